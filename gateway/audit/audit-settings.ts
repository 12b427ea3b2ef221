import { join } from 'node:path';
import { dataFolder } from '../../schema/data-folder.ts';
import type { Environment, EnvironmentReader } from '../../schema/environment.ts';

/** Where the journal and the consents are kept, and for how long. */
export interface AuditSettings {
  /** `sqlite:<path>` or `postgres://…`. May contain a password: never printed. */
  readonly databaseUrl: string;
  /** The keys that sign the journal and hide its people. */
  readonly keysFile: string;
  /** Months a record stays in the store before it may be archived. */
  readonly retentionMonths: number;
}

/** Reads where the journal is kept, and notes what is to be mended on the same list as all else. */
export function readAuditSettings(read: EnvironmentReader, env: Environment): AuditSettings {
  const folder = dataFolder(env);
  const databaseUrl = read.text(
    'OVERSIGHT_DATABASE_URL',
    `sqlite:${join(folder, 'oversight.sqlite')}`,
  );
  // The value is not repeated: it may hold a password.
  if (!/^(sqlite:.|postgres(ql)?:\/\/)/.test(databaseUrl))
    read.refuse('OVERSIGHT_DATABASE_URL must be sqlite:<path> or postgres://….');
  return Object.freeze({
    databaseUrl,
    keysFile: read.text('JOURNAL_KEYS_FILE', join(folder, 'journal-keys.json')),
    retentionMonths: read.wholeNumber('JOURNAL_RETENTION_MONTHS', 24, 1, 1_200),
  });
}
