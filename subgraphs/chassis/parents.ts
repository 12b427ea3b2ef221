import type { RegisterSource } from './definition.ts';

export type {
  AdministrativeUnit as AdministrativeUnitParent,
  Agency as AgencyParent,
  LandUseType as LandUseTypeParent,
  ResultType as ResultTypeParent,
  VsicLine as VsicLineParent,
} from '../../schema/reference/index.ts';
export type { ProvenanceParent } from './provenance.ts';

/** An address as a register keeps it; the chassis resolves its codes by its date. */
export interface AddressParent {
  readonly line: string;
  readonly streetName: string | null;
  readonly hamlet: string | null;
  readonly communeCode: string;
  /** `YYYY-MM-DD`: the day by which the code is to be read. */
  readonly communeAt: string;
  /** No register has been given one yet. */
  readonly digitalAddressCode?: string | null;
}

/** A finding as it is written down; the record's key in the store may be a personal ID, and is never served. */
export interface QualityFindingParent {
  readonly recordType: string;
  readonly recordId: string;
  readonly recordKey: string;
  readonly detail: string;
  readonly foundAt: string;
}

export type DataSourceParent = RegisterSource;
