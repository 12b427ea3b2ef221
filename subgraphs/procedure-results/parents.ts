import type { Finding } from '../../schema/attestation/finding.ts';
import type { Procedure, ProcedureRequirement } from '../../schema/reference/index.ts';
import type { CheckRow } from './checks/check-row.ts';
import type { Verification } from './checks/verify-result.ts';
import type { Obtainable } from './obtainable.ts';
import type { AvoidedCell, PapersAvoided } from './papers-avoided.ts';
import type { Asked } from './readiness/asked.ts';
import type { Component } from './readiness/judge-dossier.ts';
import type { Evidence } from './readiness/outcome.ts';
import type {
  CertificateRow,
  ChangeRow,
  ComponentCells,
  DossierRow,
  ResultRow,
  SignatureCells,
} from './rows.ts';

export type ProcedureParent = Procedure;
export type ProcedureRequirementParent = ProcedureRequirement;
export type ProcedureResultParent = ResultRow;
export type ResultSignerParent = CertificateRow;
export type DossierParent = DossierRow;
export type ResultChangeParent = ChangeRow;

/** A signature with what it takes to turn its offsets into instants. */
export interface ResultSignatureParent {
  readonly issuedAt: string;
  readonly cells: SignatureCells;
  readonly certificate: CertificateRow;
}

/** A component with the dossier whose procedure and receipt it is read by. */
export interface DossierComponentParent {
  readonly dossier: DossierRow;
  readonly cells: ComponentCells;
}

/** A code is its text; the pictures of it are drawn when they are asked for. */
export interface ResultQrParent {
  readonly payload: string;
}

export type ResultVerificationParent = Verification;
export type VerificationCheckParent = CheckRow;

/** Reuse follows from the type alone. */
export interface ReusePolicyParent {
  readonly typeCode: string;
}

/** Stubs of what other registers own: the key is all that is known here. */
export interface CitizenParent {
  readonly __typename: 'Citizen';
  readonly key: string;
}

export interface EnterpriseParent {
  readonly __typename: 'Enterprise';
  readonly key: string;
}

export interface HouseholdBusinessParent {
  readonly __typename: 'HouseholdBusiness';
  readonly key: string;
}

export interface LandParcelParent {
  readonly __typename: 'LandParcel';
  readonly key: string;
}

/** What comes back of an attestation; nothing at all where its register did not answer. */
export interface Attested {
  readonly citizenFinding?: Finding | null;
  readonly landFinding?: Finding | null;
  readonly businessFinding?: Finding | null;
}

/** A question about one dossier, and what the registers attest, once that is known. */
export interface DossierReadinessParent {
  readonly asked: Asked;
  readonly procedure: Procedure;
  readonly attestations: readonly (Attested | null)[] | null;
}

export type PapersAvoidedParent = PapersAvoided;
export type PapersAvoidedCellParent = AvoidedCell;
export type ObtainableResultParent = Obtainable;
export type ReadinessComponentParent = Component;
export type DataEvidenceParent = Extract<Evidence, { readonly kind: 'data' }>;

/** Stubs of what other registers attest. */
export interface CitizenAttestationParent {
  readonly __typename: 'CitizenAttestation';
  readonly citizenClaim: string;
}

export interface LandAttestationParent {
  readonly __typename: 'LandAttestation';
  readonly landClaim: string;
}

export interface BusinessAttestationParent {
  readonly __typename: 'BusinessAttestation';
  readonly businessClaim: string;
}

export type AttestationParent =
  | CitizenAttestationParent
  | LandAttestationParent
  | BusinessAttestationParent;
