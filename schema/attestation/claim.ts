import { isText, isTextOrNull, parsedJson } from '../plain-values.ts';
import type { ApplicantKind } from '../reference/index.ts';

/** What a register may be asked to attest, and which register that is. */
export const CLAIM_KINDS = {
  IDENTITY: 'citizens',
  RESIDENCE: 'citizens',
  HOUSEHOLD: 'citizens',
  UNMARRIED: 'citizens',
  LAND_RIGHT: 'land-parcels',
  LAND_CERTIFICATE: 'land-parcels',
  LAND_LOSS: 'land-parcels',
  LAND_MAP: 'land-parcels',
  BUSINESS: 'businesses',
} as const;

export type ClaimKind = keyof typeof CLAIM_KINDS;

/** Someone who applies, by the number their register knows them by. */
export interface Party {
  readonly kind: ApplicantKind;
  readonly key: string;
}

/** One thing a dossier needs to be true, put to the register that can say so. */
export interface Claim {
  readonly kind: ClaimKind;
  /** For whom the dossier is. */
  readonly applicant: Party;
  /** Whom it is about: the applicant, or the other party; for a business, the business. */
  readonly subject: Party;
  readonly parcelId: string | null;
  readonly certificateSerial: string | null;
  /** The day on which it has to be true, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A claim as the key of an attestation. It travels between gateway and registers, and nowhere else. */
export const claimText = (claim: Claim): string =>
  JSON.stringify([
    claim.kind,
    claim.applicant.kind,
    claim.applicant.key,
    claim.subject.kind,
    claim.subject.key,
    claim.parcelId,
    claim.certificateSerial,
    claim.on,
  ]);

const isApplicantKind = (value: unknown): value is ApplicantKind =>
  value === 'PERSON' || value === 'ENTERPRISE' || value === 'HOUSEHOLD_BUSINESS';

/** Reads a claim meant for one register; null for what is none. */
export function claimIn(text: string, register: string): Claim | null {
  const parts = parsedJson(text);
  if (!Array.isArray(parts) || parts.length !== 8) return null;
  const [kind, applicantKind, applicantKey, subjectKind, subjectKey, parcel, serial, on] = parts;
  if (!isText(kind) || !Object.hasOwn(CLAIM_KINDS, kind)) return null;
  // Held to the list just above.
  const known = kind as ClaimKind;
  if (CLAIM_KINDS[known] !== register) return null;
  if (!isApplicantKind(applicantKind) || !isText(applicantKey)) return null;
  if (!isApplicantKind(subjectKind) || !isText(subjectKey)) return null;
  if (!isTextOrNull(parcel) || !isTextOrNull(serial) || !isText(on)) return null;
  return {
    kind: known,
    applicant: { kind: applicantKind, key: applicantKey },
    subject: { kind: subjectKind, key: subjectKey },
    parcelId: parcel,
    certificateSerial: serial,
    on,
  };
}
