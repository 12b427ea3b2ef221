import {
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { type Data, own, put } from './data.ts';
import { fitsType } from './types.ts';

/**
 * Says in the objects a question was about that what it asked for is not to be had: null under each name that may be null.
 * So another register whose fields require one of them is told that it is null, and works out the rest.
 */
export function leaveGaps(schema: GraphQLSchema, question: string, objects: readonly Data[]): void {
  const operation = parse(question, { noLocation: true }).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) return;
  const root = schema.getRootType(operation.operation)?.name;
  const set = entitySetOf(operation.selectionSet) ?? operation.selectionSet;
  for (const object of objects) gapsIn(schema, set, object, own(object, '__typename') ?? root);
}

const entitySetOf = ({ selections }: SelectionSetNode): SelectionSetNode | undefined => {
  const [first] = selections;
  return first?.kind === Kind.FIELD && first.name.value === '_entities'
    ? first.selectionSet
    : undefined;
};

function gapsIn(
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  object: Data,
  typename: unknown,
): void {
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const node of selections) {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition?.name.value;
      if (condition === undefined || fitsType(schema, typename, condition))
        gapsIn(schema, node.selectionSet, object, typename);
    } else if (node.kind === Kind.FIELD) {
      const field = type.getFields()[node.name.value];
      const name = node.alias?.value ?? node.name.value;
      if (field && !isNonNullType(field.type) && own(object, name) === undefined)
        put(object, name, null);
    }
  }
}
