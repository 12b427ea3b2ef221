import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, centroidOf, type Position, type Ring, ringHolds, ringsTouch } from './ring.ts';
import { tileAt, tilesOf } from './tiles.ts';

const EAST = 550_000;
const NORTH = 1_777_000;
const place = (x: number, y: number): Position => [EAST + x, NORTH + y];
const closed = (...corners: readonly Position[]): Ring => [...corners, ...corners.slice(0, 1)];
const square = (x: number, y: number, side = 10): Ring =>
  closed(place(x, y), place(x + side, y), place(x + side, y + side), place(x, y + side));

/** A block of land cut in two by a slanted line, whose halves run along it in opposite directions. */
const west = closed(place(0, 0), place(4.37, 0), place(7.91, 10), place(0, 10));
const east = closed(place(4.37, 0), place(10, 0), place(10, 10), place(7.91, 10));

describe('a boundary', () => {
  it('gives a point on a shared side to the parcel east of it, and a level side to the north', () => {
    const [left, right, above] = [square(0, 0), square(10, 0), square(0, 10)];
    expect([left, right].map((ring) => ringHolds(ring, place(10, 5)))).toEqual([false, true]);
    expect([left, above].map((ring) => ringHolds(ring, place(5, 10)))).toEqual([false, true]);
  });

  it('gives every point of a divided block to exactly one part, also near the dividing line', () => {
    const along = fc.double({ min: 0, max: 9.999, noNaN: true });
    const near = fc.double({ min: -1e-6, max: 1e-6, noNaN: true });
    fc.assert(
      fc.property(along, near, (y, aside) => {
        const point = place(4.37 + (7.91 - 4.37) * (y / 10) + aside, y);
        expect([west, east].filter((ring) => ringHolds(ring, point))).toHaveLength(1);
      }),
      { seed: 20_242 },
    );
  });

  it('is not fooled by a bent shape', () => {
    const bent = closed(
      place(0, 0),
      place(10, 0),
      place(10, 10),
      place(8, 10),
      place(8, 2),
      place(0, 2),
    );
    expect(ringHolds(bent, place(5, 5))).toBe(false);
    expect(ringHolds(bent, place(9, 9))).toBe(true);
    expect(ringsTouch(bent, square(1, 4, 2))).toBe(false);
    expect(ringsTouch(bent, square(1, 1, 2))).toBe(true);
  });

  it('touches what it crosses, holds, lies in or only meets at a side', () => {
    const parcel = square(0, 0);
    expect(ringsTouch(parcel, square(5, 5))).toBe(true);
    expect(ringsTouch(parcel, square(2, 2, 3))).toBe(true);
    expect(ringsTouch(square(2, 2, 3), parcel)).toBe(true);
    expect(ringsTouch(parcel, square(10, 0))).toBe(true);
    expect(ringsTouch(parcel, square(10.01, 0))).toBe(false);
    const cross = closed(place(-5, 4), place(15, 4), place(15, 6), place(-5, 6));
    expect(ringsTouch(parcel, cross)).toBe(true);
  });

  it('has its centre of gravity to the millimetre, far from the origin', () => {
    const [easting, northing] = centroidOf(square(0, 0));
    expect(easting).toBeCloseTo(EAST + 5, 6);
    expect(northing).toBeCloseTo(NORTH + 5, 6);
  });
});

describe('tiles', () => {
  it('number every tile that bounds reach, and the tile of any point inside is among them', () => {
    const bounds = boundsOf(square(-30, -30, 250));
    const tiles = tilesOf(bounds);
    expect(new Set(tiles).size).toBe(tiles.length);
    const inside = fc.tuple(
      fc.double({ min: bounds.west, max: bounds.east, noNaN: true }),
      fc.double({ min: bounds.south, max: bounds.north, noNaN: true }),
    );
    fc.assert(
      fc.property(inside, (point) => {
        expect(tiles).toContain(tileAt(point));
      }),
      { seed: 20_242 },
    );
  });
});
