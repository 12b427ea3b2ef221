import { describe, expect, it } from 'vitest';
import { cityOf } from '../../../test/kit/filled-store.ts';
import type { Ring } from '../spatial/ring.ts';
import { codeOfOtherPoint, outOfCommune } from './parcel-point.ts';
import { sharesOff } from './rights.ts';

const { parcelId, ring, communeCode } = cityOf('tiny').parcel(0);
const moved = (east: number): Ring => ring.map(([x, y]) => [x + east, y]);
const row = (its: Ring) => ({
  ...{ record_key: parcelId, record_id: parcelId },
  ...{ ring: JSON.stringify(its), commune_code: communeCode },
});

describe('the point of a parcel', () => {
  it('has the parcel’s code, give or take the width of a GeoHash', () => {
    expect(codeOfOtherPoint(row(ring))).toBeNull();
    expect(codeOfOtherPoint(row(moved(0.01)))).toBeNull();
    expect(codeOfOtherPoint(row(moved(0.5)))).toBe('point');
  });

  it('lies in the commune on record, where its boundary is known', () => {
    const [east, north] = ring[0] ?? [0, 0];
    const around: Ring = [
      [east - 500, north - 500],
      [east + 500, north - 500],
      [east + 500, north + 500],
      [east - 500, north + 500],
      [east - 500, north - 500],
    ];
    const known = new Map([[communeCode, around]]);
    expect(outOfCommune(row(ring), known)).toBeNull();
    expect(outOfCommune(row(moved(2_000)), known)).toBe('commune');
    expect(outOfCommune(row(moved(2_000)), new Map())).toBeNull();
  });
});

it.each([
  [1, null],
  [0.999_999_999_999, null],
  ['1.00000000000000000000', null],
  [5 / 6, 'lessThanOne'],
  [9_999 / 10_000, 'lessThanOne'],
  [1.5, 'moreThanOne'],
] as const)('shares of %s in all: %s', (total, wrong) => {
  expect(sharesOff({ total })).toBe(wrong);
});
