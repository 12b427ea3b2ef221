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
}

/** People in one record, at most; an access to more is written as several records. */
export const SUBJECTS_CEILING = 500;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Makes a draft of what a journal says of itself. */
export const drafted = (body: Body): Draft => ({ body, text: JSON.stringify(body) });

/** Makes the records of one access, with every person turned into a hash. */
export function accessDrafts(keys: JournalKeys, entry: JournalEntry): readonly Draft[] {
  // Records are found and archived in the order of this text.
  if (!INSTANT.test(entry.at))
    throw new Error('A journal entry needs its instant in UTC, to the ms.');
  const [key] = keys.hashing;
  const subjects = [...new Set(entry.subjects)].map((person) => personHash(key, person));
  const about = (some: readonly string[]): Draft =>
    drafted({
      kind: 'access',
      at: entry.at,
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
      subjects: some,
    });
  if (subjects.length <= SUBJECTS_CEILING) return [about(subjects)];
  const parts = Math.ceil(subjects.length / SUBJECTS_CEILING);
  return Array.from({ length: parts }, (_, part) =>
    about(subjects.slice(part * SUBJECTS_CEILING, (part + 1) * SUBJECTS_CEILING)),
  );
}

/** An access with its place, as readers are given it. */
export function accessRecord(chain: string, number: number, body: AccessBody): JournalRecord {
  const { kind: _, ...said } = body;
  return { chain, number, ...said };
}
