import { fault } from '../../../schema/faults.ts';
import { StoreMoved } from '../../../subgraphs/chassis/store/in-place.ts';
import { scrubbed } from '../../../subgraphs/chassis/store/scrubbed.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { drafted, type Head } from '../chain/bodies.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { isOutcomeUnknown, storedHead } from '../store/journal-store.ts';
import { prepareTables } from '../store/tables.ts';
import { beginChain, type ChainWriter } from './chain-writer.ts';

const BETWEEN_TRIES_MS = 1_000;

/** A chain that was being written when the store failed. */
interface Left {
  readonly writer: ChainWriter;
  readonly failedAt: number;
  /** The last batch may be in the store, though nobody was told so. */
  readonly isUnknown: boolean;
}

type Phase =
  | { readonly phase: 'not begun' }
  | { readonly phase: 'writing'; readonly writer: ChainWriter }
  | { readonly phase: 'failed'; readonly triedAt: number; readonly left: Left | null }
  | { readonly phase: 'closed' };

/** What it takes to begin a chain, and to begin again. */
export interface PhasesOptions {
  readonly open: (wasBegun: boolean) => Promise<Store>;
  readonly keys: JournalKeys;
  readonly clock: () => number;
  readonly version: string;
  readonly onChange: (isWritable: boolean, cause: Error | null) => void;
}

/** Whether the journal can be written, and how it comes to be so again. */
export interface JournalPhases {
  /** The chain to write; tries the store again when it failed and it is time. Rejects otherwise. */
  writer(): Promise<ChainWriter>;
  /** Notes that a writing failed. */
  failed(error: unknown): void;
  isWritable(): boolean;
  isTimeToTry(): boolean;
  /** Resolves when the first try is over, however it ended. */
  tried(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps the phase of a journal. `writer` is never called twice at once. */
export function journalPhases(options: PhasesOptions): JournalPhases {
  const { keys, clock, version, onChange } = options;
  let now: Phase = { phase: 'not begun' };
  let store: Store | null = null;
  let settled: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    settled = resolve;
  });

  const left = (): Left | null => (now.phase === 'failed' ? now.left : null);

  const letGo = (): void => {
    const moved = store;
    store = null;
    void moved?.close().catch(() => undefined);
  };

  const failed = (error: unknown): void => {
    const cause = error instanceof Error ? scrubbed(error) : new Error(String(error));
    const failedAt = clock();
    const isUnknown = isOutcomeUnknown(error);
    const wasWriting = now.phase !== 'failed';
    if (now.phase === 'closed') return;
    const before: Left | null =
      now.phase === 'writing' ? { writer: now.writer, failedAt, isUnknown } : left();
    // Trying again can itself be lost half way; what was unknown once stays so.
    const known = before && { ...before, isUnknown: before.isUnknown || isUnknown };
    now = { phase: 'failed', triedAt: failedAt, left: known };
    // What stands at its place by then is another file, or the same with another log.
    if (error instanceof StoreMoved) letGo();
    if (wasWriting) onChange(false, cause);
  };

  const begun = async (): Promise<ChainWriter> => {
    const opened = store ?? (await options.open(left() !== null));
    store = opened;
    await prepareTables(opened);
    const using = { store: () => store ?? opened, keys, clock, version };
    const broken = left();
    if (broken === null) return beginChain(using, null);
    const known = broken.writer.head();
    const isWhereLeft = same(await storedHead(opened, known.chain), known);
    if (broken.isUnknown || !isWhereLeft) {
      const { chain, number, hash } = known;
      return beginChain(using, { chain, number, hash, isLast: !broken.isUnknown });
    }
    const at = new Date(clock()).toISOString();
    const failedAt = new Date(broken.failedAt).toISOString();
    await broken.writer.write([drafted({ kind: 'resumed', at, failedAt })]);
    return broken.writer;
  };

  const isTimeToTry = (): boolean =>
    now.phase === 'failed' && clock() - now.triedAt >= BETWEEN_TRIES_MS;

  return {
    async writer() {
      if (now.phase === 'writing') return now.writer;
      if (now.phase !== 'not begun' && !isTimeToTry()) throw fault('JOURNAL_UNAVAILABLE');
      const wasFailed = now.phase === 'failed';
      try {
        const writer = await begun();
        now = { phase: 'writing', writer };
        if (wasFailed) onChange(true, null);
        return writer;
      } catch (error) {
        failed(error);
        throw error;
      } finally {
        settled();
      }
    },
    failed,
    isWritable: () => now.phase === 'writing',
    isTimeToTry,
    tried: () => first,
    async close() {
      now = { phase: 'closed' };
      await store?.close().catch(() => undefined);
    },
  };
}

const same = (one: Head | null, other: Head): boolean =>
  one !== null && one.number === other.number && one.hash === other.hash;
