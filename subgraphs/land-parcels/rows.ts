import type { AddressColumns } from '../chassis/address.ts';
import type { ProvenanceColumns } from '../chassis/provenance.ts';
import type {
  EncumbranceType,
  LandAssetType,
  LandCertificateStatus,
  LandRightRole,
  LandUseForm,
  LandUseOrigin,
  ParcelEventType,
  SurveyStatus,
} from './resolver-types.generated.ts';

/** A row of `parcel`. Lists that nothing is looked up by are JSON text: they are read whole or not at all. */
export interface ParcelRow extends AddressColumns<'site'>, ProvenanceColumns {
  readonly parcel_id: string;
  readonly commune_code: string;
  /** May carry a suffix after a re-survey: `15A`. */
  readonly sheet_number: string;
  readonly parcel_number: number;
  readonly book_key: string;
  /** First day of the present book key. */
  readonly key_from: string;
  /** m², one decimal. */
  readonly area: number;
  /** `LandUseCell[]`, the main use first. */
  readonly land_uses: string;
  readonly use_form: LandUseForm;
  readonly origin: LandUseOrigin | null;
  /** `[easting, northing][]`, closed, counter-clockwise. */
  readonly ring: string;
  /** 1 for defence and security land, whose boundary nobody is shown. */
  readonly boundary_closed: number;
  /** `EncumbranceCell[]`, the newest first. */
  readonly encumbrances: string;
  /** `AssetCell[]`. */
  readonly assets: string;
  readonly survey_status: SurveyStatus;
}

export interface LandUseCell {
  readonly code: string;
  readonly area: number;
  /** Last day of a limited use; null for a long-term one. */
  readonly termEnd: string | null;
}

export interface EncumbranceCell {
  readonly type: EncumbranceType;
  readonly registeredOn: string;
  readonly by: string;
  readonly referenceNumber: string | null;
  readonly releasedOn: string | null;
}

export interface AssetCell {
  readonly type: LandAssetType;
  readonly floors: number | null;
  readonly area: number;
  readonly grade: string | null;
}

/** A row of `former_key`: a book key a parcel bore from one day to another. */
export interface FormerKeyRow {
  readonly parcel_id: string;
  readonly book_key: string;
  readonly commune_code: string;
  readonly valid_from: string;
  readonly valid_to: string;
}

/**
 * A row of `land_right`. What one holder holds in one parcel at a time is one right: shares gained later
 * are added to it, so that a holder's list names no parcel twice.
 */
export interface RightRow {
  readonly parcel_id: string;
  readonly right_number: string;
  readonly holder_kind: 'PERSON' | 'ENTERPRISE' | 'AGENCY' | 'COMMUNITY';
  /** Personal ID (or an old identity card's number), enterprise code or agency code; null for a community. */
  readonly holder_key: string | null;
  readonly holder_name: string;
  readonly share_numerator: number;
  readonly share_denominator: number;
  readonly role: LandRightRole;
  readonly started_on: string;
  readonly ended_on: string | null;
  readonly basis: string | null;
  readonly certificate_serial: string | null;
}

/** A row of `land_certificate`. Which parcels it covers is said by the rights it proves. */
export interface CertificateRow extends ProvenanceColumns {
  readonly serial_number: string;
  readonly certificate_code: string | null;
  readonly register_number: string;
  readonly issued_on: string;
  readonly issuer_code: string;
  readonly status: LandCertificateStatus;
  readonly result_id: string | null;
}

/** A row of `parcel_event`, numbered within its parcel in the order in which things happened. */
export interface EventRow {
  readonly parcel_id: string;
  /** Four digits, so that text order is the order of events. */
  readonly event_number: string;
  readonly type: ParcelEventType;
  readonly happened_on: string;
  /** What the kind of event does not say, such as the key a parcel had before. */
  readonly note: string | null;
  readonly reference_number: string | null;
}

/** A row of `land_price`, keyed `20242-ODT-2026`. */
export interface PriceRow {
  readonly price_key: string;
  readonly year: number;
  readonly commune_code: string;
  readonly land_use_code: string;
  readonly price: number;
}

/** A row of `parcel_tile`: one tile a parcel's boundary may reach, with its bounds in whole metres. */
export interface TileRow {
  readonly tile: number;
  readonly parcel_id: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
