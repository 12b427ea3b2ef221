import type { JournalKeys } from '../keys/journal-keys.ts';
import type { Draft, Head } from './bodies.ts';
import { type BodyColumns, columnsOf, subjectsOf } from './columns.ts';
import { recordHash } from './hashes.ts';
import { type Checkpoint, signedCheckpoint } from './seals.ts';

/** No more records than this follow a checkpoint without another. */
export const RECORDS_TO_A_CHECKPOINT = 1_000;

/** So many rows the index of subjects takes at a time, at least, but for what a checkpoint signs. */
const ROWS_TO_AN_INDEXING = 16_384;

/** A record in its place, as a row. */
export interface RecordRow extends BodyColumns {
  readonly chain: string;
  readonly number: number;
  readonly body: string;
  readonly hash: string;
}

/** That a record is about a person. */
export interface SubjectRow {
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly chain: string;
  readonly number: number;
}

/** That all records of a chain up to this one are in the index of subjects. */
export interface IndexedRow {
  readonly chain: string;
  readonly number: number;
}

/** Another chain's record that one of ours pins. */
export interface PinRow {
  readonly chain: string;
  readonly number: number;
  readonly by_chain: string;
  readonly by_number: number;
}

/** A chain in the list of chains. */
export interface ChainRow {
  readonly chain: string;
  readonly started_at: string;
  readonly version: string;
  readonly previous: string | null;
}

/** What is written in one go or not at all. */
export interface Batch {
  readonly chains: readonly ChainRow[];
  readonly records: readonly RecordRow[];
  readonly subjects: readonly SubjectRow[];
  readonly indexed: readonly IndexedRow[];
  readonly pins: readonly PinRow[];
  readonly checkpoints: readonly Checkpoint[];
}

/** Nothing to write. */
export const NOTHING: Batch = {
  ...{ chains: [], records: [], subjects: [], indexed: [], pins: [], checkpoints: [] },
};

/**
 * Whom the last record is about that the index of subjects does not have yet, the one before it, and how many rows
 * they make together. Nothing else of a record is kept so long.
 */
export interface Unindexed {
  readonly rows: number;
  readonly number: number;
  readonly at: string;
  readonly people: readonly string[];
  readonly before: Unindexed | null;
}

/** How far a chain is written. */
export interface Written {
  readonly head: Head;
  readonly unindexed: Unindexed | null;
}

/** When a checkpoint is due besides every thousand records: now, or not. */
export interface Extending {
  readonly keys: JournalKeys;
  readonly at: string;
  readonly closesWithCheckpoint: boolean;
}

/**
 * Gives drafts their places behind a head: numbers, hashes, the checkpoints that fall due, and the rows of the
 * index of subjects once there are many.
 *
 * Pure, so that nothing has moved when the batch cannot be written.
 */
export function extended(
  { head: from, unindexed: left }: Written,
  drafts: readonly Draft[],
  { keys, at, closesWithCheckpoint }: Extending,
): { readonly batch: Batch; readonly written: Written } {
  const { chain } = from;
  let { number, hash, checkpoint } = from;
  const records: RecordRow[] = [];
  let unindexed = left;
  const pins: PinRow[] = [];
  const checkpoints: Checkpoint[] = [];
  const sign = (): void => {
    checkpoints.push(signedCheckpoint(keys, { chain, number, previous: checkpoint, hash, at }));
    checkpoint = number;
  };
  for (const { body, text } of drafts) {
    number += 1;
    hash = recordHash(hash, chain, number, text);
    records.push({ chain, number, ...columnsOf(body), body: text, hash });
    const people = subjectsOf(body);
    if (people.length > 0) {
      const rows = people.length + (unindexed?.rows ?? 0);
      unindexed = { rows, number, at: body.at, people, before: unindexed };
    }
    if ('heads' in body)
      for (const pinned of body.heads)
        pins.push({
          chain: pinned.chain,
          number: pinned.number,
          by_chain: chain,
          by_number: number,
        });
    if (number - checkpoint >= RECORDS_TO_A_CHECKPOINT) sign();
  }
  if (closesWithCheckpoint && number > checkpoint) sign();
  const head: Head = { chain, number, hash, checkpoint };
  const written = { ...NOTHING, records, pins, checkpoints };
  if ((unindexed?.rows ?? 0) < ROWS_TO_AN_INDEXING && checkpoints.length === 0)
    return { batch: written, written: { head, unindexed } };
  const index = { subjects: inOrder(rowsOf(chain, unindexed)), indexed: [{ chain, number }] };
  return { batch: { ...written, ...index }, written: { head, unindexed: null } };
}

function rowsOf(chain: string, unindexed: Unindexed | null): readonly SubjectRow[] {
  const rows: SubjectRow[] = [];
  for (let one = unindexed; one !== null; one = one.before)
    rows.push(...subjectRows(chain, one.number, one));
  return rows;
}

/** Whom a record is about, as rows of the index of subjects. */
export const subjectRows = (
  chain: string,
  number: number,
  { at: instant, people }: Pick<Unindexed, 'at' | 'people'>,
): readonly SubjectRow[] => {
  const at = Date.parse(instant);
  return people.map((subject) => ({ subject, at, chain, number }));
};

/**
 * Rows of the index in the order of its key. One that goes where the one before it went costs a fraction of one
 * that goes anywhere.
 */
export const inOrder = (rows: readonly SubjectRow[]): readonly SubjectRow[] =>
  rows.toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
