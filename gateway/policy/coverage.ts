import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType } from 'graphql';

/** Whether a fragment's type takes in every object of the type it stands on. */
export function coverage(
  schema: GraphQLSchema,
): (condition: GraphQLCompositeType, parent: GraphQLCompositeType) => boolean {
  return (condition, parent) => {
    if (condition === parent || !isAbstractType(parent)) return true;
    return (
      isAbstractType(condition) &&
      schema.getPossibleTypes(parent).every((type) => schema.isSubType(condition, type))
    );
  };
}
