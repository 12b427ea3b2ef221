import { rectangleOf } from '../../chassis/city/cadastre.ts';
import type { City } from '../../chassis/city/city.ts';
import { COMMUNES } from '../../chassis/city/communes.ts';
import type { Put } from '../../chassis/definition.ts';
import { type MapPoint, wgs84ToVn2000 } from '../../chassis/geodesy.ts';
import type { Ring } from '../spatial/ring.ts';

/** How many communes the synthetic map has. */
export const communeBoundaries = COMMUNES.length;

const toCentimetre = (metres: number): number => Math.round(metres * 100) / 100;

/** Writes the boundary of one commune, as the synthetic map has it: four corners, counter-clockwise. */
export function fillCommuneBoundary(_city: City, index: number, put: Put): void {
  const commune = COMMUNES[index];
  if (commune === undefined) return;
  const { south, west, north, east } = rectangleOf(commune);
  const corner = (latitude: number, longitude: number): MapPoint => {
    const [easting, northing] = wgs84ToVn2000({ latitude, longitude });
    return [toCentimetre(easting), toCentimetre(northing)];
  };
  const first = corner(south, west);
  const ring: Ring = [first, corner(south, east), corner(north, east), corner(north, west), first];
  put('commune_boundary', { commune_code: commune.code, ring: JSON.stringify(ring) });
}
