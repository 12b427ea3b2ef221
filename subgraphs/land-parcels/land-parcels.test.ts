import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { cityOf, type FilledStore, filledStore } from '../../test/kit/filled-store.ts';
import type { HolderRef, ParcelFacts } from '../chassis/city/city.ts';
import { clockStandingAt } from '../chassis/clock.ts';
import { type Register, startRegister } from '../chassis/register.ts';
import type { Store } from '../chassis/store/store.ts';
import land from './subgraph.ts';

const city = cityOf('small');
const parcels = Array.from({ length: city.counts.parcels }, (_, index) => city.parcel(index));

function parcelThat(is: (parcel: ParcelFacts) => boolean): ParcelFacts {
  const found = parcels.find(is);
  if (found === undefined) throw new Error('The small city has no such parcel.');
  return found;
}
const heldBy = (kind: HolderRef['kind']) => (parcel: ParcelFacts) =>
  parcel.rights[0]?.holder.kind === kind;
const bookKeyOf = (parcel: ParcelFacts): string =>
  `${parcel.communeCode}.${parcel.sheetNumber}.${parcel.parcelNumber}`;

describe.each(engines)('the land register on $name', (engine) => {
  let filled: FilledStore;
  let store: Store;
  let register: Register;

  beforeAll(async () => {
    filled = await filledStore(land, engine, 'small');
    store = filled.store;
    register = startRegister(land, store, clockStandingAt(city.referenceDate));
  });
  afterAll(() => filled?.[Symbol.asyncDispose]());

  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data = null, errors = [] } = await register.execute({ query, variables });
    return { data, codes: errors.map((error) => error.extensions['code']) };
  };
  const answer = (data: unknown) => ({ data, codes: [] });
  const parcel = async (id: string, fields: string) => {
    const { data, codes } = await ask(
      `query ($id: ParcelId!) { landParcel(parcelId: $id) { ${fields} } }`,
      { id },
    );
    expect(codes).toEqual([]);
    // Every caller compares the whole of what it asked for.
    return data?.['landParcel'] as Readonly<Record<string, unknown>>;
  };

  it('answers for a parcel by its code, in either letter case', async () => {
    const facts = parcelThat(heldBy('person'));
    const fields = `parcelId bookKey communeCode sheetNumber parcelNumber area
      commune { code validTo } address { line commune { code } }
      provenance { source { code owner { code } } retrievedAt isSynthetic }`;
    const expected = {
      parcelId: facts.parcelId,
      bookKey: bookKeyOf(facts),
      communeCode: facts.communeCode,
      sheetNumber: facts.sheetNumber,
      parcelNumber: facts.parcelNumber,
      area: facts.area,
      commune: { code: facts.communeCode, validTo: null },
      address: { line: facts.address.line, commune: { code: facts.address.communeCode } },
      provenance: {
        source: { code: 'CSDL_DAT_DAI', owner: { code: 'H17.06' } },
        retrievedAt: `${city.referenceDate}T12:00:00+07:00`,
        isSynthetic: true,
      },
    };
    expect(await parcel(facts.parcelId, fields)).toEqual(expected);
    expect(await parcel(facts.parcelId.toUpperCase(), fields)).toEqual(expected);
    expect(await parcel('zzzzzzzzzzzz', 'parcelId')).toBeNull();
  });

  it('adds up: the uses cover the parcel, and its boundary is closed', async () => {
    for (const facts of parcels.slice(5, 40)) {
      const found = await parcel(
        facts.parcelId,
        'area landUses { code area term termEnd type { code } }',
      );
      // The shape is that of the query just above.
      const uses = found['landUses'] as readonly { readonly area: number }[];
      expect(uses.reduce((sum, use) => sum + use.area, 0)).toBeCloseTo(facts.area, 6);
      expect(uses[0]).toMatchObject({ code: facts.landUseCode, type: { code: facts.landUseCode } });
    }
  });

  it('gives the boundary in both systems, closed, with longitude first in GeoJSON', async () => {
    const { parcelId, ring } = parcelThat(heldBy('person'));
    const { geometry } = await parcel(
      parcelId,
      `geometry { vn2000 { epsg ring { easting northing } }
        wgs84 { ring { latitude longitude } } geoJson }`,
    );
    expect(geometry).toMatchObject({
      vn2000: { epsg: 5899, ring: ring.map(([easting, northing]) => ({ easting, northing })) },
    });
    // The shape is that of the query just above.
    const { wgs84, geoJson } = geometry as {
      wgs84: { ring: { latitude: number; longitude: number }[] };
      geoJson: unknown;
    };
    expect(geoJson).toEqual({
      type: 'Polygon',
      coordinates: [wgs84.ring.map(({ latitude, longitude }) => [longitude, latitude])],
    });
    expect(wgs84.ring.at(-1)).toEqual(wgs84.ring[0]);
  });

  it('reads a book key by its day, because keys are used again', async () => {
    const query = `query ($key: ParcelBookKey!, $at: Date) {
      found: landParcelByBookKey(bookKey: $key, at: $at) { parcelId } }`;
    const facts = parcelThat(({ certificate }) => (certificate?.issuedOn ?? '2026') < '2020');
    const found = { found: { parcelId: facts.parcelId } };
    expect(await ask(query, { key: bookKeyOf(facts) })).toEqual(answer(found));
    expect(await ask(query, { key: bookKeyOf(facts), at: '2025-06-30' })).toEqual(
      answer({ found: null }),
    );

    const former = await store.knex('former_key').where('book_key', 'like', '%.5%').first();
    const byFormer = { found: { parcelId: former.parcel_id } };
    const [key, at] = [former.book_key, former.valid_to];
    expect(await ask(query, { key, at })).toEqual(answer(byFormer));
    expect(await ask(query, { key })).toEqual(answer({ found: null }));
    const { formerKeys } = await parcel(
      former.parcel_id,
      'formerKeys { bookKey validFrom validTo commune { code } }',
    );
    expect(formerKeys).toEqual([
      {
        bookKey: key,
        validFrom: former.valid_from,
        validTo: at,
        commune: { code: former.commune_code },
      },
    ]);
  });

  it('lists a commune by the day its code is read by', async () => {
    const query = `query ($code: CommuneCode, $at: Date) {
      page: landParcels(communeCode: $code, at: $at, first: 100) { nodes { parcelId } } }`;
    const former = await store
      .knex('former_key')
      .where('commune_code', '20227')
      .orderBy('parcel_id');
    const ids = former.map((row) => ({ parcelId: row.parcel_id })).slice(0, 100);
    // 20227 was Thanh Bình until 2025-06-30; its area is in Hải Châu now.
    expect(await ask(query, { code: '20227' })).toEqual({
      data: { page: null },
      codes: ['AMBIGUOUS_UNIT'],
    });
    expect(await ask(query, { code: '20227', at: '2025-06-30' })).toEqual(
      answer({ page: { nodes: ids } }),
    );
    expect(await ask(query, { code: '99999' })).toEqual({
      data: { page: null },
      codes: ['UNKNOWN_COMMUNE'],
    });
  });

  it('tells the history of a parcel from its first registration on', async () => {
    const { parcelId, certificate } = parcelThat((one) => one.certificate !== null);
    const { history } = await parcel(parcelId, 'history { nodes { type date referenceNumber } }');
    // The shape is that of the query just above.
    const { nodes } = history as {
      nodes: { type: string; date: string; referenceNumber: string | null }[];
    };
    expect(nodes[0]?.type).toBe('FIRST_REGISTRATION');
    expect(nodes.map((node) => node.date)).toEqual(nodes.map((node) => node.date).sort());
    const issue = nodes.find((node) => node.referenceNumber === certificate?.serialNumber);
    expect(issue?.date).toBe(certificate?.issuedOn);
  });

  it('prices the main use by year', async () => {
    const { parcelId, communeCode, landUseCode } = parcelThat(heldBy('person'));
    const found = await parcel(
      parcelId,
      `now: landPrice { year communeCode landUseCode pricePerSquareMetre }
       before: landPrice(year: 2021) { year } never: landPrice(year: -1) { year }`,
    );
    expect(found).toMatchObject({
      now: { year: 2026, communeCode, landUseCode, pricePerSquareMetre: expect.any(Number) },
      before: { year: 2021 },
      never: null,
    });
  });

  it.each([
    ['a parcel id with letters GeoHash lacks', 'landParcel(parcelId: "ailoailoailo") { area }'],
    ['a parcel id with a NUL', 'landParcel(parcelId: "w6ugqw7\\u0000rvj") { area }'],
    ['SQL for a book key', 'landParcelByBookKey(bookKey: "20242.1.1\' or 1=1 --") { area }'],
    [
      'a serial of 10,000 digits',
      `landCertificate(serialNumber: "ZZ ${'1'.repeat(10_000)}") { status }`,
    ],
    ['a commune by name', 'landParcels(communeCode: "Hải Châu") { nodes { area } }'],
  ])('refuses %s before the store is asked', async (_, field) => {
    const before = store.statementCount();
    const { data, codes } = await ask(`{ ${field} }`);
    expect({ data, codes }).toEqual({ data: null, codes: ['INVALID_IDENTIFIER'] });
    expect(store.statementCount()).toBe(before);
  });

  it.each([
    ['neither box nor commune', ''],
    [
      'both',
      '(communeCode: "20242", within: { south: 16, west: 108, north: 16.01, east: 108.01 })',
    ],
    [
      'a day with a box',
      '(at: "2024-01-01", within: { south: 16, west: 108, north: 16.01, east: 108.01 })',
    ],
  ])('refuses a list of parcels by %s', async (_, args) => {
    expect(await ask(`{ landParcels${args} { nodes { area } } }`)).toEqual({
      data: { landParcels: null },
      codes: ['INVALID_ARGUMENT'],
    });
  });

  it('lists the land-use codes of a day', async () => {
    const { data } = await ask(
      '{ now: landUseTypes { code } before: landUseTypes(at: "1990-01-01") { code } }',
    );
    expect(data?.['now']).toContainEqual({ code: 'ODT' });
    expect(data?.['before']).toEqual([]);
  });
});
