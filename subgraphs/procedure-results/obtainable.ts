import { type Procedure, procedures } from '../../schema/reference/index.ts';
import { pageRequest } from '../chassis/paging.ts';
import { proceduresOn } from './catalogue.ts';
import type { Context } from './context.ts';
import { resultFilter } from './filter.ts';
import type { ResultRow } from './rows.ts';
import { legalValueOf } from './status.ts';

/** A result, and the procedure it makes unnecessary. */
export interface Obtainable {
  readonly result: ResultRow;
  readonly procedure: Procedure;
  readonly way: 'AT_ONCE' | 'SAME_DAY_EXCHANGE';
}

const isReplaceable = ({ kind, simplification }: Procedure): boolean =>
  (kind === 'REISSUE' && simplification === 'ELIMINATED') ||
  (kind === 'EXCHANGE' && simplification === 'INSTANT');

/** Types for which there ever was such a procedure. */
const TYPES: readonly string[] = [
  ...new Set(
    procedures()
      .filter(isReplaceable)
      .flatMap(({ resultTypes }) => resultTypes),
  ),
];

/**
 * How a result in force is had again, by the catalogue of a day; null where it has to be applied for.
 *
 * What the catalogue says of the procedure decides, never its kind alone: a lost land certificate is announced in public
 * first.
 */
export function obtained(result: ResultRow, day: string): Obtainable | null {
  const standsForPaper = legalValueOf(result) === 'EQUAL_TO_PAPER';
  const wanted = standsForPaper ? 'ELIMINATED' : 'INSTANT';
  const procedure = proceduresOn(day).find(
    (one) =>
      isReplaceable(one) &&
      one.simplification === wanted &&
      one.resultTypes.includes(result.type_code),
  );
  return procedure
    ? { result, procedure, way: standsForPaper ? 'AT_ONCE' : 'SAME_DAY_EXCHANGE' }
    : null;
}

/** What of a subject's results need not be applied for again. One statement, however many subjects are asked about. */
export async function obtainableResults(
  subject: string,
  first: number | null | undefined,
  { loaders, clock }: Context,
): Promise<readonly Obtainable[]> {
  const request = pageRequest('result', { first });
  const day = clock.today();
  const filter = resultFilter({ types: TYPES, statuses: ['VALID'] }, day);
  const rows = await loaders.resultPagesBySubjects.load({ parent: subject, request, filter });
  return rows.slice(0, request.size).flatMap((row) => obtained(row, day) ?? []);
}
