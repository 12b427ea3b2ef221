import { CLAIM_KINDS, type Claim, claimText } from '../../../schema/attestation/claim.ts';
import type { Finding } from '../../../schema/attestation/finding.ts';
import { fault } from '../../../schema/faults.ts';
import type { Context } from '../context.ts';
import type { AttestationParent, DossierReadinessParent } from '../parents.ts';
import { askedIn, askedKey, procedureAsked } from '../readiness/asked.ts';
import { claimsFor } from '../readiness/claims-for.ts';
import { HOW_TO_FIX } from '../readiness/how-to-fix.ts';
import { isDeceased, judgeDossier, summaryOf } from '../readiness/judge-dossier.ts';
import { APPLICANTS_CEILING, contextOf, procedureFor, question } from '../readiness/question.ts';
import { resultsFor } from '../readiness/results-for.ts';
import type { QueryResolvers, Resolvers } from '../resolver-types.generated.ts';
import { partyIn, subjectKindOf, subjectOf } from '../subjects.ts';

/** Ways to ask whether dossiers are ready. Nothing is read here: that waits for what the registers attest. */
export const readinessQueries: Pick<QueryResolvers, 'dossierReadiness' | 'dossierReadinessOf'> = {
  dossierReadiness(_root, { procedureCode, applicant, context, on }, { clock }) {
    const day = on ?? clock.today();
    const procedure = procedureFor(procedureCode, day);
    const asked = question(
      procedure,
      partyIn(applicant, 'applicant'),
      contextOf(context ?? {}),
      day,
    );
    return { asked, procedure, attestations: null };
  },
  dossierReadinessOf(_root, { procedureCode, applicants, context, on }, { clock }) {
    if (applicants.length > APPLICANTS_CEILING)
      throw fault('TOO_MANY_KEYS', {
        details: { argument: 'applicants', ceiling: APPLICANTS_CEILING },
      });
    const day = on ?? clock.today();
    const procedure = procedureFor(procedureCode, day);
    const about = contextOf(context ?? {});
    return applicants.map((applicant) => ({
      asked: question(procedure, partyIn(applicant, 'applicant'), about, day),
      procedure,
      attestations: null,
    }));
  },
};

/** What came back at each place; nothing where the register of that place did not answer. */
const findingsOf = ({ attestations }: DossierReadinessParent): readonly (Finding | null)[] =>
  (attestations ?? []).map(
    (one) => one?.citizenFinding ?? one?.landFinding ?? one?.businessFinding ?? null,
  );

async function judged(parent: DossierReadinessParent, context: Context) {
  const { asked, procedure } = parent;
  const resultsOf = await resultsFor(procedure, asked, context);
  const known = { findings: findingsOf(parent), resultsOf };
  if (isDeceased(procedure, asked, known)) throw fault('APPLICANT_DECEASED');
  return judgeDossier(procedure, asked, known);
}

/** A claim as a stub of the register that can settle it. */
function stubOf(claim: Claim): AttestationParent {
  const text = claimText(claim);
  switch (CLAIM_KINDS[claim.kind]) {
    case 'citizens':
      return { __typename: 'CitizenAttestation', citizenClaim: text };
    case 'land-parcels':
      return { __typename: 'LandAttestation', landClaim: text };
    case 'businesses':
      return { __typename: 'BusinessAttestation', businessClaim: text };
  }
}

/** A dossier's readiness, in two steps: what is to be attested, and what follows from it. */
export const readinessFields: Pick<
  Resolvers,
  | 'DossierReadiness'
  | 'ReadinessComponent'
  | 'ReadinessEvidence'
  | 'DataEvidence'
  | 'Attestation'
  | 'CitizenAttestation'
  | 'LandAttestation'
  | 'BusinessAttestation'
> = {
  DossierReadiness: {
    __resolveReference: async (reference) => {
      const { key, attestations } = reference as {
        readonly key: string;
        readonly attestations?: DossierReadinessParent['attestations'];
      };
      const asked = askedIn(key);
      const procedure = asked && procedureAsked(asked);
      return procedure ? { asked, procedure, attestations: attestations ?? null } : null;
    },
    key: ({ asked }) => askedKey(asked),
    attestations: ({ asked, procedure }) => claimsFor(procedure, asked).claims.map(stubOf),
    on: ({ asked }) => asked.on,
    applicant: ({ asked: { applicant } }) => subjectOf(subjectKindOf(applicant), applicant.key),
    summary: async (parent, _args, context) => summaryOf(await judged(parent, context)),
    components: (parent, _args, context) => judged(parent, context),
  },
  ReadinessComponent: {
    state: ({ judged: { state } }) => state,
    reason: ({ judged: { reason } }) => reason,
    evidence({ judged }) {
      const evidence = judged.state === null ? null : judged.evidence;
      if (evidence === null) return null;
      return evidence.kind === 'result' ? evidence.row : evidence;
    },
    howToFix: ({ judged: { reason } }) => HOW_TO_FIX[reason],
  },
  ReadinessEvidence: {
    __resolveType: (evidence) => ('result_id' in evidence ? 'ProcedureResult' : 'DataEvidence'),
  },
  DataEvidence: {
    dataSource: ({ source }) => source,
    register: ({ finding }) => finding.register,
    record: ({ finding }) => finding.record,
    asOf: ({ finding }) => finding.asOf,
    verification: ({ finding }) => finding.verification,
    legalValue: ({ finding: { verification } }) =>
      verification === 'VERIFIED_NATIONAL' || verification === 'VERIFIED_CITY'
        ? 'EQUAL_TO_PAPER'
        : 'REFERENCE_ONLY',
  },
  Attestation: { __resolveType: ({ __typename }) => __typename },
  // What others attest is asked of them; this register only points at it.
  CitizenAttestation: { __resolveReference: async () => null },
  LandAttestation: { __resolveReference: async () => null },
  BusinessAttestation: { __resolveReference: async () => null },
};
