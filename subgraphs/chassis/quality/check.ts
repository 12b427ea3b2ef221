import type { Knex } from 'knex';
import type { QualityRuleCode } from '../../../schema/quality/rules.ts';

/** Records whose key is after one and not after another, in the order in which engines compare keys. */
export interface KeyRange {
  readonly after: string;
  readonly upTo: string;
}

/** What every suspect tells besides what is judged. */
export interface SuspectRow {
  /** The record's key in the store: may be a personal ID, and is never served. */
  readonly record_key: string;
  /** By what the record is spoken of: opaque or public. */
  readonly record_id: string;
}

/**
 * How a register finds what one rule looks for, in its own store and the code lists alone.
 *
 * The records are read run by run in the order of their keys, so that the biggest register is judged in
 * bounded memory. `suspects` narrows a run in SQL as far as all three engines can; `judge` decides on a row.
 */
export interface QualityCheck<Row extends SuspectRow = SuspectRow> {
  readonly rule: QualityRuleCode;
  /** The records judged: each row of this table, by this column, is one. */
  readonly table: string;
  readonly key: string;
  /** Rows of a run that may be at fault; today is the register's day. */
  suspects(knex: Knex, range: KeyRange, today: string): Knex.QueryBuilder;
  /** Reads what `judge` needs to know besides the row; a list that fits in memory, once for each run of the rule. */
  known?(knex: Knex): Promise<unknown>;
  /** What is wrong with a row, as a word that tells no value of it; null when nothing is. */
  judge(row: Row, known: unknown): string | null;
}

/** Says that a value is a check, and lets the compiler tell its rows. */
export function defineCheck<Row extends SuspectRow>(check: QualityCheck<Row>): QualityCheck {
  return check;
}

/** Narrows a query to a run of keys. */
export const within = (
  query: Knex.QueryBuilder,
  column: string,
  { after, upTo }: KeyRange,
): Knex.QueryBuilder => query.where(column, '>', after).where(column, '<=', upTo);

/** Every row of a table as a record that may be at fault, with what of it is judged; `id` where the key is not public. */
export function everyRecord(
  table: string,
  key: string,
  columns: Readonly<Record<string, string>>,
  id: string = key,
): Pick<QualityCheck, 'table' | 'key' | 'suspects'> {
  return {
    table,
    key,
    suspects: (knex, range) =>
      within(knex(table), key, range).select({ record_key: key, record_id: id, ...columns }),
  };
}
