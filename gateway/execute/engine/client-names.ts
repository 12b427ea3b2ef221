import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Begins a name in the data that a client calls by one of its own. */
const PREFIX = '_asked_';

/** What the fields of an operation are called in the data, where that is not what the client calls them. */
export interface Names {
  /** What a field is asked for by. */
  dataName(node: FieldNode): string;
  /** What the client calls a name in the data. */
  clientName<Step extends string | number>(step: Step): Step;
}

/** Names that no client shares with what a plan asks for besides. */
export interface Besides {
  /** Keys, and what fields are worked out of. */
  readonly names: ReadonlySet<string>;
  /** Those of them that may be asked for in several ways: some type's field of that name takes arguments. */
  readonly severalWays: ReadonlySet<string>;
}

/** What a plan may ask for besides the client, of the graph as clients see it. */
export function besidesIn(schema: GraphQLSchema, names: ReadonlySet<string>): Besides {
  const severalWays = new Set<string>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type))
      for (const { name, args } of Object.values(type.getFields()))
        if (names.has(name) && args.length > 0) severalWays.add(name);
  return { names, severalWays };
}

export const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** What the schema says about itself no register is asked. */
const isOfTheSchema = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

const isAliased = ({ alias, name }: FieldNode): boolean =>
  alias !== undefined && alias.value !== name.value;

/** All fields of a document that registers may be asked for. */
function* fieldsOf({ definitions }: DocumentNode): Generator<FieldNode> {
  for (const definition of definitions)
    if ('selectionSet' in definition) yield* fieldsIn(definition.selectionSet);
}

function* fieldsIn({ selections }: SelectionSetNode): Generator<FieldNode> {
  for (const node of selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) continue;
    if (node.kind === Kind.FIELD) {
      if (isOfTheSchema(node)) continue;
      yield node;
    }
    if (node.selectionSet) yield* fieldsIn(node.selectionSet);
  }
}

/** Whether a field is called by the name of something that a plan asks for besides, and is not simply that. */
const isMistakable = ({ names, severalWays }: Besides, node: FieldNode): boolean =>
  isAliased(node) ? names.has(responseName(node)) : severalWays.has(node.name.value);

/** Whether any field of an operation is. */
export function isAnyMistakable(besides: Besides, document: DocumentNode): boolean {
  for (const node of fieldsOf(document)) if (isMistakable(besides, node)) return true;
  return false;
}

/**
 * Gives the fields that a client calls by names of its own, and those that are mistakable, names that no client has: by
 * the order in which they first stand in the operation.
 *
 * So what is asked for does not depend on what it is called. Operations that differ in that alone are one and the same to
 * planner and registers, whose logs and caches never hold what a caller wrote. And what a client asks for never meets
 * what a plan asks for besides: both stand in the same objects, and a client who called `fullName` by the name of a
 * hidden key would be given the key.
 */
export function namesIn(besides: Besides, document: DocumentNode): Names {
  const places = new Map<string, number>();
  const isRenamed = (node: FieldNode): boolean =>
    !isOfTheSchema(node) &&
    (isAliased(node) || isMistakable(besides, node) || responseName(node).startsWith(PREFIX));
  for (const node of fieldsOf(document)) {
    const name = responseName(node);
    if (isRenamed(node) && !places.has(name)) places.set(name, places.size);
  }
  const called = [...places.keys()];
  return {
    dataName(node) {
      const name = responseName(node);
      // What the schema says about itself has no place.
      const place = isRenamed(node) ? places.get(name) : undefined;
      return place === undefined ? name : `${PREFIX}${place}`;
    },
    clientName<Step extends string | number>(step: Step): Step {
      if (typeof step !== 'string' || !step.startsWith(PREFIX)) return step;
      return (called[Number(step.slice(PREFIX.length))] ?? step) as Step;
    },
  };
}
