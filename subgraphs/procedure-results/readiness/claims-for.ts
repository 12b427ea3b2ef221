import type { Claim, ClaimKind, Party } from '../../../schema/attestation/claim.ts';
import type {
  DataSourceCode,
  Procedure,
  ProcedureRequirement,
} from '../../../schema/reference/index.ts';
import type { Asked } from './asked.ts';
import { applies, businessOf } from './circumstances.ts';

/** Which claim stands for data of a register; null where that register is not connected. */
export const CLAIM_OF: Readonly<Record<DataSourceCode, ClaimKind | 'LOCAL' | null>> = {
  CITIZENS_IDENTITY: 'IDENTITY',
  CITIZENS_RESIDENCE: 'RESIDENCE',
  CITIZENS_HOUSEHOLD: 'HOUSEHOLD',
  LAND_RIGHTS: 'LAND_RIGHT',
  LAND_CERTIFICATES: 'LAND_CERTIFICATE',
  LAND_LOSSES: 'LAND_LOSS',
  LAND_MAP: 'LAND_MAP',
  BUSINESS_REGISTRATION: 'BUSINESS',
  ADMINISTRATIVE_UNITS: 'LOCAL',
  CIVIL_STATUS: null,
  HEALTH: null,
  TAX: null,
  PLANNING: null,
};

/** The claim one party's evidence takes; null where the context does not say what it is about. */
export function claimFor(kind: ClaimKind, asked: Asked, party: Party): Claim | null {
  const { applicant, context, on } = asked;
  const { parcelId, certificateSerial } = context;
  const common = { kind, applicant, on, parcelId: null, certificateSerial: null };
  switch (kind) {
    case 'IDENTITY':
    case 'RESIDENCE':
    case 'HOUSEHOLD':
    case 'UNMARRIED':
      return party.kind === 'PERSON' ? { ...common, subject: party } : null;
    case 'BUSINESS': {
      const subject = businessOf(asked);
      return subject && { ...common, subject };
    }
    default:
      return parcelId === null && certificateSerial === null
        ? null
        : { ...common, subject: party, parcelId, certificateSerial };
  }
}

/** Whose evidence a requirement takes; null stands for the other party where nobody was named. */
export function partiesOf(
  { of }: Pick<ProcedureRequirement, 'of'>,
  { applicant, context }: Asked,
): readonly [Party, ...(Party | null)[]] {
  if (of === 'APPLICANT') return [applicant];
  const other = context.otherPersonId;
  return [applicant, other === null ? null : { kind: 'PERSON', key: other }];
}

/** Claims by what they say; a claim that several requirements need is put once. */
export type ClaimPlaces = ReadonlyMap<string, number>;

export const placeKey = (kind: ClaimKind, party: Party): string =>
  `${kind} ${party.kind} ${party.key}`;

/**
 * Everything the registers are asked for one dossier, in a fixed order: what they attest comes back by position,
 * and what is missing there is what a register did not answer.
 *
 * A person who applies has to be known and alive, whatever the procedure; no other register is asked anything
 * that no requirement needs.
 */
export function claimsFor(
  procedure: Procedure,
  asked: Asked,
): { readonly claims: readonly Claim[]; readonly places: ClaimPlaces } {
  const claims: Claim[] = [];
  const places = new Map<string, number>();
  const put = (kind: ClaimKind, party: Party): void => {
    const key = placeKey(kind, party);
    const claim = places.has(key) ? null : claimFor(kind, asked, party);
    if (!claim) return;
    places.set(key, claims.length);
    claims.push(claim);
  };
  if (asked.applicant.kind === 'PERSON') put('IDENTITY', asked.applicant);
  for (const requirement of procedure.requirements) {
    if (applies(requirement, asked) === false) continue;
    const parties = partiesOf(requirement, asked).flatMap((party) => party ?? []);
    for (const source of requirement.acceptedDataSources) {
      const kind = CLAIM_OF[source];
      if (kind !== null && kind !== 'LOCAL') for (const party of parties) put(kind, party);
    }
    if (requirement.crossCheck !== null) for (const party of parties) put('UNMARRIED', party);
  }
  return { claims, places };
}
