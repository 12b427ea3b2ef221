import ngeohash from 'ngeohash';
import { describe, expect, it } from 'vitest';
import { every } from '../../../test/kit/every.ts';
import { type MapPoint, wgs84ToVn2000 } from '../geodesy.ts';
import { cadastreOf, measure, rectangleOf } from './cadastre.ts';
import { COMMUNES, dealtBy } from './communes.ts';
import { synthesise } from './synthesise.ts';

const city = synthesise('small');
const parcels = every(city.counts.parcels, city.parcel);

/** To the left of every side of a counter-clockwise ring: inside, when the ring is convex. */
const isInside = (ring: readonly MapPoint[], [x, y]: MapPoint): boolean =>
  ring.slice(1).every(([toX, toY], at) => {
    const [fromX, fromY] = ring[at] ?? [0, 0];
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) > 0;
  });

describe('every parcel on the map', () => {
  it('is a closed, convex, counter-clockwise ring of four or five corners, in centimetres', () => {
    const wrong = parcels.filter(({ ring }) => {
      const open = ring.slice(0, -1);
      const isConvex = open.every((corner, at) => {
        const [next, afterNext] = [open[(at + 1) % open.length], open[(at + 2) % open.length]];
        if (next === undefined || afterNext === undefined) return false;
        const [x, y] = [next[0] - corner[0], next[1] - corner[1]];
        return x * (afterNext[1] - next[1]) - y * (afterNext[0] - next[0]) > 0;
      });
      const isRounded = open
        .flat()
        .every((metres) => Math.abs(metres * 100 - Math.round(metres * 100)) < 1e-4);
      return (
        JSON.stringify(ring[0]) !== JSON.stringify(ring.at(-1)) ||
        (open.length !== 4 && open.length !== 5) ||
        !isConvex ||
        !isRounded
      );
    });
    expect(wrong).toEqual([]);
  });

  it('measures what it says', () => {
    const wrong = parcels.filter(
      ({ ring, area }) => Math.abs(measure(ring.slice(0, -1)).area - area) > area * 0.01,
    );
    expect(wrong).toEqual([]);
  });

  it('contains the point that its id encodes', () => {
    const wrong = parcels.filter(({ ring, point, parcelId }) => {
      const cell = ngeohash.decode(parcelId);
      const { latitude, longitude } = cell;
      return (
        ngeohash.encode(point.latitude, point.longitude, 12) !== parcelId ||
        !isInside(ring, wgs84ToVn2000(point)) ||
        !isInside(ring, wgs84ToVn2000({ latitude, longitude }))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('lies in the rectangle of its commune', () => {
    const wrong = parcels.filter(({ communeCode, point }) => {
      const commune = COMMUNES.find(({ code }) => code === communeCode);
      if (commune === undefined) return true;
      const { south, west, north, east } = rectangleOf(commune);
      const { latitude, longitude } = point;
      return latitude < south || latitude > north || longitude < west || longitude > east;
    });
    expect(wrong).toEqual([]);
  });

  it('overlaps no other', () => {
    const boxes = parcels.map(({ ring, communeCode }) => {
      const eastings = ring.map(([easting]) => easting);
      const northings = ring.map(([, northing]) => northing);
      return {
        communeCode,
        west: Math.min(...eastings),
        east: Math.max(...eastings),
        south: Math.min(...northings),
        north: Math.max(...northings),
      };
    });
    const overlapping = boxes.filter((one, at) =>
      boxes.some(
        (other, otherAt) =>
          otherAt > at &&
          other.communeCode === one.communeCode &&
          other.west < one.east &&
          one.west < other.east &&
          other.south < one.north &&
          one.south < other.north,
      ),
    );
    expect(overlapping).toEqual([]);
  });

  it('has a neighbour close by, even in the tiny city', () => {
    const tiny = synthesise('tiny');
    const all = every(tiny.counts.parcels, tiny.parcel);
    const lonely = all.filter(({ index, ring }) => {
      const [x, y] = ring[0] ?? [0, 0];
      return !all.some((other) => {
        const [otherX, otherY] = other.ring[0] ?? [0, 0];
        return other.index !== index && Math.hypot(x - otherX, y - otherY) < 80;
      });
    });
    expect(lonely).toEqual([]);
  });
});

describe('the whole city on the map', () => {
  it('gives each of its 560,000 parcels an id and a book key of its own', {
    timeout: 120_000,
  }, () => {
    const place = dealtBy((commune) => commune.parcels);
    const plot = cadastreOf(2026);
    const ids = new Set<string>();
    const keys = new Set<string>();
    for (let index = 0; index < 560_000; index++) {
      const where = place(index);
      const { parcelId, sheetNumber, parcelNumber } = plot(index, where, 110);
      ids.add(parcelId);
      keys.add(`${where.commune.code}.${sheetNumber}.${parcelNumber}`);
    }
    expect([ids.size, keys.size]).toEqual([560_000, 560_000]);
  });
});

describe('the chequer of communes', () => {
  it('has the check point of the map in Hải Châu', () => {
    const there = COMMUNES.filter((commune) => {
      const { south, west, north, east } = rectangleOf(commune);
      return south <= 16.0748 && 16.0748 < north && west <= 108.2208 && 108.2208 < east;
    });
    expect(there.map(({ code }) => code)).toEqual(['20242']);
  });

  it('gives each of the sixteen units a rectangle of its own', () => {
    expect(new Set(COMMUNES.map(({ column, row }) => `${column} ${row}`)).size).toBe(16);
  });

  it('deals every hundred households and parcels out by the shares', () => {
    for (const kind of ['households', 'parcels'] as const) {
      const place = dealtBy((commune) => commune[kind]);
      const dealt = every(300, place);
      for (const commune of COMMUNES) {
        const ranks = dealt.filter((one) => one.commune === commune).map(({ rank }) => rank);
        expect(ranks).toEqual(Array.from({ length: 3 * commune[kind] }, (_, rank) => rank));
      }
    }
  });
});
