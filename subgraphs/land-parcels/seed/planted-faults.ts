import { unitAt } from '../../../schema/reference/index.ts';
import { dayNumber, isoDate } from '../../chassis/city/calendar.ts';
import type { CertificateFacts, City, ParcelFacts, PlainAddress } from '../../chassis/city/city.ts';
import { COMMUNES } from '../../chassis/city/communes.ts';
import type { FaultName } from '../../chassis/city/fault-names.ts';
import type { Put } from '../../chassis/definition.ts';
import type { Ring } from '../spatial/ring.ts';
import { communesBefore, type ParcelLife } from './life.ts';
import { holderFaultsOf } from './rights.ts';

// Each fault draws from a stream of its own, so that every other value of the parcel stays as it was.

/** The commune a parcel is recorded under; with the fault, one that it does not lie in. */
export function recordedCommune(city: City, { communeCode, index }: ParcelFacts): string {
  if (!city.hasFault('PARCEL_OUTSIDE_COMMUNE', index)) return communeCode;
  const others = COMMUNES.filter(({ code, parcels }) => parcels > 0 && code !== communeCode);
  return city.draws('wrong commune of a parcel', index).pick(others).code;
}

/** How far a new survey moves a boundary: enough for another identification code, in no neighbour's way. */
const MOVED_BY_METRES = 1.5;

/** The boundary on record; with the fault, one from a later survey than the identification code. */
export function recordedRing(city: City, { ring, index }: ParcelFacts): Ring {
  if (!city.hasFault('PARCEL_CODE_NOT_OF_POINT', index)) return ring;
  return ring.map(([easting, northing]) => [
    Math.round((easting + MOVED_BY_METRES) * 100) / 100,
    northing,
  ]);
}

/** The address of a parcel; for one with the fault, under a commune code that was closed by its date. */
export function recordedSite(city: City, facts: ParcelFacts): PlainAddress {
  const { address, communeCode, index } = facts;
  if (!city.hasFault('CLOSED_COMMUNE_CODE', index)) return address;
  const closed = communesBefore(communeCode).filter(
    (code) => unitAt(code, address.communeAt) === null,
  );
  if (closed.length === 0) return address;
  return { ...address, communeCode: city.draws('closed commune of a parcel', index).pick(closed) };
}

/** The day on a certificate; with the fault, one before the parcel it is for was registered. */
export function recordedIssue(
  city: City,
  certificate: CertificateFacts,
  parcel: ParcelFacts,
  { registeredOn }: ParcelLife,
): string {
  const isFaulty =
    certificate.serialNumber === parcel.certificate?.serialNumber &&
    city.hasFault('CERTIFICATE_BEFORE_PARCEL', parcel.index);
  if (!isFaulty) return certificate.issuedOn;
  const early = city.draws('early certificate', parcel.index).between(30, 900);
  return isoDate(dayNumber(registeredOn) - early);
}

/** Notes what was put wrong on purpose with one parcel, for scoring whoever looks for it. Never served. */
export function putTruths(city: City, facts: ParcelFacts, put: Put): void {
  const { index, parcelId, certificate } = facts;
  const bears = (...faults: readonly FaultName[]): readonly FaultName[] =>
    faults.filter((fault) => city.hasFault(fault, index));
  const isClosed = recordedSite(city, facts) !== facts.address;
  const faults: readonly FaultName[] = [
    ...holderFaultsOf(city, facts),
    ...(isClosed ? (['CLOSED_COMMUNE_CODE'] as const) : []),
    ...bears('PARCEL_OUTSIDE_COMMUNE', 'PARCEL_CODE_NOT_OF_POINT'),
  ];
  for (const fault of faults)
    put('seed_truth', { fault, record_type: 'LandParcel', record_key: parcelId });
  for (const fault of bears('CERTIFICATE_BEFORE_PARCEL'))
    put('seed_truth', {
      fault,
      record_type: 'LandCertificate',
      record_key: certificate?.serialNumber ?? '',
    });
}
