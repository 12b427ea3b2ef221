import type { Knex } from 'knex';
import type { ResultRow, SignatureCells, StatusCode } from './rows.ts';

/** Statuses that only mean "nothing but time has ended it": which of the two holds, the dates decide. */
const RUNNING: readonly StatusCode[] = ['VALID', 'EXPIRED'];

/**
 * What a result is on a given day.
 *
 * A register writes VALID at issue and often nothing when the last day passes, so between VALID and
 * EXPIRED the last day decides. A result recorded EXPIRED without a last day is believed.
 */
export function statusOn(today: string, row: Pick<ResultRow, 'status' | 'valid_to'>): StatusCode {
  if (!RUNNING.includes(row.status) || row.valid_to === null) return row.status;
  return row.valid_to < today ? 'EXPIRED' : 'VALID';
}

/** `statusOn`, said in SQL: keeps the rows that are in one of these statuses on that day. */
export function whereStatusOn(
  query: Knex.QueryBuilder,
  today: string,
  statuses: readonly StatusCode[],
): void {
  const recorded = statuses.filter((status) => !RUNNING.includes(status));
  query.where((any) => {
    any.whereIn('status', recorded);
    for (const status of RUNNING.filter((one) => statuses.includes(one))) {
      any.orWhere((all) => all.where('status', status).whereNull('valid_to'));
      any.orWhere((all) =>
        all.whereIn('status', RUNNING).where('valid_to', status === 'VALID' ? '>=' : '<', today),
      );
    }
  });
}

/** The signatures of a row, as the seed and the store's writers put them there. */
export const signaturesOf = (row: Pick<ResultRow, 'signatures'>): readonly SignatureCells[] =>
  JSON.parse(row.signatures);

/**
 * Whether a result stands for the paper.
 *
 * What an agency made or scanned needs that agency's seal, found good when last checked; a seal that is
 * missing or broken leaves something to read, not to rely on. Evidence drawn from a database carries
 * the database's authority and has no seal.
 */
export function legalValueOf(
  row: Pick<ResultRow, 'origin' | 'issuer_code' | 'signatures'>,
): 'EQUAL_TO_PAPER' | 'REFERENCE_ONLY' {
  if (row.origin === 'DATA_DERIVED') return 'EQUAL_TO_PAPER';
  const sealed = signaturesOf(row).some(
    ([certificate, , valid]) => certificate === row.issuer_code && valid === 1,
  );
  return sealed ? 'EQUAL_TO_PAPER' : 'REFERENCE_ONLY';
}
