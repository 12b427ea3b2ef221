import type { Claim } from '../../schema/attestation/claim.ts';
import type { SectorCounts } from './business-counts.ts';
import type {
  DeclaredOwner,
  DependentUnitRow,
  EnterpriseRow,
  HoldingRow,
  HouseholdBusinessRow,
  LegalRepresentativeRow,
} from './rows.ts';

/** Someone this register knows only by number; the citizens register owns the rest. */
export interface CitizenParent {
  readonly key: string;
}

export type EnterpriseParent = EnterpriseRow;
export type LegalRepresentativeParent = LegalRepresentativeRow;
export type HoldingParent = HoldingRow;
export type BeneficialOwnerParent = DeclaredOwner;
export type DependentUnitParent = DependentUnitRow;
export type HouseholdBusinessParent = HouseholdBusinessRow;
export type SectorCountParent = SectorCounts;

/** A line of business as registered: its code, which the classification may or may not have. */
export interface BusinessLineParent {
  readonly code: string;
  readonly isMain: boolean;
}

/** A result this register points at; the procedure-results register owns the rest. */
export interface ProcedureResultParent {
  readonly key: string;
}

/** A claim put to this register, and the text it came as. */
export interface BusinessAttestationParent {
  readonly text: string;
  readonly claim: Claim;
}
