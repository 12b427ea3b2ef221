import { fault } from '../../../schema/faults.ts';
import { openStore } from '../../../subgraphs/chassis/store/open-store.ts';
import { scrubbed } from '../../../subgraphs/chassis/store/scrubbed.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { JournalReader } from '../entry.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { accesses, accessesAbout } from './accesses.ts';
import { placeOf } from './place.ts';

/** Reads a journal, whoever writes it. */
export interface OpenJournalReader extends JournalReader {
  close(): Promise<void>;
}

/**
 * Reads over connections of its own, which cannot write: however much is asked, a record that waits to be
 * written does not wait behind it.
 *
 * They are opened at the first question. A store that cannot be read refuses with `JOURNAL_UNAVAILABLE`.
 */
export function journalReader(url: string, keys: JournalKeys): OpenJournalReader {
  let opening: Promise<Store> | null = null;
  const read = async <T>(question: (store: Store) => Promise<T>): Promise<T> => {
    opening ??= openStore(url, { applicationName: 'lgsp-journal-reader', poolSize: 4 });
    const opened = opening;
    // What failed to open is opened anew for the next question.
    opened.catch(() => {
      if (opening === opened) opening = null;
    });
    try {
      return await question(await opened);
    } catch (error) {
      throw isRefusal(error) ? error : unavailable(error);
    }
  };
  return {
    recordsAbout: (personalId, page) =>
      read((store) => accessesAbout(store, keys, personalId, page)),
    records: (filter, page) => read((store) => accesses(store, filter, page)),
    placeOf,
    async close() {
      const store = await opening?.catch(() => null);
      await store?.close();
    },
  };
}

const isRefusal = (error: unknown): boolean => error instanceof Error && 'extensions' in error;

function unavailable(error: unknown): Error {
  const cause = error instanceof Error ? scrubbed(error) : new Error(String(error));
  return fault('JOURNAL_UNAVAILABLE', { cause });
}
