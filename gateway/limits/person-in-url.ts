import {
  type ArgumentNode,
  BREAK,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type ObjectFieldNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Scalars whose values say who is meant. */
const NAMES_PERSON: ReadonlySet<string> = new Set(['PersonalId']);

/** Whether a value of this type can say so; `within` are the input types that lead here. */
function canName(type: GraphQLInputType, within: readonly string[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return NAMES_PERSON.has(named.name);
  if (within.includes(named.name)) return false;
  const fields = Object.values(named.getFields());
  return fields.some((field) => canName(field.type, [...within, named.name]));
}

/**
 * Whether an operation says of whom it asks, in its text or by a variable.
 *
 * Such an operation may not come by GET: what stands in a URL is kept by browsers, proxies and their logs, where no
 * journal reaches (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; RFC 9110, section 17.9).
 */
export function namesPerson(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isNamed = false;
  const look = (isWhole: boolean) => {
    const type = types.getInputType();
    // An input that is spelled out is looked into; of a variable only the type is known.
    if (!type || !(isWhole ? canName(type) : NAMES_PERSON.has(getNamedType(type).name))) return;
    isNamed = true;
    return BREAK;
  };
  const visitor = {
    Argument: ({ value }: ArgumentNode) => look(value.kind === Kind.VARIABLE),
    ObjectField: ({ value }: ObjectFieldNode) => look(value.kind === Kind.VARIABLE),
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return isNamed;
}
