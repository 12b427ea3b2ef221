import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { JournalSettings } from '../journal-settings.ts';
import {
  type ExportRange,
  endsOf,
  exportedLines,
  lastLines,
  linesBetween,
} from '../read/export.ts';
import { WrongArguments } from './help.ts';
import { withJournalStore } from './reading-store.ts';

const FOLLOW_MS = 1_000;

/** Writes every access of a range as JSON lines, as fast as they are taken and no faster. */
export async function exportAccesses(
  settings: JournalSettings,
  given: { readonly from: string | undefined; readonly to: string | undefined },
  output: NodeJS.WritableStream,
): Promise<void> {
  const range: ExportRange = {
    ...(given.from !== undefined && { from: instantOf('--from', given.from) }),
    ...(given.to !== undefined && { to: instantOf('--to', given.to) }),
  };
  await withJournalStore(settings.databaseUrl, 'reading', ({ knex }) =>
    pipeline(Readable.from(exportedLines(knex, range)), output, { end: false }),
  );
}

/** Prints the latest accesses, and with `follow` those that come, until it is stopped. */
export async function tail(
  settings: JournalSettings,
  given: { readonly count: string; readonly follow: boolean },
  output: NodeJS.WritableStream,
): Promise<void> {
  if (!/^\d{1,5}$/.test(given.count)) throw new WrongArguments('-n must be a number up to 99999');
  await withJournalStore(settings.databaseUrl, 'reading', async ({ knex }) => {
    let ends = await endsOf(knex);
    output.write(await lastLines(knex, Number(given.count)));
    while (given.follow) {
      await setTimeout(FOLLOW_MS);
      const reached = await endsOf(knex);
      output.write(await linesBetween(knex, ends, reached));
      ends = reached;
    }
  });
}

/** An instant in UTC. A day without an hour begins at midnight in UTC. */
function instantOf(option: string, text: string): string {
  const ms = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw new WrongArguments(`${option} must be a day or an instant, such as 2026-03-01`);
  return new Date(ms).toISOString();
}
