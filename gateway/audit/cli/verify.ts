import type { JournalSettings } from '../journal-settings.ts';
import { readJournalKeys } from '../keys/keys-on-disk.ts';
import { sentence } from '../verify/findings.ts';
import { verifyJournal } from '../verify/verify-journal.ts';
import { progress } from './progress.ts';
import { withJournalStore } from './reading-store.ts';

/** Verifies, prints what was found and where each chain ends, and answers the exit code. */
export async function verify(
  settings: JournalSettings,
  archives: readonly string[],
  output: NodeJS.WritableStream,
): Promise<number> {
  const keys = readJournalKeys(settings.keysFile);
  const bar = progress(process.stderr, 'records / bản ghi');
  const verified = await withJournalStore(settings.databaseUrl, 'reading', (store) =>
    verifyJournal(store, keys, archives, bar.at),
  ).finally(bar.end);
  const { findings, heads, records, archived } = verified;
  for (const { chain, number, hash } of heads) output.write(`head ${chain}/${number} ${hash}\n`);
  for (const note of findings.notes()) output.write(`note ${sentence(note)}\n`);
  const faults = findings.faults();
  for (const fault of faults) output.write(`FAULT ${sentence(fault)}\n`);
  const walked = `${records} records, ${archived} archived, ${heads.length} chains`;
  output.write(
    faults.length === 0
      ? `The journal is as it was written. / Nhật ký nguyên vẹn. (${walked})\n`
      : `The journal is NOT as it was written. / Nhật ký ĐÃ BỊ THAY ĐỔI. (${walked})\n`,
  );
  return faults.length === 0 ? 0 : 1;
}
