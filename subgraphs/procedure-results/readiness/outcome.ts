import type { Finding } from '../../../schema/attestation/finding.ts';
import type { DataSourceCode } from '../../../schema/reference/index.ts';
import type { ReadinessReason, ReadinessState } from '../resolver-types.generated.ts';
import type { ResultRow } from '../rows.ts';

/** What proves a requirement: a result of the store, or what a register attests. */
export type Evidence =
  | { readonly kind: 'result'; readonly row: ResultRow }
  | { readonly kind: 'data'; readonly source: DataSourceCode; readonly finding: Finding };

/** What came of one way of proving a requirement, or of all of them. */
export interface Outcome {
  readonly state: ReadinessState;
  readonly reason: ReadinessReason;
  readonly evidence: Evidence | null;
}

export const outcome = (
  state: ReadinessState,
  reason: ReadinessReason,
  evidence: Evidence | null = null,
): Outcome => ({ state, reason, evidence });

/**
 * From what serves best to what serves least. A conflict stands before what is merely unchecked, because whoever
 * relies on the other source should know of it.
 */
const BEST_FIRST: readonly ReadinessState[] = [
  'AVAILABLE',
  'CONFLICT',
  'AVAILABLE_UNVERIFIED',
  'SOURCE_UNAVAILABLE',
  'DENIED',
  'EXPIRED',
  'NOT_FOUND',
];

/** From what stops a dossier least to what stops it most: here a conflict is worse than what is unchecked. */
const WORST_LAST: readonly ReadinessState[] = [
  'AVAILABLE',
  'AVAILABLE_UNVERIFIED',
  'SOURCE_UNAVAILABLE',
  'DENIED',
  'CONFLICT',
  'EXPIRED',
  'NOT_FOUND',
];

/**
 * The way of proving something that serves best. Of several alike, one with a record at hand, which says more than
 * that there is none; of these, the first.
 */
export function best(ways: readonly Outcome[], none: Outcome): Outcome {
  const rank = ({ state, evidence }: Outcome): number =>
    2 * BEST_FIRST.indexOf(state) + (evidence === null ? 1 : 0);
  return [...ways, none].reduce((one, other) => (rank(other) < rank(one) ? other : one));
}

/** The party whose evidence serves least: a dossier of two is as ready as the less ready of them. */
export function worst(parties: readonly [Outcome, ...Outcome[]]): Outcome {
  const rank = ({ state }: Outcome): number => WORST_LAST.indexOf(state);
  return parties.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}
