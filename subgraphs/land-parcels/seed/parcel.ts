import { landUseType } from '../../../schema/reference/index.ts';
import { addressCells } from '../../chassis/address.ts';
import type { City } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import { boundsOf, type Ring } from '../spatial/ring.ts';
import { tilesOf } from '../spatial/tiles.ts';
import { certificateCells } from './certificate.ts';
import { encumbrancesOf } from './encumbrances.ts';
import { historyOf } from './history.ts';
import { assetsOf, landUsesOf, originOf } from './land-use.ts';
import { formerKeyOf, parcelLife } from './life.ts';
import { putTruths, recordedCommune, recordedRing, recordedSite } from './planted-faults.ts';
import { rightsOf } from './rights.ts';

/** Everything the register holds about one parcel, in its eight tables. */
export function fillParcel(city: City, index: number, put: Put): void {
  const facts = city.parcel(index);
  const draws = city.draws('land-parcels', index);
  const life = parcelLife(city, facts, draws);
  const origin = originOf(facts, draws);
  const uses = landUsesOf(facts, life, draws);
  const encumbrances = encumbrancesOf(facts, life, draws);
  const formerKey = formerKeyOf(facts, life, draws);
  const rights = rightsOf(city, facts, life, origin, draws);
  const ring = recordedRing(city, facts);
  const closed = landUseType(facts.landUseCode, city.referenceDate)?.geometryClosed === true;

  put('parcel', {
    parcel_id: facts.parcelId,
    commune_code: recordedCommune(city, facts),
    sheet_number: String(facts.sheetNumber),
    parcel_number: facts.parcelNumber,
    book_key: `${facts.communeCode}.${facts.sheetNumber}.${facts.parcelNumber}`,
    key_from: life.keyFrom,
    ...addressCells('site', recordedSite(city, facts)),
    area: facts.area,
    land_uses: JSON.stringify(uses),
    use_form: facts.rights.some((right) => right.role === 'CO_OWNER') ? 'COMMON' : 'PRIVATE',
    origin,
    ring: JSON.stringify(ring),
    boundary_closed: closed ? 1 : 0,
    encumbrances: JSON.stringify(encumbrances),
    assets: JSON.stringify(assetsOf(facts, draws)),
    survey_status: surveyStatus(draws.unit()),
    ...provenanceCells({ asOf: life.asOf, verification: life.verification }),
  });
  if (formerKey !== null) put('former_key', formerKey);
  for (const right of rights) put('land_right', right);
  for (const certificate of [facts.certificate, facts.formerCertificate])
    if (certificate !== null)
      put('land_certificate', certificateCells(city, certificate, facts, life));
  for (const event of historyOf(facts, life, origin, rights, encumbrances, formerKey))
    put('parcel_event', event);
  if (!closed) putTiles(facts.parcelId, ring, put);
  putTruths(city, facts, put);
}

function surveyStatus(toss: number): string {
  if (toss < 0.9) return 'DIGITISED';
  return toss < 0.97 ? 'RESURVEY_NEEDED' : 'NOT_YET_DIGITISED';
}

/**
 * A closed boundary has no tiles: to be found by a point or a box is to be shown where one lies. Only
 * finding is prevented; whoever has the parcel id has a point of the land in it.
 * Bounds are rounded outwards, so that whole metres never lose a parcel.
 */
function putTiles(parcelId: string, ring: Ring, put: Put): void {
  const { west, south, east, north } = boundsOf(ring);
  const bounds = {
    west: Math.floor(west),
    south: Math.floor(south),
    east: Math.ceil(east),
    north: Math.ceil(north),
  };
  for (const tile of tilesOf({ west, south, east, north }))
    put('parcel_tile', { tile, parcel_id: parcelId, ...bounds });
}
