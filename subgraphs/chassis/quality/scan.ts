import type { Knex } from 'knex';
import type { KeyRange, QualityCheck, SuspectRow } from './check.ts';

/** One record that a rule speaks against. */
export interface Finding {
  readonly recordKey: string;
  readonly recordId: string;
  /** What is wrong, in a word that tells no value of the record. */
  readonly detail: string;
}

/** What one run of records gave. */
export interface Judged {
  readonly checked: number;
  readonly findings: readonly Finding[];
}

/** Records read at a time: some megabytes, and few enough that a statement is over in a second. */
const RECORDS_IN_RUN = 10_000;

interface Run extends KeyRange {
  readonly records: number;
}

/** The next run of records, or null after the last. */
async function runAfter(
  knex: Knex,
  { table, key }: QualityCheck,
  after: string,
  size: number,
): Promise<Run | null> {
  const keys = knex(table).select({ key }).where(key, '>', after).orderBy(key).limit(size);
  // Counts come as text from PostgreSQL.
  const bound: { readonly upTo: string | null; readonly records: number | string } = await knex
    .from(keys.as('run'))
    .max({ upTo: 'key' })
    .count({ records: '*' })
    .first();
  return bound.upTo === null ? null : { after, upTo: bound.upTo, records: Number(bound.records) };
}

/**
 * Judges every record a check is about, run by run in the order of their keys. Memory is bounded by one run.
 *
 * A record that several rows speak against is found once.
 */
export async function* judgedBy(
  check: QualityCheck,
  knex: Knex,
  today: string,
  size: number = RECORDS_IN_RUN,
): AsyncGenerator<Judged> {
  const known = await check.known?.(knex);
  let after = '';
  for (;;) {
    const run = await runAfter(knex, check, after, size);
    if (run === null) return;
    const rows: readonly SuspectRow[] = await check.suspects(knex, run, today);
    yield { checked: run.records, findings: findingsAmong(check, rows, known) };
    after = run.upTo;
  }
}

function findingsAmong(
  check: QualityCheck,
  rows: readonly SuspectRow[],
  known: unknown,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const row of rows) {
    const detail = check.judge(row, known);
    if (detail !== null && !found.has(row.record_key))
      found.set(row.record_key, {
        recordKey: row.record_key,
        recordId: row.record_id,
        detail,
      });
  }
  return [...found.values()];
}
