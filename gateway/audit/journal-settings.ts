import { join } from 'node:path';
import { dataFolder } from '../../schema/data-folder.ts';
import {
  type Environment,
  type EnvironmentReader,
  environmentReader,
} from '../../schema/environment.ts';
import { engineOf } from '../../subgraphs/chassis/store/open-store.ts';

/** Where the journal is kept, with which keys, and for how long before it is archived. */
export interface JournalSettings {
  /** Contains a password where there is one: never printed. */
  readonly databaseUrl: string;
  readonly keysFile: string;
  readonly archiveFolder: string;
  readonly retentionMonths: number;
}

/**
 * Reads where the journal is, and notes what is to be mended on the same list as all else. Nothing set keeps
 * it in the data folder.
 */
export function readJournalSettings(read: EnvironmentReader, env: Environment): JournalSettings {
  const folder = dataFolder(env);
  const databaseUrl = read.text(
    'OVERSIGHT_DATABASE_URL',
    `sqlite:${join(folder, 'oversight.sqlite')}`,
  );
  // The value is not repeated: it may hold a password.
  if (!keepsAJournal(databaseUrl))
    read.refuse('OVERSIGHT_DATABASE_URL must be sqlite:<path> or postgres://….');
  return Object.freeze({
    databaseUrl,
    keysFile: read.text('JOURNAL_KEYS_FILE', join(folder, 'journal-keys.json')),
    archiveFolder: join(folder, 'journal-archive'),
    retentionMonths: read.wholeNumber('JOURNAL_RETENTION_MONTHS', 24, 1, 1_200),
  });
}

/** The same for a command of its own, which refuses with every mistake in one message. */
export function journalSettings(env: Environment = process.env): JournalSettings {
  const read = environmentReader(env);
  const settings = readJournalSettings(read, env);
  if (read.mistakes.length > 0)
    throw new Error(`Settings to mend:\n${read.mistakes.map((m) => `  - ${m}`).join('\n')}`);
  return settings;
}

function keepsAJournal(url: string): boolean {
  try {
    return engineOf(url) !== 'mysql';
  } catch {
    return false;
  }
}
