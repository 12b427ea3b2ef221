import type { JournalKeys } from '../keys/journal-keys.ts';
import { ENTRY_BYTES, entriesOf, type Leaf } from '../people-index/leaf.ts';
import { firstLeaves } from '../people-index/tree.ts';
import type { Draft, Head } from './bodies.ts';
import { type BodyColumns, columnsOf, subjectsOf } from './columns.ts';
import { recordHash } from './hashes.ts';
import { type Checkpoint, signedCheckpoint } from './seals.ts';

/** No more records than this follow a checkpoint without another. */
export const RECORDS_TO_A_CHECKPOINT = 1_000;

/** So much the index of people takes at a time, at least, but for what a checkpoint signs: 16,384 entries. */
const BYTES_TO_AN_INDEXING = 16_384 * ENTRY_BYTES;

/** A record in its place, as a row. */
export interface RecordRow extends BodyColumns {
  readonly chain: string;
  readonly number: number;
  readonly body: string;
  readonly hash: string;
}

/** That all records of a chain up to this one are in the index of people. */
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
  readonly leaves: readonly Leaf[];
  /** Leaves whose entries are in others of this batch, or lead nowhere any more. */
  readonly leavesGone: readonly number[];
  readonly indexed: readonly IndexedRow[];
  readonly pins: readonly PinRow[];
  readonly checkpoints: readonly Checkpoint[];
}

/** Nothing to write. */
export const NOTHING: Batch = {
  chains: [],
  records: [],
  leaves: [],
  leavesGone: [],
  indexed: [],
  pins: [],
  checkpoints: [],
};

/**
 * Whom the last record is about that the index of people does not have yet, the one before it, and how much they make
 * together. Nothing else of a record is kept so long.
 */
export interface Unindexed {
  readonly bytes: number;
  readonly entries: Buffer;
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
 * Gives drafts their places behind a head: numbers, hashes, the checkpoints that fall due, and the
 * entries of the index of people once there are many.
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
      const entries = entriesOf(people, Date.parse(body.at), number);
      const bytes = entries.length + (unindexed?.bytes ?? 0);
      unindexed = { bytes, entries, before: unindexed };
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
  if ((unindexed?.bytes ?? 0) < BYTES_TO_AN_INDEXING && checkpoints.length === 0)
    return { batch: written, written: { head, unindexed } };
  const index = { leaves: firstLeaves(chain, allOf(unindexed)), indexed: [{ chain, number }] };
  return { batch: { ...written, ...index }, written: { head, unindexed: null } };
}

function allOf(unindexed: Unindexed | null): Buffer {
  const entries: Buffer[] = [];
  for (let one = unindexed; one !== null; one = one.before) entries.push(one.entries);
  return Buffer.concat(entries);
}
