import { type Connection, connection, type PageArguments, pageRequest } from '../chassis/paging.ts';
import type { CheckRow } from './checks/check-row.ts';
import type { Context } from './context.ts';
import { admitsNothing, resultFilter } from './filter.ts';
import type { DossierRow, ResultRow, StatusCode } from './rows.ts';

/** The arguments every list of results takes. */
export interface ResultPageArguments extends PageArguments {
  readonly types?: readonly string[] | null | undefined;
  readonly statuses?: readonly StatusCode[] | null | undefined;
}

/**
 * One page of the results that hang on a subject or a parcel.
 *
 * The key itself is never in a cursor: pages go by the result's own id.
 */
export async function resultPage(
  by: 'resultPagesBySubjects' | 'resultPagesByParcels',
  parent: string,
  args: ResultPageArguments,
  { loaders, clock }: Context,
): Promise<Connection<ResultRow>> {
  const request = pageRequest('result', args);
  const filter = resultFilter(args, clock.today());
  const rows = admitsNothing(filter) ? [] : await loaders[by].load({ parent, request, filter });
  return connection(rows, request, (row) => row.result_id);
}

/** One page of the checks of a result, the latest first. */
export async function checkPage(
  resultNumber: string,
  args: PageArguments,
  { loaders }: Context,
): Promise<Connection<CheckRow>> {
  const request = pageRequest('check', args);
  const rows = await loaders.checkPagesByNumbers.load({ parent: resultNumber, request });
  return connection(rows, request, (row) => row.check_id);
}

/** One page of the dossiers an applicant handed in: a person, an enterprise or a household business. */
export async function dossierPage(
  parent: string,
  args: PageArguments,
  { loaders }: Context,
): Promise<Connection<DossierRow>> {
  const request = pageRequest('dossier', args);
  const rows = await loaders.dossierPagesByApplicants.load({ parent, request });
  return connection(rows, request, (row) => row.dossier_code);
}
