import { fault } from '../../schema/faults.ts';
import { engineOf } from '../../subgraphs/chassis/store/open-store.ts';
import { scrubbed } from '../../subgraphs/chassis/store/scrubbed.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';
import { accessDrafts } from './chain/access-drafts.ts';
import { type Draft, drafted } from './chain/bodies.ts';
import type { Journal } from './entry.ts';
import type { JournalKeys } from './keys/journal-keys.ts';
import { journalReader } from './read/journal-reader.ts';
import { placeOf } from './read/place.ts';
import { openJournalStore } from './store/journal-store.ts';
import { groupCommit } from './write/group-commit.ts';
import { journalPhases } from './write/phases.ts';

const BOUNDS = { cap: 512, waiting: 10_000, deadlineMs: 3_000, spacingMs: 25 };
const TICK_MS = 60_000;

/** What a journal is opened with. */
export interface JournalOptions {
  /** `sqlite:<path>` or `postgres://…`. */
  readonly url: string;
  readonly keys: JournalKeys;
  /** The gateway's version, as each chain names it. */
  readonly version: string;
  /** Milliseconds since 1970; the wall clock unless told otherwise. */
  readonly clock?: () => number;
  /** Hears once when the journal can no longer be written, and once when it can again. */
  readonly onChange?: (isWritable: boolean, cause: Error | null) => void;
  /** How many operations are under way, each of which may write something down; none is waited for unless told. */
  readonly underWay?: () => number;
  /** How its store is opened, and opened again once a chain was begun in it. */
  readonly open?: (url: string, wasBegun: boolean) => Promise<Store>;
}

/** A journal, and what it cost. */
export interface OpenJournal extends Journal {
  /** Commits since it was opened. */
  commitCount(): number;
}

/**
 * Opens the journal, makes its tables and begins a chain of this process's own.
 *
 * A store that cannot be written is no error here: the journal opens, says that it is not writable and
 * tries again when asked, at most once a second, so that open data is served meanwhile. A URL of an
 * engine that cannot keep a journal is an error at once.
 */
export async function openJournal(options: JournalOptions): Promise<OpenJournal> {
  const { url, keys, version, clock = Date.now, onChange = () => undefined } = options;
  const callers = options.underWay ?? (() => 0);
  if (engineOf(url) === 'mysql')
    throw new Error('The journal is kept in sqlite:<path> or postgres://…, not in MariaDB.');
  const open = (wasBegun: boolean) => (options.open ?? openJournalStore)(url, wasBegun);
  const phases = journalPhases({ open, keys, clock, version, onChange });
  let commits = 0;
  const group = groupCommit<Draft>(
    async (drafts) => {
      const isClosing = drafts.some(({ body }) => body.kind === 'closing');
      const writer = await phases.writer();
      try {
        await writer.write(drafts, isClosing);
        if (drafts.length > 0) commits += 1;
      } catch (error) {
        phases.failed(error);
        throw error;
      }
    },
    { ...BOUNDS, callers },
  );
  const add = (drafts: readonly Draft[]): Promise<void> =>
    group.add(drafts).catch((error: unknown) => {
      throw unavailable(error);
    });
  /** Writes nothing of its own: what is due, such as a checkpoint, or the proof that it works again. */
  const nudge = (): void => void group.add([]).catch(() => undefined);

  nudge();
  await phases.tried();
  const timer = setInterval(nudge, TICK_MS).unref();
  const reader = journalReader(url, keys);
  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    clearInterval(timer);
    // A store that fails leaves the chain open at its end, which `verify` takes for what it is.
    const closing = drafted({ kind: 'closing', at: new Date(clock()).toISOString() });
    await group.add([closing]).catch(() => undefined);
    await Promise.all([phases.close(), reader.close()]);
  };
  return {
    async append(entries) {
      if (closed !== null) throw fault('JOURNAL_UNAVAILABLE');
      const drafts = accessDrafts(keys, entries);
      if (drafts.length > 0) await add(drafts);
    },
    isWritable() {
      if (phases.isTimeToTry()) nudge();
      return closed === null && phases.isWritable();
    },
    close() {
      closed ??= close();
      return closed;
    },
    recordsAbout: reader.recordsAbout,
    records: reader.records,
    placeOf,
    commitCount: () => commits,
  };
}

/** What a request is told; the cause is for the log, with no value in it. */
function unavailable(error: unknown): Error {
  const cause = error instanceof Error ? scrubbed(error) : new Error(String(error));
  return fault('JOURNAL_UNAVAILABLE', { cause });
}
