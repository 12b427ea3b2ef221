import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { cityOf, type FilledStore, filledStore } from '../../test/kit/filled-store.ts';
import { clockStandingAt } from '../chassis/clock.ts';
import { type Register, startRegister } from '../chassis/register.ts';
import type { Store } from '../chassis/store/store.ts';
import land from './subgraph.ts';

const city = cityOf('small');
const { parcelId, communeCode, sheetNumber, parcelNumber, point, certificate } = city.parcel(1);
const [holder] = city.parcel(0).rights;
const personalId =
  holder?.holder.kind === 'person' ? city.person(holder.holder.index).personalId : '';
const { latitude, longitude } = point;
const box = { south: latitude, west: longitude, north: latitude + 0.01, east: longitude + 0.01 };
const after = Buffer.from(parcelId).toString('base64url');

const LOOK_UPS: readonly (readonly [name: string, query: string, variables: object])[] = [
  [
    'a parcel and all that hangs on it',
    `query ($id: ParcelId!) { landParcel(parcelId: $id) {
      formerKeys { bookKey } landPrice { year } rights { role } certificates { rights { role } }
      history(first: 2) { nodes { type } } } }`,
    { id: parcelId },
  ],
  [
    'a parcel by its book key, present or former',
    `query ($key: ParcelBookKey!) { now: landParcelByBookKey(bookKey: $key) { area }
      before: landParcelByBookKey(bookKey: $key, at: "2020-01-01") { area } }`,
    { key: `${communeCode}.${sheetNumber}.${parcelNumber}` },
  ],
  [
    'a certificate by its serial',
    `query ($serial: CertificateSerial!) { landCertificate(serialNumber: $serial) {
      parcels { area } } }`,
    { serial: certificate?.serialNumber },
  ],
  [
    'a parcel by a point',
    'query ($point: GeoPointInput!) { landParcelAt(point: $point) { area } }',
    { point },
  ],
  [
    'parcels in a box, the first page and a later one',
    `query ($box: BoundingBoxInput!, $after: Cursor) {
      first: landParcels(within: $box) { nodes { area } }
      later: landParcels(within: $box, after: $after) { nodes { area } } }`,
    { box, after },
  ],
  [
    'parcels of a commune, today and before',
    `query ($code: CommuneCode!, $after: Cursor) {
      now: landParcels(communeCode: $code, after: $after) { nodes { parcelId } }
      before: landParcels(communeCode: "20227", at: "2024-01-01") { nodes { parcelId } } }`,
    { code: communeCode, after },
  ],
  [
    'what one holder and what several hold',
    `query ($one: [_Any!]!, $several: [_Any!]!) {
      one: _entities(representations: $one) { ... on Citizen { landParcels { nodes { area } } } }
      several: _entities(representations: $several) {
        ... on Citizen { landParcels(first: 5) { nodes { parcelId } } } } }`,
    {
      one: [{ __typename: 'Citizen', key: personalId }],
      several: [7, 8, 9].map((index) => ({
        __typename: 'Citizen',
        key: city.person(index).personalId,
      })),
    },
  ],
];

/** What a planner reads from end to end, in the words of its engine. Derived tables have no index to use. */
async function scansOf(
  { knex, engine }: Store,
  sql: string,
  bindings: readonly unknown[],
): Promise<readonly string[]> {
  const explain = engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  // Statements reach the listener as the driver gets them; knex.raw wants its own marks again.
  const text = sql.replaceAll(/\$\d+/g, '?');
  // Values are those knex bound a moment ago.
  const answer = await knex.raw(`${explain} ${text}`, bindings as string[]);
  const lines: readonly string[] =
    engine === 'sqlite'
      ? answer.map((row: { detail: string }) => row.detail)
      : engine === 'postgres'
        ? answer.rows.map((row: Record<string, string>) => row['QUERY PLAN'])
        : answer[0].map(
            (row: { table: string | null; type: string | null }) => `${row.type} ${row.table}`,
          );
  const scan = {
    sqlite: /^SCAN (?!touched|page|\(subquery)/,
    postgres: /Seq Scan/,
    mysql: /^(ALL|index) (?!<derived)/,
  }[engine];
  return lines.filter((line) => scan.test(line));
}

describe.each(engines)('what a look-up reads on $name', (engine) => {
  let filled: FilledStore;
  let store: Store;
  let register: Register;

  beforeAll(async () => {
    filled = await filledStore(land, engine, 'small');
    store = filled.store;
    register = startRegister(land, store, clockStandingAt(city.referenceDate));
  });
  afterAll(() => filled?.[Symbol.asyncDispose]());

  it.each(LOOK_UPS)('%s: no table from end to end', async (_, query, variables) => {
    const statements: { sql: string; bindings: readonly unknown[] }[] = [];
    const stop = store.onStatement((sql, bindings) => statements.push({ sql, bindings }));
    const { errors } = await register.execute({ query, variables: { ...variables } });
    stop();
    expect(errors).toBeUndefined();
    expect(statements.length).toBeGreaterThan(0);
    for (const { sql, bindings } of statements)
      expect({ sql, scans: await scansOf(store, sql, bindings) }).toEqual({ sql, scans: [] });
  });

  it('is seen to be a scan where it is one', async () => {
    const { sql, bindings } = store.knex('parcel').where('sheet_number', 1).toSQL().toNative();
    expect(await scansOf(store, sql, bindings)).toHaveLength(1);
  });
});
