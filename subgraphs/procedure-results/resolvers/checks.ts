import { agency, resultType } from '../../../schema/reference/index.ts';
import { verifyResult } from '../checks/verify-result.ts';
import { checkPage } from '../pages.ts';
import type {
  MutationResolvers,
  ProcedureResultResolvers,
  Resolvers,
} from '../resolver-types.generated.ts';

export const checkMutations: Pick<MutationResolvers, 'verifyResult'> = {
  verifyResult: (_root, { payload, location, channel }, context) =>
    verifyResult({ payload, location, channel: channel ?? 'API' }, context),
};

export const checksOfResult: Pick<ProcedureResultResolvers, 'checks'> = {
  checks: (row, args, context) => checkPage(row.result_number, args, context),
};

/** What a check tells, and what the log keeps of it. */
export const checkFields: Pick<Resolvers, 'ResultVerification' | 'VerificationCheck'> = {
  ResultVerification: {
    checkId: ({ check }) => check.check_id,
    checkedAt: ({ check }) => check.checked_at,
    outcome: ({ check }) => check.outcome,
    codeKind: ({ check }) => check.code_kind,
    signatureValid: ({ signatureValid }) => signatureValid,
    title: ({ row }) => (row && resultType(row.type_code)?.name.vi) ?? null,
    issuer: ({ row }) => row && agency(row.issuer_code),
    issuedAt: ({ row }) => row?.issued_at ?? null,
    validFrom: ({ row }) => row?.valid_from ?? null,
    validTo: ({ row }) => row?.valid_to ?? null,
    subjectShown: ({ row }) => row?.subject_shown ?? null,
    result: ({ row }) => row,
  },
  VerificationCheck: {
    checkId: (check) => check.check_id,
    at: (check) => check.checked_at,
    outcome: (check) => check.outcome,
    codeKind: (check) => check.code_kind,
    channel: (check) => check.channel,
    checkedBy: (check) => check.checked_by,
    agency: ({ agency_code: code }) => (code === null ? null : agency(code)),
    clientId: (check) => check.client_id,
    latitude: (check) => check.latitude,
    longitude: (check) => check.longitude,
  },
};
