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

/** Asks of each thing once, however often it stands in the answer. */
export function distinct(knowing: Knowing, node: FetchNode, objects: readonly Data[]): Entities {
  const found = new Found();
  const placeOf: number[] = [];
  for (const object of objects) placeOf.push(placeIn(found, knowing, node, object));
  return { representations: found.representations, texts: found.texts, placeOf };
}

function placeIn(found: Found, knowing: Knowing, node: FetchNode, object: Data): number {
  const type = own(object, '__typename');
  const byKey = byKeyOf(knowing, node, type);
  const value = byKey && own(object, byKey.name);
  if (byKey && typeof value === 'string' && PLAIN.test(value))
    return (
      found.placeOf(byKey, value) ??
      found.add({ __typename: type, [byKey.name]: value }, `${byKey.opening}${value}"}`)
    );
  const told = representationOf(knowing.schema, object, node.requires ?? []);
  rewrite(knowing.schema, node.inputRewrites, told);
  if (!isWhole(told, knowing.keys)) return -1;
  const text = JSON.stringify(told);
  return found.placeOf(null, text) ?? found.add(told, text);
}

/** Representations as they are found. */
class Found {
  readonly representations: Data[] = [];
  readonly texts: string[] = [];
  /** Places by the value of a key, or by the text of what is told at length. */
  readonly #seen = new Map<ByKey | null, Map<string, number>>();

  /** Where it is; undefined for one that is new, which has to be added then. */
  placeOf(byKey: ByKey | null, word: string): number | undefined {
    let seen = this.#seen.get(byKey);
    if (!seen) {
      seen = new Map();
      this.#seen.set(byKey, seen);
    }
    const place = seen.get(word);
    if (place === undefined) seen.set(word, this.texts.length);
    return place;
  }

  add(representation: Data, text: string): number {
    this.representations.push(representation);
    return this.texts.push(text) - 1;
  }
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
