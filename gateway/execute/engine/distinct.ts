import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { TypeKeys } from '../../supergraph/registers.ts';
import { type Data, own } from './data.ts';
import type { Entities } from './question.ts';
import { isWhole, representationOf } from './representations.ts';
import { rewrite } from './rewrites.ts';
import { fitsType } from './types.ts';

/** What a register has to know of the objects it is asked about: which types it knows by what. */
export interface Knowing {
  readonly schema: GraphQLSchema;
  readonly keys: ReadonlyMap<unknown, TypeKeys> | undefined;
}

/** Objects of one type, and which of them have been seen, by the value of the key they are told by. */
interface Kind {
  readonly type: unknown;
  readonly byKey: ByKey | null;
  readonly seen: Map<string, number>;
}

/** Asks of each thing once, however often it stands in the answer. */
export function distinct(knowing: Knowing, node: FetchNode, objects: readonly Data[]): Entities {
  const texts: string[] = [];
  const kinds = new Map<unknown, Kind>();
  const atLength = new Map<string, number>();
  let kind: Kind | undefined;
  const kindOf = (type: unknown): Kind => {
    const known = kinds.get(type);
    if (known) return known;
    const fresh = { type, byKey: byKeyOf(knowing, node, type), seen: new Map<string, number>() };
    kinds.set(type, fresh);
    return fresh;
  };
  const added = (text: string, seen: Map<string, number>, word: string): number => {
    seen.set(word, texts.length);
    return texts.push(text) - 1;
  };
  const placeOf = objects.map((object) => {
    const type = own(object, '__typename');
    // Objects of one type stand beside one another, as a rule.
    if (!kind || kind.type !== type) kind = kindOf(type);
    const { byKey, seen } = kind;
    const value = byKey && own(object, byKey.name);
    if (byKey && typeof value === 'string') {
      const place = seen.get(value);
      if (place !== undefined) return place;
      if (PLAIN.test(value)) return added(`${byKey.opening}${value}"}`, seen, value);
    }
    const text = toldAtLength(knowing, node, object);
    return text === null ? -1 : (atLength.get(text) ?? added(text, atLength, text));
  });
  const representations = () => JSON.parse(`[${texts.join(',')}]`) as readonly Data[];
  return { representations, texts, placeOf };
}

/** What a register is told of an object, as JSON; null where that is not enough to know it by. */
function toldAtLength(
  { schema, keys }: Knowing,
  { requires = [], inputRewrites }: FetchNode,
  object: Data,
): string | null {
  const told = representationOf(schema, object, requires);
  rewrite(schema, inputRewrites, told);
  return isWhole(told, keys) ? JSON.stringify(told) : null;
}

/** Needs nothing to stand between quotes: keys are numbers and codes. */
const PLAIN = /^[\w.:-]*$/;

/** How objects are told of which a register is to know their type and one key: most are. */
interface ByKey {
  readonly name: string;
  /** The representation as JSON, up to the key. */
  readonly opening: string;
}

/** Worked out once for each question of a plan, and for each type it meets. */
const byKeys = new WeakMap<FetchNode, Map<unknown, ByKey | null>>();

function byKeyOf(knowing: Knowing, node: FetchNode, type: unknown): ByKey | null {
  const ofNode = byKeys.get(node) ?? new Map<unknown, ByKey | null>();
  byKeys.set(node, ofNode);
  const known = ofNode.get(type);
  if (known !== undefined) return known;
  const byKey = typeof type === 'string' ? foundByKey(knowing, node, type) : null;
  ofNode.set(type, byKey);
  return byKey;
}

/** Null where more is told of them than a type and a key, or something else, or in another order. */
function foundByKey({ schema, keys }: Knowing, node: FetchNode, type: string): ByKey | null {
  if ((node.inputRewrites ?? []).length > 0) return null;
  const told = new Set<string>();
  for (const one of node.requires ?? []) {
    if (one.kind !== 'InlineFragment' || one.typeCondition === undefined) return null;
    if (!fitsType(schema, type, one.typeCondition)) continue;
    for (const field of one.selections) {
      if (field.kind !== 'Field' || field.selections || field.alias !== undefined) return null;
      told.add(field.name);
    }
  }
  const [first, name, another] = told;
  if (first !== '__typename' || name === undefined || another !== undefined) return null;
  const isEnough = keys?.get(type)?.some((key) => key.length === 1 && key[0] === name);
  return isEnough
    ? { name, opening: `${JSON.stringify({ __typename: type }).slice(0, -1)},"${name}":"` }
    : null;
}
