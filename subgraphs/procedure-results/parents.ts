import type { Procedure, ProcedureRequirement } from '../../schema/reference/index.ts';
import type {
  CertificateRow,
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
