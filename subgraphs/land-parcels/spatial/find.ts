import type { PageRequest } from '../../chassis/paging.ts';
import type { Store } from '../../chassis/store/store.ts';
import type { ParcelRow } from '../rows.ts';
import { boundsOf, type Position, type Ring, ringHolds, ringsTouch } from './ring.ts';
import { tileAt, tilesOf } from './tiles.ts';

/** The boundary of a parcel. It is kept closed and counter-clockwise, in VN-2000. */
export function ringOf(row: Pick<ParcelRow, 'ring'>): Ring {
  // Only the seed and the register's own import write this column.
  return JSON.parse(row.ring) as Ring;
}

/**
 * The parcel whose boundary holds a point, or null.
 *
 * The tile and the bounds leave a handful of candidates, the exact test decides among them. Should two
 * surveyed boundaries overlap, the parcel with the lower code answers, and always that one.
 */
export async function parcelAt(store: Store, point: Position): Promise<ParcelRow | null> {
  const [easting, northing] = point;
  const candidates: readonly ParcelRow[] = await store
    .knex('parcel_tile')
    .join('parcel', 'parcel.parcel_id', 'parcel_tile.parcel_id')
    .where('tile', tileAt(point))
    .where('west', '<=', Math.floor(easting))
    .where('east', '>=', Math.ceil(easting))
    .where('south', '<=', Math.floor(northing))
    .where('north', '>=', Math.ceil(northing))
    .orderBy('parcel.parcel_id')
    .select('parcel.*');
  return candidates.find((row) => ringHolds(ringOf(row), point)) ?? null;
}

/** More than a page is read at once, so that the few parcels the exact test drops rarely cost a statement. */
const SPARE_CANDIDATES = 50;

/**
 * A page of the parcels that touch an area, by parcel id: up to one more than was asked for.
 *
 * It costs one statement, and another only when more candidates than the spare ones lay beside the area
 * without touching it.
 */
export async function parcelsTouching(
  store: Store,
  area: Ring,
  request: PageRequest,
): Promise<readonly ParcelRow[]> {
  const wanted = request.size + 1;
  const limit = wanted + SPARE_CANDIDATES;
  const found: ParcelRow[] = [];
  let after = request.after;
  while (true) {
    const candidates = await candidatesTouching(store, area, after, limit);
    found.push(...candidates.filter((row) => ringsTouch(ringOf(row), area)));
    if (found.length >= wanted || candidates.length < limit) return found.slice(0, wanted);
    after = candidates.at(-1)?.parcel_id ?? null;
  }
}

/** Parcels by their bounds alone. Distinct, because a parcel lies in every tile its bounds reach. */
async function candidatesTouching(
  { knex }: Store,
  area: Ring,
  after: string | null,
  limit: number,
): Promise<readonly ParcelRow[]> {
  const bounds = boundsOf(area);
  const touched = knex('parcel_tile')
    .distinct('parcel_id')
    .whereIn('tile', [...tilesOf(bounds)])
    .where('west', '<=', Math.ceil(bounds.east))
    .where('east', '>=', Math.floor(bounds.west))
    .where('south', '<=', Math.ceil(bounds.north))
    .where('north', '>=', Math.floor(bounds.south))
    .orderBy('parcel_id')
    .limit(limit);
  if (after !== null) touched.where('parcel_id', '>', after);
  return knex
    .from(touched.as('touched'))
    .join('parcel', 'parcel.parcel_id', 'touched.parcel_id')
    .orderBy('parcel.parcel_id')
    .select('parcel.*');
}
