import type { Party } from '../../../schema/attestation/claim.ts';
import { fault } from '../../../schema/faults.ts';
import { type Fact, type Procedure, procedureByCode } from '../../../schema/reference/index.ts';
import { cleanText } from '../../chassis/clean-text.ts';
import type { ReadinessContext } from '../resolver-types.generated.ts';
import type { Asked, DossierContext } from './asked.ts';
import { contradictsItself } from './circumstances.ts';

/** Applicants of one question, at most. */
export const APPLICANTS_CEILING = 50;
const SECTORS_CEILING = 20;

const contradictory = () => fault('CONTRADICTORY_CONTEXT', { details: { argument: 'context' } });

function businessIn({ enterpriseCode, householdBusinessId }: ReadinessContext): Party | null {
  if (enterpriseCode != null && householdBusinessId != null) throw contradictory();
  if (enterpriseCode != null) return { kind: 'ENTERPRISE', key: enterpriseCode };
  if (householdBusinessId == null) return null;
  return { kind: 'HOUSEHOLD_BUSINESS', key: cleanText(householdBusinessId, 'context') };
}

function factsIn({ facts }: ReadinessContext): DossierContext['facts'] {
  const known: Partial<Record<Fact, boolean>> = {};
  for (const { fact, holds } of facts ?? []) {
    if (known[fact] !== undefined && known[fact] !== holds) throw contradictory();
    known[fact] = holds;
  }
  return known;
}

/** Reads a context. What it says twice and differently is refused. */
export function contextOf(given: ReadinessContext): DossierContext {
  const sectors = given.sectors ?? [];
  if (sectors.length > SECTORS_CEILING)
    throw fault('TOO_MANY_KEYS', { details: { argument: 'sectors', ceiling: SECTORS_CEILING } });
  return {
    parcelId: given.parcelId ?? null,
    certificateSerial: given.certificateSerial ?? null,
    otherPersonId: given.otherPersonId ?? null,
    business: businessIn(given),
    resultNumber: given.resultNumber ?? null,
    sectors: [...new Set(sectors)].sort(),
    facts: factsIn(given),
  };
}

/** The procedure as it stands on the day; says which of the two is amiss. */
export function procedureFor(code: string, on: string): Procedure {
  const procedure = procedureByCode(code, on);
  if (procedure) return procedure;
  throw fault(procedureByCode(code) ? 'PROCEDURE_NOT_IN_FORCE' : 'PROCEDURE_UNKNOWN');
}

/** Puts one question, or says why it cannot be put. */
export function question(
  procedure: Procedure,
  applicant: Party,
  context: DossierContext,
  on: string,
): Asked {
  if (!procedure.applicants.includes(applicant.kind))
    throw fault('APPLICANT_KIND', { details: { argument: 'applicant' } });
  if (contradictsItself({ applicant, context })) throw contradictory();
  return { procedureCode: procedure.code, applicant, context, on };
}
