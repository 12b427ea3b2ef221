import type { ProcedureRequirement } from '../../../schema/reference/index.ts';
import { reuseDaysOf } from '../catalogue.ts';
import type { ReadinessReason } from '../resolver-types.generated.ts';
import type { ResultRow, StatusCode } from '../rows.ts';
import { legalValueOf, statusOn } from '../status.ts';
import { best, type Outcome, outcome } from './outcome.ts';

/** Results that never count, whatever else they say. */
const NEVER: Readonly<Partial<Record<StatusCode, ReadinessReason>>> = {
  REVOKED: 'REVOKED',
  CANCELLED: 'REVOKED',
  REPLACED: 'REPLACED',
  SUSPENDED: 'SUSPENDED',
};

const DAY_MS = 86_400_000;

/** Whole days from one day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Judges one result as evidence on a day. */
export function judgeResult(
  row: ResultRow,
  on: string,
  { acceptsExpired }: Pick<ProcedureRequirement, 'acceptsExpired'>,
): Outcome {
  const evidence = { kind: 'result', row } as const;
  const status = statusOn(on, row);
  const never = NEVER[status];
  if (never) return outcome('NOT_FOUND', never, evidence);
  if (row.valid_from > on) return outcome('NOT_FOUND', 'NOT_YET_IN_FORCE', evidence);
  if (status === 'EXPIRED' && !acceptsExpired) return outcome('EXPIRED', 'OUT_OF_DATE', evidence);
  const days = reuseDaysOf(row.type_code);
  if (days !== null && daysBetween(row.issued_at.slice(0, 10), on) > days)
    return outcome('EXPIRED', 'TOO_OLD', evidence);
  return legalValueOf(row) === 'EQUAL_TO_PAPER'
    ? outcome('AVAILABLE', 'IN_STORE', evidence)
    : outcome('AVAILABLE_UNVERIFIED', 'REFERENCE_ONLY', evidence);
}

/** The best of somebody's results as evidence, the newest of several alike. */
export function judgeResults(
  rows: readonly ResultRow[],
  on: string,
  requirement: Pick<ProcedureRequirement, 'acceptsExpired'>,
): Outcome {
  const outcomes = rows
    .toSorted((one, other) => (one.issued_at < other.issued_at ? 1 : -1))
    .map((row) => judgeResult(row, on, requirement));
  return best(outcomes, outcome('NOT_FOUND', 'NO_RECORD'));
}
