import { fault } from '../../../schema/faults.ts';
import { type GeoPoint, wgs84ToVn2000 } from '../../chassis/geodesy.ts';
import type { Position, Ring } from './ring.ts';

/** A box in WGS84, degrees. */
export interface GeoBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Where mainland parcels of the city can lie. Its use is to catch swapped and foreign coordinates. */
const CITY: GeoBox = { south: 15.9, west: 107.8, north: 16.25, east: 108.35 };

const LARGEST_SQUARE_KILOMETRES = 4;
const KILOMETRES_PER_DEGREE = 111.32;

/** A point on the cadastral map; refused when it lies outside the city. */
export function cityPoint(point: GeoPoint): Position {
  const { latitude, longitude } = point;
  const inside =
    latitude >= CITY.south &&
    latitude <= CITY.north &&
    longitude >= CITY.west &&
    longitude <= CITY.east;
  if (!inside) throw fault('OUT_OF_AREA', { details: { argument: 'point' } });
  return wgs84ToVn2000(point);
}

/**
 * The part of a box that lies in the city, as a ring on the cadastral map.
 *
 * Refused when its corners are the wrong way round, when it is too large to be searched, or when it
 * lies outside the city.
 */
export function cityBoxRing(box: GeoBox): Ring {
  const onGlobe =
    box.south >= -90 &&
    box.south < box.north &&
    box.north <= 90 &&
    box.west >= -180 &&
    box.west < box.east &&
    box.east <= 180;
  if (!onGlobe) throw fault('INVALID_ARGUMENT', { details: { argument: 'within' } });
  if (squareKilometres(box) > LARGEST_SQUARE_KILOMETRES)
    throw fault('AREA_TOO_LARGE', {
      details: { argument: 'within', ceiling: LARGEST_SQUARE_KILOMETRES },
    });
  const part = {
    south: Math.max(box.south, CITY.south),
    west: Math.max(box.west, CITY.west),
    north: Math.min(box.north, CITY.north),
    east: Math.min(box.east, CITY.east),
  };
  if (part.south >= part.north || part.west >= part.east)
    throw fault('OUT_OF_AREA', { details: { argument: 'within' } });
  return ringOf(part);
}

function squareKilometres({ south, west, north, east }: GeoBox): number {
  const parallel = Math.cos(((south + north) / 2) * (Math.PI / 180));
  return (north - south) * (east - west) * parallel * KILOMETRES_PER_DEGREE ** 2;
}

/**
 * Parallels are bent on the map, by metres across the width of the city, so that a side is drawn as a
 * chain of short ones.
 */
function ringOf({ south, west, north, east }: GeoBox): Ring {
  const steps = Math.ceil((east - west) / 0.005);
  const along = (latitude: number, place: number): Position =>
    wgs84ToVn2000({ latitude, longitude: west + ((east - west) * place) / steps });
  const places = Array.from({ length: steps + 1 }, (_, place) => place);
  const ring = [
    ...places.map((place) => along(south, place)),
    ...places.toReversed().map((place) => along(north, place)),
  ];
  return [...ring, ...ring.slice(0, 1)];
}
