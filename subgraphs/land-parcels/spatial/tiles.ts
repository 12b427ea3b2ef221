import type { Bounds, Position } from './ring.ts';

/**
 * The ground cut into squares of 200 m of VN-2000, each with a number: an index of space that every
 * engine can keep, because a tile is only an integer. In town a tile holds a few hundred parcels.
 */
const TILE_METRES = 200;
const ROW = 10_000;

const step = (metres: number): number => Math.floor(metres / TILE_METRES);

/** The tile a point lies in. */
export const tileAt = ([easting, northing]: Position): number =>
  step(northing) * ROW + step(easting);

/** Every tile that bounds reach into; their number grows with the area, so the caller limits it first. */
export function tilesOf({ west, south, east, north }: Bounds): readonly number[] {
  const tiles: number[] = [];
  for (let row = step(south); row <= step(north); row += 1)
    for (let column = step(west); column <= step(east); column += 1) tiles.push(row * ROW + column);
  return tiles;
}
