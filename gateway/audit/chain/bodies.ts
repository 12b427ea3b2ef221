import type { AccessFacts, JournalEntry, JournalRecord } from '../entry.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { actorName, personHash } from '../keys/person-hash.ts';

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

/** An access, as it is written: without a number of a person, in this order of keys. */
export interface AccessBody extends AccessFacts {
  readonly kind: 'access';
  /** Place among the records that were written down together, from 0, and how many those are. */
  readonly part: number;
  readonly parts: number;
  readonly actor: string | null;
  readonly onBehalf: string | null;
  readonly subjects: readonly string[];
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
  /** People whom no earlier record of those written down together names: their index leads to this one. */
  readonly indexed: readonly string[];
}

/** People in one record, at most; an access to more is written as several records. */
export const SUBJECTS_CEILING = 500;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Makes a draft of what a journal says of itself. */
export const drafted = (body: Body, indexed: readonly string[] = []): Draft => ({
  body,
  text: JSON.stringify(body),
  indexed,
});

/** An access to some people, each turned into a hash. */
interface Hashed {
  readonly entry: JournalEntry;
  readonly subjects: readonly string[];
}

/** An access to more people than one record may name is several. */
function inRecords({ entry, subjects }: Hashed): readonly Hashed[] {
  const parts = Math.max(1, Math.ceil(subjects.length / SUBJECTS_CEILING));
  return Array.from({ length: parts }, (_, part) => ({
    entry,
    subjects: subjects.slice(part * SUBJECTS_CEILING, (part + 1) * SUBJECTS_CEILING),
  }));
}

/**
 * Makes the records of accesses that are written down together, with every person turned into a hash.
 *
 * A person whom several of them name is hashed once, and their index leads to the first: of what an index
 * costs, most is the row.
 */
export function accessDrafts(
  keys: JournalKeys,
  entries: readonly JournalEntry[],
): readonly Draft[] {
  const [key] = keys.hashing;
  const known = new Map<string, string>();
  const hashOf = (person: string): string => {
    const hash = known.get(person) ?? personHash(key, person);
    known.set(person, hash);
    return hash;
  };
  const accesses = entries.flatMap((entry) => {
    // Records are found and archived in the order of this text.
    if (!INSTANT.test(entry.at))
      throw new Error('A journal entry needs its instant in UTC, to the ms.');
    return inRecords({ entry, subjects: [...new Set(entry.subjects)].map(hashOf) });
  });
  const seen = new Set<string>();
  return accesses.map(({ entry, subjects }, part) => {
    const body: AccessBody = {
      kind: 'access',
      at: entry.at,
      part,
      parts: accesses.length,
      requestId: entry.requestId,
      clientId: entry.clientId,
      agencyCode: entry.agencyCode,
      actor: actorName(key, entry.actor),
      onBehalf: actorName(key, entry.onBehalf),
      purpose: entry.purpose,
      legalBasis: entry.legalBasis,
      dossierCode: entry.dossierCode,
      entityType: entry.entityType,
      fields: entry.fields,
      refused: entry.refused,
      outcome: entry.outcome,
      ms: entry.ms,
      subjects,
    };
    return drafted(body, newTo(seen, subjects));
  });
}

/** Those not seen so far, which are seen from now on. */
export function newTo(seen: Set<string>, subjects: readonly string[]): readonly string[] {
  const fresh = subjects.filter((subject) => !seen.has(subject));
  for (const subject of fresh) seen.add(subject);
  return fresh;
}

/** An access with its place, as readers are given it. */
export function accessRecord(chain: string, number: number, body: AccessBody): JournalRecord {
  const { kind: _kind, part: _part, parts: _parts, ...said } = body;
  return { chain, number, ...said };
}
