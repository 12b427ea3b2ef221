import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Begins a name in the data that a client calls by the rest of it. */
const PREFIX = '_asked_';

/** What the client calls a name in the data. */
export const clientName = <Step extends string | number>(step: Step): Step =>
  typeof step === 'string' && step.startsWith(PREFIX) ? (step.slice(PREFIX.length) as Step) : step;

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Whether any name is such that it has to be looked at with its type. Most operations have none. */
function isAnyCalled(besides: ReadonlySet<string>, { selections }: SelectionSetNode): boolean {
  return selections.some((node) => {
    if (node.kind === Kind.FIELD) {
      const name = responseName(node);
      const isCalled = besides.has(name) && (node.alias !== undefined || name !== '__typename');
      if (isCalled || name.startsWith(PREFIX)) return true;
    }
    const below = node.kind === Kind.FRAGMENT_SPREAD ? undefined : node.selectionSet;
    return below !== undefined && isAnyCalled(besides, below);
  });
}

/**
 * Keeps what a client asks for apart from what a plan asks for besides: keys, and what a field is worked out of.
 *
 * Both stand under their names in the same objects. A client who called `fullName` by the name of a hidden key would be
 * given the key, and one who asked for `weight(unit: GRAM)` would change the `weight(unit: KILO)` that a fee is worked out
 * of (`@requires`). So a field that is called by such a name, and is not just the field of that name, is asked for under
 * another; the answer has it under the client's own.
 */
export function apart(
  schema: GraphQLSchema,
  besides: ReadonlySet<string>,
  document: DocumentNode,
): DocumentNode {
  if (
    !document.definitions.some(
      (one) => 'selectionSet' in one && isAnyCalled(besides, one.selectionSet),
    )
  )
    return document;
  const types = new TypeInfo(schema);
  const isOfTheSchema = (name: string | undefined): boolean => name?.startsWith('__') === true;
  return visit(
    document,
    visitWithTypeInfo(types, {
      FragmentDefinition: ({ typeCondition }) =>
        isOfTheSchema(typeCondition.name.value) ? false : undefined,
      Field(node) {
        const field = node.name.value;
        // What the schema says about itself no register is asked.
        if (field === '__schema' || field === '__type') return false;
        const name = responseName(node);
        const isItself = name === field && (types.getFieldDef()?.args.length ?? 0) === 0;
        if (!name.startsWith(PREFIX) && (isItself || !besides.has(name))) return undefined;
        return { ...node, alias: { kind: Kind.NAME, value: PREFIX + name } };
      },
    }),
  );
}
