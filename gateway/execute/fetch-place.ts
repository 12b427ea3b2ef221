import { Kind, parse, type SelectionSetNode } from 'graphql';

export type Path = readonly (string | number)[];

/** Where in an answer one question to a register would have written. */
export interface FetchPlace {
  /** From the root to the objects it adds to; `@` stands for every item of a list. */
  readonly path: Path;
  readonly query: string;
  /** How many entities were asked for; 0 when the question starts at the root. */
  readonly entities: number;
  /** What the client calls a name in the question. */
  readonly clientName: (name: string) => string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function topFields(set: SelectionSetNode): readonly string[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return topFields(node.selectionSet);
    if (node.kind === Kind.FRAGMENT_SPREAD || node.name.value === '__typename') return [];
    if (node.name.value === '_entities' && node.selectionSet) return topFields(node.selectionSet);
    return [(node.alias ?? node.name).value];
  });
}

/** The response names a question adds to each of its objects. Parsed only once something has failed. */
function fieldsOf({ query, clientName }: FetchPlace): readonly string[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return topFields(operation.selectionSet).map(clientName);
}

/** Every object of the answer the question would have added to, with its path. */
function* objectsAt(
  value: unknown,
  path: Path,
  trail: Path = [],
): Generator<{ readonly trail: Path; readonly object: Readonly<Record<string, unknown>> }> {
  if (Array.isArray(value)) {
    const rest = path[0] === '@' ? path.slice(1) : path;
    for (const [index, item] of value.entries()) yield* objectsAt(item, rest, [...trail, index]);
    return;
  }
  if (!isObject(value)) return;
  const [head, ...rest] = path;
  if (head === undefined) yield { trail, object: value };
  else if (Object.hasOwn(value, head)) yield* objectsAt(value[head], rest, [...trail, head]);
}

/** As much of a path as the answer has: up to a null on the way, or to the place itself. */
function reachable(data: unknown, path: Path): Path {
  const reached: (string | number)[] = [];
  let value = data;
  for (const step of path) {
    if (!isObject(value) || !Object.hasOwn(value, step)) break;
    reached.push(step);
    value = value[step];
  }
  return reached;
}

/**
 * The first place in the answer that is empty because a register did not fill it.
 *
 * Falls back to the nearest place above it that is there: a field fetched only to join by is in no
 * answer, and a null may have swallowed its parents.
 */
export function firstGap(data: unknown, place: FetchPlace): Path {
  const fields = fieldsOf(place);
  for (const { trail, object } of objectsAt(data, place.path)) {
    const empty = fields.find((field) => object[field] === null);
    if (empty !== undefined) return [...trail, empty];
  }
  const above = reachable(data, place.path);
  if (above.length > 0) return above;
  return place.path.length === 0 ? fields.slice(0, 1) : place.path.slice(0, 1);
}

/**
 * Where an error of one entity stands in the answer, given where the register saw it
 * (`_entities`, its number, and on).
 *
 * The stock executor numbers all objects of a list, but asked the register only for those of a fitting
 * type; under a union it points at the wrong one. Objects that have the field are the ones asked for, if
 * there are as many of them.
 */
export function entityErrorPath(data: unknown, place: FetchPlace, seen: Path): Path | undefined {
  const [, index, field, ...rest] = seen;
  if (typeof index !== 'number' || field === undefined) return undefined;
  const asked = [...objectsAt(data, place.path)].filter(({ object }) =>
    Object.hasOwn(object, field),
  );
  const found = asked.length === place.entities ? asked[index] : undefined;
  return found && [...found.trail, field, ...rest];
}
