import type { AccessFacts, AnswerFacts, JournalRecord } from '../entry.ts';
import { personName } from '../keys/person-hash.ts';
import { itemsAt, type Span } from './people.ts';

/** Where another chain stood when a record was written; this pins it. */
export interface Head {
  readonly chain: string;
  readonly number: number;
  readonly hash: string;
  /** Number of its last checkpoint, 0 when it had none. */
  readonly checkpoint: number;
}

/** The chain this process wrote before. When it knows for sure where it left it, nothing may follow there. */
export interface Follows {
  readonly chain: string;
  readonly number: number;
  readonly hash: string;
  readonly isLast: boolean;
}

/** One of the accesses of an answer, as it is written. */
export interface WrittenAccess extends AccessFacts {
  /** Whom of the record's people it is about, by their places in that list. */
  readonly people: readonly Span[];
}

/** What one answer gave and refused, as it is written: without a number of a person, in this order of keys. */
export interface AccessBody extends AnswerFacts {
  readonly kind: 'access';
  readonly actor: string | null;
  readonly onBehalf: string | null;
  /** The key under which people are hashed. */
  readonly hashKey: string;
  /** Hashes of everyone it is about, each once. */
  readonly people: readonly string[];
  readonly accesses: readonly WrittenAccess[];
}

/** What a journal says of itself. */
export type OwnBody =
  | {
      readonly kind: 'opening';
      readonly at: string;
      readonly version: string;
      readonly follows: Follows | null;
      readonly heads: readonly Head[];
    }
  | { readonly kind: 'pin'; readonly at: string; readonly heads: readonly Head[] }
  /** The store could not be written for a while. */
  | { readonly kind: 'resumed'; readonly at: string; readonly failedAt: string }
  | { readonly kind: 'closing'; readonly at: string };

export type Body = AccessBody | OwnBody;

/** A record that has no place yet. */
export interface Draft {
  readonly body: Body;
  readonly text: string;
}

/** How each body says when: RFC 3339 in UTC, to the millisecond. */
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Makes a draft of a body. */
export const drafted = (body: Body): Draft => ({ body, text: JSON.stringify(body) });

/** The accesses of a record, in their order, each with its place, as readers are given them. */
export function accessesIn(
  chain: string,
  number: number,
  body: AccessBody,
): readonly JournalRecord[] {
  const { kind: _kind, hashKey, people, accesses, ...facts } = body;
  const names = people.map((hash) => personName(hashKey, hash));
  return accesses.map(({ people: spans, ...access }, part) => ({
    ...{ chain, number, part },
    ...facts,
    ...access,
    subjects: itemsAt(names, spans),
  }));
}
