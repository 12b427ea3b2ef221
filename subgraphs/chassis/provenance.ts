import type { Knex } from 'knex';
import type { Clock } from '../../schema/clock.ts';
import type { RegisterSource } from './definition.ts';
import { flag, isoInstant, keyText } from './store/columns.ts';

export type Verification =
  | 'VERIFIED_NATIONAL'
  | 'VERIFIED_CITY'
  | 'DECLARED'
  | 'DIGITISED'
  | 'CONFLICT';

/** The columns every record carries, for a table's row type. */
export interface ProvenanceColumns {
  readonly as_of: string;
  readonly verification: Verification;
  readonly is_synthetic: number;
}

/** Where a record comes from, as the graph's `Provenance` expects it; the source's owner is resolved from its code. */
export interface ProvenanceParent {
  readonly source: RegisterSource;
  readonly asOf: string;
  readonly retrievedAt: string;
  readonly verification: Verification;
  readonly isSynthetic: boolean;
}

/** Adds the columns that say how fresh a record is and how far it has been checked. */
export function provenanceColumns(table: Knex.CreateTableBuilder): void {
  isoInstant(table, 'as_of').notNullable();
  keyText(table, 'verification', 20).notNullable();
  flag(table, 'is_synthetic').notNullable();
}

/** What a seed writes: every record of the synthetic city says that it is synthetic. */
export function provenanceCells(record: {
  readonly asOf: string;
  readonly verification: Verification;
}): ProvenanceColumns {
  return { as_of: record.asOf, verification: record.verification, is_synthetic: 1 };
}

/** The provenance of one row, read now by the clock that is given. */
export function provenanceOf(
  source: RegisterSource,
  row: ProvenanceColumns,
  clock: Clock,
): ProvenanceParent {
  return {
    source,
    asOf: row.as_of,
    retrievedAt: clock.now(),
    verification: row.verification,
    isSynthetic: row.is_synthetic === 1,
  };
}
