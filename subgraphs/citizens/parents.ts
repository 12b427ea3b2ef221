import type { Claim } from '../../schema/attestation/claim.ts';
import type { ProvenanceColumns } from '../chassis/provenance.ts';
import type { FamilyLinkKind } from './resolver-types.generated.ts';
import type {
  CitizenRow,
  HouseholdMemberRow,
  HouseholdRow,
  IdentityDocumentRow,
  ResidenceRow,
} from './rows.ts';

// `<Type>Parent` is what the resolvers of `<Type>` are handed; the generated types read these names.

export type CitizenParent = CitizenRow;
export type HouseholdParent = HouseholdRow;
export type HouseholdMemberParent = HouseholdMemberRow;
export type IdentityDocumentParent = IdentityDocumentRow;
export type MaritalStatusParent = CitizenRow;
export type RelatedCitizenParent = CitizenRow;
export type ResidenceRecordParent = ResidenceRow;

/** An ethnic group, by its code in the national list. */
export interface EthnicityParent {
  readonly code: string;
}

/** A commune, by the code and the day on which it was recorded. */
export interface RecordedPlaceParent {
  readonly unitCode: string;
  readonly recordedOn: string;
}

/** A link seen from one of its two ends. */
export interface FamilyLinkParent {
  readonly kind: FamilyLinkKind;
  /** Personal ID at the other end. */
  readonly relativeId: string;
  readonly recorded: ProvenanceColumns;
}

/** A claim put to this register, and the text it came as. */
export interface CitizenAttestationParent {
  readonly text: string;
  readonly claim: Claim;
}
