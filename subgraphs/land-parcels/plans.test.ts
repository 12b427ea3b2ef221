import { claimText } from '../../schema/attestation/claim.ts';
import { claimOf } from '../../test/kit/attested.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { holdLookUps } from '../../test/kit/hold-look-ups.ts';
import { records } from '../../test/kit/served-register.ts';
import { cursorOf } from '../chassis/paging.ts';
import land from './subgraph.ts';

const city = cityOf('small');
const { parcelId, communeCode, sheetNumber, parcelNumber, point, certificate } = city.parcel(1);
const personalIds = [7, 8, 9].map((index) => city.person(index).personalId);
const codes = [0, 1].map((index) => city.enterprise(index).code);
/** Who holds that parcel. */
const HOLDER = (() => {
  const holder = city.parcel(1).rights[0]?.holder;
  return holder?.kind === 'person' ? city.person(holder.index).personalId : '';
})();
const { latitude, longitude } = point;
const box = { south: latitude, west: longitude, north: latitude + 0.01, east: longitude + 0.01 };
const after = cursorOf('parcel', '0');

const ALL = `fragment all on LandParcel {
  formerKeys { bookKey } landUses { area } landPrice { year } before: landPrice(year: 2021) { year }
  geometry { vn2000 { ring { easting } } wgs84 { ring { latitude } } }
  centroid { vn2000 { easting } wgs84 { latitude } }
  encumbrances { type } assets { type }
  rights { role share { decimal } holder { __typename } certificate { status } }
  certificates { holders { __typename } rights { role } parcels { area } digitalResult { key } }
  history(first: 2) { nodes { type } } later: history(first: 2, after: "${cursorOf('parcel event', '0')}") { nodes { type } }
}`;

const HELD = `landParcels(first: 5) { nodes { area } }
  later: landParcels(first: 5, after: $after) { nodes { area } }`;

holdLookUps(land, [
  {
    name: 'a parcel and all that hangs on it',
    query: `query ($id: ParcelId!) { landParcel(parcelId: $id) { ...all } } ${ALL}`,
    variables: { id: parcelId },
  },
  {
    name: 'parcels another register names by key, and all that hangs on them',
    query: `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on LandParcel { ...all } } } ${ALL}`,
    variables: { of: records('LandParcel', [parcelId, city.parcel(2).parcelId]) },
  },
  {
    name: 'a parcel by its book key',
    query: `query ($key: ParcelBookKey!) { landParcelByBookKey(bookKey: $key) { area } }`,
    variables: { key: `${communeCode}.${sheetNumber}.${parcelNumber}` },
  },
  {
    name: 'a book key that no parcel bears or bore',
    query: `query ($key: ParcelBookKey!) {
      landParcelByBookKey(bookKey: $key, at: "2020-01-01") { area } }`,
    variables: { key: `${communeCode}.999.1` },
    finds: 'nothing',
  },
  {
    name: 'a certificate by its serial',
    query: `query ($serial: CertificateSerial!) { landCertificate(serialNumber: $serial) {
      parcels { area } } }`,
    variables: { serial: certificate?.serialNumber },
  },
  {
    name: 'a parcel by a point',
    query: 'query ($point: GeoPointInput!) { landParcelAt(point: $point) { area } }',
    variables: { point },
  },
  {
    name: 'parcels in a box, the first page and a later one',
    query: `query ($box: BoundingBoxInput!, $after: Cursor) {
      first: landParcels(within: $box) { nodes { area } }
      later: landParcels(within: $box, after: $after) { nodes { area } } }`,
    variables: { box, after },
  },
  {
    name: 'how many parcels of each use a commune has',
    query: `query ($code: CommuneCode!) { parcelCounts(communeCode: $code) { code type { code } } }`,
    variables: { code: communeCode },
  },
  {
    name: 'parcels of a commune, today and before',
    query: `query ($code: CommuneCode!, $after: Cursor) {
      now: landParcels(communeCode: $code) { nodes { parcelId } }
      later: landParcels(communeCode: $code, after: $after) { nodes { parcelId } }
      before: landParcels(communeCode: "20227", at: "2024-01-01") { nodes { parcelId } }
      laterBefore: landParcels(communeCode: "20227", at: "2024-01-01", after: $after) {
        nodes { parcelId } } }`,
    variables: { code: communeCode, after },
  },
  ...[1, 3].map((count) => ({
    name: `what ${count} citizens and as many enterprises hold`,
    query: `query ($of: [_Any!]!, $after: Cursor) { _entities(representations: $of) {
      ... on Citizen { ${HELD} } ... on Enterprise { ${HELD} } } }`,
    variables: {
      of: [
        ...records('Citizen', personalIds.slice(0, count)),
        ...records('Enterprise', codes.slice(0, count)),
      ],
      after,
    },
  })),
  {
    name: 'what is attested of a parcel and its certificate, for a dossier',
    query: `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on LandAttestation { landFinding { holds } } } }`,
    variables: {
      of: [
        claimOf('LAND_CERTIFICATE', HOLDER, { parcelId }),
        claimOf('LAND_RIGHT', HOLDER, { certificateSerial: certificate?.serialNumber ?? '' }),
        claimOf('LAND_MAP', HOLDER, { parcelId }),
      ].map((claim) => ({ __typename: 'LandAttestation', landClaim: claimText(claim) })),
    },
  },
  {
    name: 'the quality of the records, and what a rule found, page by page',
    query: `query ($after: Cursor) { landQuality { rule { code } found }
      page: landQualityFindings(rule: SHARES_NOT_ONE, first: 2) { nodes { recordId } }
      later: landQualityFindings(rule: SHARES_NOT_ONE, first: 2, after: $after) { nodes { recordId } } }`,
    variables: { after: cursorOf('quality SHARES_NOT_ONE', '0') },
    reads: 'walk',
  },
  {
    name: 'land-use codes',
    query: '{ landUseTypes { code } before: landUseTypes(at: "2020-01-01") { code } }',
    reads: 'code lists',
  },
]);
