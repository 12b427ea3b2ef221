import type { AddressColumns } from '../chassis/address.ts';
import type {
  DependentUnitFacts,
  EnterpriseType,
  HouseholdBusinessFacts,
} from '../chassis/city/city.ts';
import type { ProvenanceColumns } from '../chassis/provenance.ts';

/** The register's list of standings is longer than what the synthetic city makes use of. */
export type EnterpriseStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'NOT_AT_ADDRESS'
  | 'REVOKED'
  | 'DISSOLVING'
  | 'DISSOLVED'
  | 'BANKRUPTCY'
  | 'MERGED'
  | 'SPLIT';
export type HouseholdBusinessStatus = HouseholdBusinessFacts['status'];
export type DependentUnitKind = DependentUnitFacts['kind'];
export type DependentUnitStatus = 'ACTIVE' | 'SUSPENDED' | 'CLOSED';

export type EnterpriseRow = AddressColumns<'office'> &
  ProvenanceColumns & {
    readonly enterprise_code: string;
    readonly name: string;
    /** The name's words without marks; see `name-words.ts`. */
    readonly searched_name: string;
    readonly name_en: string | null;
    readonly short_name: string | null;
    readonly type: EnterpriseType;
    readonly is_state_owned: number;
    readonly is_foreign_invested: number;
    readonly status: EnterpriseStatus;
    readonly status_since: string | null;
    readonly tax_status_code: string;
    readonly tax_status_text: string;
    readonly registered_on: string;
    readonly last_changed_on: string | null;
    readonly change_count: number;
    /** Where the head office lies in today's communes; its address keeps the code as recorded. */
    readonly commune_code: string | null;
    readonly charter_capital: number | null;
    /** Level-4 codes with a space between, the main one first. */
    readonly vsic_codes: string;
    /** `DeclaredOwner[]`; never looked up by, hence no table of its own. */
    readonly beneficial_owners: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly website: string | null;
    readonly certificate_result_key: string | null;
  };

/** A beneficial owner as kept in `enterprise.beneficial_owners`. */
export interface DeclaredOwner {
  readonly name: string;
  readonly citizenKey: string | null;
  readonly percent: number | null;
  readonly declaredOn: string;
}

export interface LegalRepresentativeRow {
  readonly enterprise_code: string;
  /** From 1; the first is the one named first on the certificate. */
  readonly place: number;
  readonly name: string;
  readonly title: string | null;
  readonly citizen_key: string | null;
}

export interface HoldingRow {
  /** Enterprise code, `-`, two digits: public, unlike the holder's number, so that cursors may hold it. */
  readonly holding_id: string;
  readonly enterprise_code: string;
  readonly citizen_key: string | null;
  readonly holder_enterprise_code: string | null;
  readonly holder_name: string;
  readonly amount: number | null;
  readonly percent: number | null;
}

export type DependentUnitRow = AddressColumns<'site'> &
  ProvenanceColumns & {
    /** The 13-digit code; for a business location the parent's code, `-` and its 5 digits. */
    readonly unit_id: string;
    readonly enterprise_code: string;
    readonly code: string;
    readonly kind: DependentUnitKind;
    readonly name: string;
    readonly status: DependentUnitStatus;
    readonly registered_on: string;
  };

export type HouseholdBusinessRow = AddressColumns<'site'> &
  ProvenanceColumns & {
    readonly household_business_id: string;
    readonly code: string;
    readonly display_name: string;
    readonly searched_name: string;
    readonly status: HouseholdBusinessStatus;
    readonly registered_on: string;
    readonly commune_code: string | null;
    readonly vsic_codes: string;
    readonly owner_key: string;
    readonly tax_code: string | null;
    readonly former_tax_code: string | null;
    readonly certificate_result_key: string | null;
  };
