import type { FaultCode } from '../../../schema/faults.ts';
import { SOMEONE } from './questions.ts';

/** A value that fits the schema and not the city: `field` is refused with `code`, the rest stands. */
export interface WrongValue {
  readonly name: string;
  /** One root field, with the value as `$v`. */
  readonly field: string;
  readonly type: string;
  readonly value: unknown;
  readonly code: FaultCode;
}

const identifier = (type: string, field: string, value: string): WrongValue => ({
  name: `${type} that is none`,
  field,
  type: `${type}!`,
  value,
  code: 'INVALID_IDENTIFIER',
});

/** For each scalar a value that is nearly right. */
const IDENTIFIERS: readonly WrongValue[] = [
  identifier('PersonalId', 'citizen(personalId: $v) { fullName }', '012345678'),
  identifier('HouseholdCode', 'household(householdCode: $v) { memberCount }', 'HH-20242-123'),
  identifier('EnterpriseCode', 'enterprise(enterpriseCode: $v) { name }', '0499000017'),
  identifier('DependentUnitCode', 'dependentUnit(code: $v) { name }', '0499000018-1'),
  identifier('VsicCode', 'vsicLine(code: $v) { code }', '6201x'),
  identifier('CommuneCode', 'enterprises(communeCode: $v) { nodes { name } }', '2024'),
  identifier('AgencyCode', 'agency(code: $v) { code }', 'h17-15'),
  identifier(
    'PartialDate',
    'searchCitizens(name: "hoa", dateOfBirth: $v) { nodes { fullName } }',
    '1985-13',
  ),
  identifier('ParcelId', 'landParcel(parcelId: $v) { area }', 'w6ugpvtn6eta'),
  identifier('ParcelBookKey', 'landParcelByBookKey(bookKey: $v) { area }', '20242.015.7'),
  identifier('CertificateSerial', 'landCertificate(serialNumber: $v) { status }', 'ZZ 0000017'),
  identifier('ProcedureCode', 'procedure(procedureCode: $v) { procedureCode }', '1.00999'),
  identifier('DossierCode', 'dossier(dossierCode: $v) { status }', 'H17.15-150230-0001'),
  identifier(
    'ResultNumber',
    'procedureResult(resultNumber: $v) { title }',
    'KQ-H17.15-2015-0000001',
  ),
  identifier(
    'ResultTypeCode',
    `procedureResults(subject: {personalId: "${SOMEONE}"}, types: [$v]) { nodes { title } }`,
    'RT-LAN-17',
  ),
];

const PARCELS = (argument: string) => `landParcels(${argument}) { nodes { parcelId } }`;
const AT = 'landParcelAt(point: $v) { parcelId }';

/** Places that are not in the city, and areas that are none. */
const PLACES: readonly WrongValue[] = [
  {
    name: 'a point in Hà Nội',
    field: AT,
    type: 'GeoPointInput!',
    value: { latitude: 21.02851, longitude: 105.80482 },
    code: 'OUT_OF_AREA',
  },
  {
    name: 'latitude and longitude the wrong way round',
    field: AT,
    type: 'GeoPointInput!',
    value: { latitude: 108.27724, longitude: 16.02739 },
    code: 'OUT_OF_AREA',
  },
  {
    name: 'a point off the globe',
    field: AT,
    type: 'GeoPointInput!',
    value: { latitude: 1e308, longitude: -1e308 },
    code: 'OUT_OF_AREA',
  },
  {
    name: 'a box as large as the city',
    field: PARCELS('within: $v'),
    type: 'BoundingBoxInput',
    value: { south: 15.91234, north: 16.2, west: 107.8, east: 108.3 },
    code: 'AREA_TOO_LARGE',
  },
  {
    name: 'a box upside down',
    field: PARCELS('within: $v'),
    type: 'BoundingBoxInput',
    value: { south: 16.07123, north: 16.06, west: 108.2, east: 108.21 },
    code: 'INVALID_ARGUMENT',
  },
  {
    name: 'a commune no list has, for parcels',
    field: PARCELS('communeCode: $v'),
    type: 'CommuneCode',
    value: '99317',
    code: 'UNKNOWN_COMMUNE',
  },
  {
    name: 'a commune no list has, for enterprises',
    field: 'enterprises(communeCode: $v) { nodes { name } }',
    type: 'CommuneCode',
    value: '99317',
    code: 'UNKNOWN_COMMUNE',
  },
  {
    name: 'a commune no list has, for household businesses',
    field: 'householdBusinesses(communeCode: $v) { nodes { displayName } }',
    type: 'CommuneCode',
    value: '99317',
    code: 'UNKNOWN_COMMUNE',
  },
  {
    name: 'a day there is not',
    field: 'administrativeUnit(code: "20242", at: $v) { code }',
    type: 'Date',
    value: '2026-02-30',
    code: 'BAD_USER_INPUT',
  },
];

/** Too many, or not the number of things that is asked for. */
const NUMBERS: readonly WrongValue[] = [
  {
    name: 'ten thousand keys',
    field: 'citizens(personalIds: $v) { fullName }',
    type: '[PersonalId!]!',
    value: Array.from({ length: 10_000 }, () => SOMEONE),
    code: 'TOO_MANY_KEYS',
  },
  {
    name: 'a key too many',
    field: 'citizens(personalIds: $v) { fullName }',
    type: '[PersonalId!]!',
    value: Array.from({ length: 101 }, () => SOMEONE),
    code: 'TOO_MANY_KEYS',
  },
  {
    name: 'one wrong key among good ones',
    field: 'citizens(personalIds: $v) { fullName }',
    type: '[PersonalId!]!',
    value: [SOMEONE, '012345678'],
    code: 'INVALID_IDENTIFIER',
  },
  {
    name: 'ten thousand types',
    field: `procedureResults(subject: {personalId: "${SOMEONE}"}, types: $v) { nodes { title } }`,
    type: '[ResultTypeCode!]',
    value: Array.from(
      { length: 10_000 },
      (_, at) =>
        `RT-${'ABCDEFGHIJ'[at % 10]}${'ABCDEFGHIJ'[Math.floor(at / 1000)]}-${String(at % 1000).padStart(3, '0')}`,
    ),
    code: 'TOO_MANY_KEYS',
  },
  {
    name: 'results of nobody',
    field: 'procedureResults(subject: $v) { nodes { title } }',
    type: 'ResultSubjectInput!',
    value: {},
    code: 'INVALID_ARGUMENT',
  },
  {
    name: 'results of two at once',
    field: 'procedureResults(subject: $v) { nodes { title } }',
    type: 'ResultSubjectInput!',
    value: { personalId: SOMEONE, enterpriseCode: '0499000018' },
    code: 'INVALID_ARGUMENT',
  },
];

export const WRONG_VALUES: readonly WrongValue[] = [...IDENTIFIERS, ...PLACES, ...NUMBERS];
