import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import type { ParcelFacts } from '../chassis/city/city.ts';
import { city, heldBy, parcelIn, parcels, parcelThat } from './sample/parcels.ts';
import land from './subgraph.ts';

const bookKeyOf = (parcel: ParcelFacts): string =>
  `${parcel.communeCode}.${parcel.sheetNumber}.${parcel.parcelNumber}`;

describe.each(engines)('the land register on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(land, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const answer = (data: unknown) => ({ data, faults: [] });
  const parcel = (id: string, fields: string) => parcelIn(register, id, fields);

  it('answers for a parcel by its code, in either letter case', async () => {
    const facts = parcelThat(heldBy('person'));
    const fields = `parcelId bookKey communeCode sheetNumber parcelNumber area
      commune { code validTo } address { line commune { code } }
      provenance { source { code owner { code } } retrievedAt isSynthetic }`;
    const expected = {
      parcelId: facts.parcelId,
      bookKey: bookKeyOf(facts),
      communeCode: facts.communeCode,
      sheetNumber: String(facts.sheetNumber),
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
      const uses: readonly { readonly area: number }[] = found.landUses;
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
    const { geoJson } = geometry;
    const ringOnGlobe: readonly { latitude: number; longitude: number }[] = geometry.wgs84.ring;
    expect(geoJson).toEqual({
      type: 'Polygon',
      coordinates: [ringOnGlobe.map(({ latitude, longitude }) => [longitude, latitude])],
    });
    expect(ringOnGlobe.at(-1)).toEqual(ringOnGlobe[0]);
  });

  it('reads a book key by its day, because keys are used again', async () => {
    const query = `query ($key: ParcelBookKey!, $at: Date) {
      found: landParcelByBookKey(bookKey: $key, at: $at) { parcelId } }`;
    const facts = parcelThat(({ certificate }) => (certificate?.issuedOn ?? '2026') < '2020');
    const found = { found: { parcelId: facts.parcelId } };
    expect(await register.ask(query, { key: bookKeyOf(facts) })).toMatchObject(answer(found));
    expect(await register.ask(query, { key: bookKeyOf(facts), at: '2025-06-30' })).toMatchObject(
      answer({ found: null }),
    );

    const former = await register.store
      .knex('former_key')
      .where('book_key', 'like', '%.5%')
      .first();
    const byFormer = { found: { parcelId: former.parcel_id } };
    const [key, at] = [former.book_key, former.valid_to];
    expect(await register.ask(query, { key, at })).toMatchObject(answer(byFormer));
    expect(await register.ask(query, { key })).toMatchObject(answer({ found: null }));
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
    const former = await register.store
      .knex('former_key')
      .where('commune_code', '20227')
      .orderBy('parcel_id');
    const ids = former.map((row) => ({ parcelId: row.parcel_id })).slice(0, 100);
    // 20227 was Thanh Bình until 2025-06-30; its area is in Hải Châu now.
    expect(await register.ask(query, { code: '20227' })).toMatchObject({
      data: { page: null },
      faults: ['AMBIGUOUS_UNIT'],
    });
    expect(await register.ask(query, { code: '20227', at: '2025-06-30' })).toMatchObject(
      answer({ page: { nodes: ids } }),
    );
    expect(await register.ask(query, { code: '99999' })).toMatchObject({
      data: { page: null },
      faults: ['UNKNOWN_COMMUNE'],
    });
  });

  it('tells the history of a parcel from its first registration on', async () => {
    const { parcelId, certificate } = parcelThat((one) => one.certificate !== null);
    const { history } = await parcel(parcelId, 'history { nodes { type date referenceNumber } }');
    const nodes: readonly { type: string; date: string; referenceNumber: string | null }[] =
      history.nodes;
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
    expect(await register.ask(`{ ${field} }`)).toMatchObject({
      data: null,
      faults: ['INVALID_IDENTIFIER'],
      statements: 0,
    });
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
    expect(await register.ask(`{ landParcels${args} { nodes { area } } }`)).toMatchObject({
      data: { landParcels: null },
      faults: ['INVALID_ARGUMENT'],
    });
  });

  it('lists the land-use codes of a day', async () => {
    const { data } = await register.ask(
      '{ now: landUseTypes { code } before: landUseTypes(at: "1990-01-01") { code } }',
    );
    expect(data.now).toContainEqual({ code: 'ODT' });
    expect(data.before).toEqual([]);
  });
});
