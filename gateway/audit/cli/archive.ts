import { archiveRecords } from '../archive/archive-records.ts';
import type { JournalSettings } from '../journal-settings.ts';
import { readJournalKeys } from '../keys/keys-on-disk.ts';
import { WrongArguments } from './help.ts';
import { progress } from './progress.ts';
import { withJournalStore } from './reading-store.ts';

/** Archives the months before one, or those that are older than the retention. */
export async function archive(
  settings: JournalSettings,
  given: { readonly before: string | undefined; readonly to: string | undefined },
  output: NodeJS.WritableStream,
): Promise<void> {
  const before = given.before ?? monthsBefore(new Date(), settings.retentionMonths);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(before))
    throw new WrongArguments('--before must be a month, such as 2026-01');
  if (before > new Date().toISOString().slice(0, 7))
    throw new WrongArguments('--before must not be later than this month: only whole months go');
  const keys = readJournalKeys(settings.keysFile);
  const bar = progress(process.stderr, 'records / bản ghi');
  const { path, records } = await withJournalStore(settings.databaseUrl, 'writing', (store) =>
    archiveRecords({
      store,
      keys,
      before,
      folder: given.to ?? settings.archiveFolder,
      clock: Date.now,
      onProgress: bar.at,
    }),
  ).finally(bar.end);
  output.write(
    path === null
      ? `Nothing is older than ${before}. / Không có bản ghi nào trước ${before}.\n`
      : `${records} records before ${before} are in ${path} / bản ghi đã lưu trữ\n`,
  );
}

/** The month that lies so many whole months before the one of a day, in UTC. */
export function monthsBefore(day: Date, months: number): string {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months))
    .toISOString()
    .slice(0, 7);
}
