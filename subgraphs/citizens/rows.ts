import type { AddressColumns } from '../chassis/address.ts';
import type { ProvenanceColumns, Verification } from '../chassis/provenance.ts';
import type {
  FamilyLinkKind,
  Gender,
  IdentityDocumentType,
  LifeStatus,
  MaritalStatusValue,
  PortalAccountLevel,
  RelationKind,
  RelationToHead,
  ResidenceType,
} from './resolver-types.generated.ts';
import type { MaritalSourceCode } from './sources.ts';

/** A person. Dates are ISO text; a date of birth may be a year alone. */
export interface CitizenRow extends ProvenanceColumns {
  readonly personal_id: string;
  /** Opaque, `cit_…`. */
  readonly id: string;
  readonly full_name: string;
  /** `full_name` folded for searching; see `name-search.ts`. */
  readonly name_search: string;
  /** A JSON list, or nothing. */
  readonly other_names: string | null;
  readonly date_of_birth: string;
  readonly gender: Gender;
  readonly ethnicity_code: string | null;
  readonly nationality: string;
  readonly origin_code: string | null;
  readonly origin_on: string | null;
  readonly birth_place_code: string | null;
  readonly birth_place_on: string | null;
  readonly marital_status: MaritalStatusValue;
  readonly marital_as_of: string;
  readonly marital_verification: Verification;
  readonly marital_source: MaritalSourceCode;
  readonly life_status: LifeStatus;
  readonly died_on: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly portal_level: PortalAccountLevel;
}

/** A paper that identifies a person; `document_id` runs in the order of issue. */
export interface IdentityDocumentRow extends ProvenanceColumns {
  readonly document_id: string;
  readonly personal_id: string;
  readonly type: IdentityDocumentType;
  readonly number: string | null;
  readonly issued_on: string | null;
  readonly issuer_code: string | null;
  readonly expires_on: string | null;
}

/** A period of residence; `residence_id` runs in the order of registration. */
export interface ResidenceRow extends ProvenanceColumns, AddressColumns<'place'> {
  readonly residence_id: string;
  readonly personal_id: string;
  readonly type: ResidenceType;
  readonly from_on: string;
  readonly to_on: string | null;
  readonly household_code: string | null;
  readonly registrar_code: string | null;
}

/** A household. Its head stands here, because a member's relation may be missing. */
export interface HouseholdRow extends ProvenanceColumns, AddressColumns<'place'> {
  readonly household_code: string;
  readonly head_id: string | null;
}

/** A person's place in a household; a person is in one household at most. */
export interface HouseholdMemberRow extends ProvenanceColumns {
  readonly personal_id: string;
  readonly household_code: string;
  readonly place: number;
  readonly relation: RelationToHead | null;
  readonly relation_kind: RelationKind | null;
  readonly joined_on: string | null;
}

/** What `relative_id` is to `personal_id`. Children are found by reading parents backwards. */
export interface FamilyLinkRow extends ProvenanceColumns {
  readonly personal_id: string;
  readonly kind: Exclude<FamilyLinkKind, 'CHILD'>;
  readonly relative_id: string;
}
