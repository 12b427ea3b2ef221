import type { Claim } from '../../schema/attestation/claim.ts';
import type { UseCount } from './parcel-counts.ts';
import type {
  CertificateRow,
  EventRow,
  FormerKeyRow,
  LandUseCell,
  ParcelRow,
  PriceRow,
  RightRow,
} from './rows.ts';
import type { Ring } from './spatial/ring.ts';

export type LandParcelParent = ParcelRow;
export type FormerBookKeyParent = FormerKeyRow;
export type LandUseRightParent = RightRow;
export type LandCertificateParent = CertificateRow;
export type ParcelEventParent = EventRow;
export type LandPriceParent = PriceRow;
export type ParcelCountParent = UseCount;

/** A use and the day by which its code is to be read. */
export interface LandUseParent extends LandUseCell {
  readonly readAt: string;
}

/** The same ring serves both systems; WGS84 is computed when it is asked for. */
export interface ParcelGeometryParent {
  readonly ring: Ring;
}

export type ParcelCentroidParent = ParcelGeometryParent;

export interface CitizenParent {
  readonly __typename: 'Citizen';
  /** Personal ID. */
  readonly key: string;
}

export interface EnterpriseParent {
  readonly __typename: 'Enterprise';
  /** Enterprise code. */
  readonly key: string;
}

export interface CommunityParent {
  readonly __typename: 'Community';
  readonly name: string;
}

/** A claim put to this register, and the text it came as. */
export interface LandAttestationParent {
  readonly text: string;
  readonly claim: Claim;
}
