import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { landUseType } from '../../schema/reference/index.ts';
import { engines } from '../../test/kit/engines.ts';
import { type Page, pagesOf } from '../../test/kit/pages.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import type { ParcelFacts } from '../chassis/city/city.ts';
import { vn2000ToWgs84 } from '../chassis/geodesy.ts';
import { city, parcels } from './sample/parcels.ts';
import { cityBoxRing, type GeoBox } from './spatial/city-area.ts';
import { centroidOf, type Position, ringHolds, ringsTouch } from './spatial/ring.ts';
import land from './subgraph.ts';

const SEED = 20_242;
const isClosed = (parcel: ParcelFacts): boolean =>
  landUseType(parcel.landUseCode, city.referenceDate)?.geometryClosed === true;
const open = parcels.filter((parcel) => !isClosed(parcel));

interface FoundPage extends Page {
  readonly nodes: readonly { readonly parcelId: string }[];
}

/** A point inside a ring: a corner drawn towards the centre, unless a bend puts that outside. */
function pointsInside({ ring }: ParcelFacts): readonly Position[] {
  const [east, north] = centroidOf(ring);
  return ring
    .map(([x, y]): Position => [x + (east - x) * 0.1, y + (north - y) * 0.1])
    .filter((point) => ringHolds(ring, point));
}

describe.each(engines)('parcels on the map, on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(land, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const at = (point: unknown) =>
    register.ask(
      'query ($point: GeoPointInput!) { found: landParcelAt(point: $point) { parcelId } }',
      { point },
    );
  const within = (box: unknown, first = 100, after: string | null = null) =>
    register.ask(
      `query ($box: BoundingBoxInput!, $first: Int, $after: Cursor) {
        found: landParcels(within: $box, first: $first, after: $after) {
          nodes { parcelId } pageInfo { hasNextPage endCursor } } }`,
      { box, first, after },
    );

  it('finds a parcel by any point inside it', async () => {
    const anyParcel = fc.nat({ max: open.length - 1 });
    await fc.assert(
      fc.asyncProperty(anyParcel, fc.nat(), async (index, corner) => {
        const parcel = open[index];
        const inside = parcel ? pointsInside(parcel) : [];
        const point = inside[corner % inside.length];
        if (parcel === undefined || point === undefined) return;
        expect(await at(vn2000ToWgs84(point))).toMatchObject({
          data: { found: { parcelId: parcel.parcelId } },
          faults: [],
        });
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('finds a parcel by the point its own code stands for', async () => {
    for (const { point, parcelId } of open.slice(0, 20))
      expect((await at(point)).data).toEqual({ found: { parcelId } });
  });

  it('does not find a parcel whose boundary is closed, and gives its boundary to nobody', async () => {
    const closed = parcels.find(isClosed);
    if (closed === undefined) throw new Error('The small city has no defence or security land.');
    expect(await at(closed.point)).toMatchObject({ data: { found: null }, faults: [] });
    const asked = await register.ask(
      `query ($id: ParcelId!) { landParcel(parcelId: $id) {
        area geometry { geoJson } centroid { wgs84 { latitude } } } }`,
      { id: closed.parcelId },
    );
    expect(asked).toMatchObject({
      data: { landParcel: { area: closed.area, geometry: null, centroid: null } },
      faults: ['FIELD_NOT_PERMITTED', 'FIELD_NOT_PERMITTED'],
    });
  });

  it('reads one tile for a point, in one statement', async () => {
    expect((await at(open[0]?.point)).statements).toBe(1);
  });

  it('finds exactly the parcels that touch a box, page by page', async () => {
    const half = fc.double({ min: 0.0002, max: 0.008, noNaN: true });
    const centre = fc.nat({ max: open.length - 1 });
    await fc.assert(
      fc.asyncProperty(centre, half, half, async (index, tall, wide) => {
        const { latitude, longitude } = open[index]?.point ?? { latitude: 0, longitude: 0 };
        const box: GeoBox = {
          south: latitude - tall,
          north: latitude + tall,
          west: longitude - wide,
          east: longitude + wide,
        };
        const area = cityBoxRing(box);
        const expected = open.filter(({ ring }) => ringsTouch(ring, area));
        const found: string[] = [];
        const pages = pagesOf<FoundPage>(async (after) => {
          const { data, faults } = await within(box, 7, after);
          expect(faults).toEqual([]);
          return data.found;
        });
        for await (const { nodes } of pages) found.push(...nodes.map((node) => node.parcelId));
        expect(found).toEqual(expected.map((parcel) => parcel.parcelId).sort());
      }),
      { seed: SEED, numRuns: 12 },
    );
  });

  it.each([
    ['swapped coordinates', { latitude: 108.22, longitude: 16.07 }, 'OUT_OF_AREA'],
    ['another city', { latitude: 10.77, longitude: 106.7 }, 'OUT_OF_AREA'],
    ['beyond the poles', { latitude: 1e300, longitude: 1e300 }, 'OUT_OF_AREA'],
  ])('refuses a point of %s', async (_, point, code) => {
    expect(await at(point)).toMatchObject({ data: { found: null }, faults: [code] });
  });

  it.each([
    ['not a number', { latitude: Number.NaN, longitude: 108.2 }],
    ['infinite', { latitude: Number.POSITIVE_INFINITY, longitude: 108.2 }],
    ['text', { latitude: "16'; drop table parcel --", longitude: 108.2 }],
    ['half a point', { latitude: 16.07 }],
  ])('refuses what is %s before it is asked', async (_, point) => {
    const { data, faults, statements } = await at(point);
    expect({ data, statements }).toEqual({ data: null, statements: 0 });
    expect(faults).toHaveLength(1);
  });

  it.each([
    ['as large as the world', [-90, -180, 90, 180], 'AREA_TOO_LARGE'],
    ['as large as the city', [15.9, 107.8, 16.25, 108.35], 'AREA_TOO_LARGE'],
    ['upside down', [16.08, 108.2, 16.07, 108.21], 'INVALID_ARGUMENT'],
    ['off the globe', [91, 108.2, 92, 108.21], 'INVALID_ARGUMENT'],
    ['in another city', [10.77, 106.7, 10.771, 106.701], 'OUT_OF_AREA'],
  ])('refuses a box %s', async (_, [south, west, north, east], code) => {
    expect(await within({ south, west, north, east })).toMatchObject({
      data: { found: null },
      faults: [code],
    });
  });
});
