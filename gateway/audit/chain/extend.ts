import type { JournalKeys } from '../keys/journal-keys.ts';
import type { Draft, Head } from './bodies.ts';
import { type BodyColumns, columnsOf } from './columns.ts';
import { recordHash } from './hashes.ts';
import { type Checkpoint, signedCheckpoint } from './seals.ts';

/** No more records than this follow a checkpoint without another. */
export const RECORDS_TO_A_CHECKPOINT = 1_000;

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
  readonly at: string;
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
  readonly pins: readonly PinRow[];
  readonly checkpoints: readonly Checkpoint[];
}

/** When a checkpoint is due besides every thousand records: now, or not. */
export interface Extending {
  readonly keys: JournalKeys;
  readonly at: string;
  readonly closesWithCheckpoint: boolean;
}

/**
 * Gives drafts their places behind a head: numbers, hashes, index rows and the checkpoints that fall due.
 *
 * Pure, so that nothing has moved when the batch cannot be written.
 */
export function extended(
  head: Head,
  drafts: readonly Draft[],
  { keys, at, closesWithCheckpoint }: Extending,
): { readonly batch: Batch; readonly head: Head } {
  const { chain } = head;
  let { number, hash, checkpoint } = head;
  const records: RecordRow[] = [];
  const subjects: SubjectRow[] = [];
  const pins: PinRow[] = [];
  const checkpoints: Checkpoint[] = [];
  const sign = (): void => {
    checkpoints.push(signedCheckpoint(keys, { chain, number, previous: checkpoint, hash, at }));
    checkpoint = number;
  };
  for (const { body, text, indexed } of drafts) {
    number += 1;
    hash = recordHash(hash, chain, number, text);
    records.push({ chain, number, ...columnsOf(body), body: text, hash });
    for (const subject of indexed) subjects.push({ subject, at: body.at, chain, number });
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
  const batch = { chains: [], records, subjects, pins, checkpoints };
  return { batch, head: { chain, number, hash, checkpoint } };
}
