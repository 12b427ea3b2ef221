import { agency } from '../../../schema/reference/index.ts';
import { pageRequest } from '../../chassis/paging.ts';
import { writingOf } from '../../chassis/writing-of.ts';
import type { Context } from '../context.ts';
import type {
  ChangeResultInput,
  MutationResolvers,
  ProcedureResultResolvers,
  Resolvers,
} from '../resolver-types.generated.ts';
import type { ResultRow } from '../rows.ts';
import { notTheirs } from '../writing/issuer.ts';
import { newResult } from '../writing/new-result.ts';
import { type WriteName, writeRequest } from '../writing/request.ts';
import type { Transition } from '../writing/transitions.ts';
import { change, issue, replace } from '../writing/write.ts';

const store = (context: Context) => writingOf(context, 'procedure-results');

const changing =
  (name: WriteName, kind: Exclude<Transition, 'REPLACED'>) =>
  (_root: unknown, { input }: { readonly input: ChangeResultInput }, context: Context) =>
    change(store(context), writeRequest(name, input, context), input, kind);

/** What issuers write. Who they are and what they say is settled before anything is written. */
export const resultMutations: Pick<
  MutationResolvers,
  'issueResult' | 'replaceResult' | 'suspendResult' | 'resumeResult' | 'revokeResult'
> = {
  async issueResult(_root, { input }, context) {
    const request = writeRequest('issueResult', input, context);
    return issue(store(context), request, await newResult(input.result, request, context));
  },
  async replaceResult(_root, { input }, context) {
    const request = writeRequest('replaceResult', input, context);
    const row = await newResult(input.result, request, context);
    return replace(store(context), request, input, row);
  },
  suspendResult: changing('suspendResult', 'SUSPENDED'),
  resumeResult: changing('resumeResult', 'RESUMED'),
  revokeResult: changing('revokeResult', 'REVOKED'),
};

/** Of the agencies, the issuer alone reads what happened to a result. */
function mayReadHistory(row: ResultRow, { guard }: Context): boolean {
  if (!guard) return true;
  const { caller } = guard.inquiry;
  return caller.kind === 'citizen' || caller.agencyCode === row.issuer_code;
}

/** A result's version and history, beside what it says of itself. */
export const writtenFields: Pick<ProcedureResultResolvers, 'version' | 'history'> = {
  version: (row) => row.version,
  history(row, { first }, context) {
    if (!mayReadHistory(row, context)) throw notTheirs('ProcedureResult.history');
    const request = pageRequest('result change', { first });
    return context.loaders.changePagesByResults
      .load({ parent: row.result_id, request })
      .then((rows) => rows.slice(0, request.size));
  },
};

export const changeFields: Pick<Resolvers, 'ResultChange'> = {
  ResultChange: {
    kind: (row) => row.change_kind,
    status: (row) => row.status_after,
    at: (row) => row.changed_at,
    agency: (row) => agency(row.agency_code),
    dossierCode: (row) => row.dossier_code,
  },
};
