import type { Party } from '../../../schema/attestation/claim.ts';
import {
  type Circumstances,
  holds,
  type ProcedureRequirement,
  vsicLine,
} from '../../../schema/reference/index.ts';
import type { ResultRow } from '../rows.ts';
import type { Asked } from './asked.ts';

/** What is known of a case: the facts stated, and those that follow from the rest of the context. */
export function circumstancesOf({ context, on }: Asked): Circumstances {
  const { facts, sectors } = context;
  if (sectors.length === 0) return { on, facts };
  const isConditional = sectors.some((code) => vsicLine(code)?.conditional === true);
  return { on, facts: { ...facts, CONDITIONAL_SECTOR: isConditional } };
}

/** Whether a requirement is asked for in this case; null when the context does not settle it. */
export function applies(
  { when }: Pick<ProcedureRequirement, 'when'>,
  asked: Asked,
): boolean | null {
  return when === null ? true : holds(when, circumstancesOf(asked));
}

/** Licences of the sectors in question, where they are known; everything that would do, otherwise. */
export function acceptedTypes(requirement: ProcedureRequirement, asked: Asked): readonly string[] {
  const { acceptedResultTypes: all, bySector } = requirement;
  if (!bySector || asked.context.sectors.length === 0) return all;
  const needed = new Set(
    asked.context.sectors.flatMap((sector) => vsicLine(sector)?.requiredResultTypes ?? []),
  );
  return all.filter((type) => needed.has(type));
}

/** The business a dossier is about: the applicant, or the one the context names. */
export function businessOf({ applicant, context }: Asked): Party | null {
  return applicant.kind === 'PERSON' ? context.business : applicant;
}

/** Types of results that are in a business's own name. */
const OF_BUSINESSES = /^RT-(?:BIZ|FOOD|TRN)-/;
/** Types of results that are about one parcel, and prove nothing of another. */
const OF_PARCELS = /^RT-LAND-/;

/** In whose name a result of a type would be; null where the context does not say which business or parcel is meant. */
export function holderOf(type: string, asked: Asked, party: Party): Party | null {
  if (OF_BUSINESSES.test(type)) return businessOf(asked);
  return OF_PARCELS.test(type) && asked.context.parcelId === null ? null : party;
}

/** Whether a result is the one, or one of those, that a requirement is about. */
export function isMeant(
  { type_code, parcel_id, result_number }: ResultRow,
  type: string,
  { named }: Pick<ProcedureRequirement, 'named'>,
  { context }: Asked,
): boolean {
  if (type_code !== type || (named && result_number !== context.resultNumber)) return false;
  return !OF_PARCELS.test(type) || parcel_id === context.parcelId;
}

/** Facts that cannot both hold. */
const EXCLUSIVE = [['PARENTS_MARRIED', 'DIVORCED_OR_WIDOWED']] as const;

/** Whether a context says two things that cannot both be so. */
export function contradictsItself({
  applicant,
  context,
}: Pick<Asked, 'applicant' | 'context'>): boolean {
  const { facts, otherPersonId, business, sectors } = context;
  if (otherPersonId !== null && applicant.kind === 'PERSON' && applicant.key === otherPersonId)
    return true;
  if (business && applicant.kind !== 'PERSON')
    if (business.kind !== applicant.kind || business.key !== applicant.key) return true;
  if (EXCLUSIVE.some(([one, other]) => facts[one] === true && facts[other] === true)) return true;
  if (sectors.length === 0 || facts.CONDITIONAL_SECTOR === undefined) return false;
  return facts.CONDITIONAL_SECTOR !== sectors.some((code) => vsicLine(code)?.conditional === true);
}
