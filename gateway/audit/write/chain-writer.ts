import { randomBytes, randomInt } from 'node:crypto';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { type Draft, drafted, type Follows, type Head } from '../chain/bodies.ts';
import { type Batch, extended, type Written } from '../chain/extend.ts';
import { genesisHash } from '../chain/hashes.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { mergeLeaves } from '../people-index/merge-leaves.ts';
import { LEAVES_TO_A_MERGE } from '../people-index/tree.ts';
import { committed, unpinnedHeads } from '../store/journal-store.ts';
import { indexLeftBehind } from './index-left-behind.ts';

/** Enough that no two are alike. */
const CHAIN_BYTES = 8;

const CHECKPOINT_EVERY_MS = 60_000;
const PIN_EVERY_MS = 600_000;

/** What a chain is written with. */
export interface WritingWith {
  /** Where it is written now: a store that was taken away and brought back is opened anew. */
  readonly store: () => Store;
  readonly keys: JournalKeys;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly version: string;
}

/** One chain, while this process writes it. */
export interface ChainWriter {
  /** The last record that is known to be durable. */
  head(): Head;
  /** Writes these behind the head in one go, and a checkpoint when one is due or asked for. */
  write(drafts: readonly Draft[], withCheckpoint?: boolean): Promise<void>;
}

/**
 * Begins a chain of its own: its first record names the heads of all others that no record pins yet,
 * so that whoever takes records off their ends, or a whole chain away, contradicts this one.
 */
export async function beginChain(
  using: WritingWith,
  follows: Follows | null,
): Promise<ChainWriter> {
  const chain = randomBytes(CHAIN_BYTES).toString('hex');
  const at = instant(using.clock());
  const { version } = using;
  const heads = await unpinnedHeads(using.store(), chain);
  const opening = drafted({ kind: 'opening', at, version, follows, heads });
  const listed = { chain, started_at: at, version, previous: follows?.chain ?? null };
  const writer = chainWriter(using, {
    chain,
    number: 0,
    hash: genesisHash(chain),
    checkpoint: 0,
  });
  await writer.begin(opening, listed);
  // People find those records without; a journal that did not open for it would try again, a chain each time.
  await indexLeftBehind(using.store(), chain).catch(() => undefined);
  return writer;
}

const isCovered = ({ number, checkpoint }: Head): boolean => checkpoint === number;

const instant = (ms: number): string => new Date(ms).toISOString();

function chainWriter(using: WritingWith, from: Head) {
  const { store, keys, clock } = using;
  let written: Written = { head: from, unindexed: null };
  let checkpointedAt = clock();
  let pinnedAt = clock();
  // Gateways that start together shall not look at the same part of the index together.
  let turn = randomInt(LEAVES_TO_A_MERGE);
  let merging: Promise<void> = Promise.resolve();

  /** Whoever waits for their records does not wait for this, and the index is whole without it. */
  const merge = (): void => {
    turn += 1;
    const now = turn;
    merging = merging.then(() => mergeLeaves(store(), now)).catch(() => undefined);
  };

  const put = async (
    drafts: readonly Draft[],
    withCheckpoint: boolean,
    chains: Batch['chains'] = [],
  ): Promise<void> => {
    const now = clock();
    const closesWithCheckpoint = withCheckpoint || now - checkpointedAt >= CHECKPOINT_EVERY_MS;
    const next = extended(written, drafts, { keys, at: instant(now), closesWithCheckpoint });
    if (next.batch.records.length > 0 || next.batch.checkpoints.length > 0)
      await committed(store(), { ...next.batch, chains });
    // Counted from the first record that no checkpoint covers.
    if (isCovered(next.written.head) || isCovered(written.head)) checkpointedAt = now;
    written = next.written;
    if (next.batch.leaves.length > 0) merge();
    if (withCheckpoint) await merging;
  };

  /** What other chains have reached since they were last pinned, as a record; none when nothing moved. */
  const pins = async (): Promise<readonly Draft[]> => {
    const now = clock();
    if (now - pinnedAt < PIN_EVERY_MS) return [];
    const heads = await unpinnedHeads(store(), written.head.chain);
    pinnedAt = now;
    return heads.length === 0 ? [] : [drafted({ kind: 'pin', at: instant(now), heads })];
  };

  return {
    head: () => written.head,
    begin: (opening: Draft, listed: Batch['chains'][number]) => put([opening], false, [listed]),
    async write(drafts: readonly Draft[], withCheckpoint = false) {
      await put([...(await pins()), ...drafts], withCheckpoint);
    },
  };
}
