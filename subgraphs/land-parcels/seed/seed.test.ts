import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineNamed } from '../../../test/kit/engines.ts';
import { every } from '../../../test/kit/every.ts';
import { cityOf } from '../../../test/kit/filled-store.ts';
import { type ServedRegister, servedCity } from '../../../test/kit/served-register.ts';
import type { CertificateRow, ParcelRow, RightRow } from '../rows.ts';
import definition from '../subgraph.ts';

const city = cityOf('small');
const persons = every(city.counts.persons, city.person);

// One engine is enough: that all take the same rows is the chassis' to show.
const engine = engineNamed('sqlite');
if (engine === undefined) throw new Error('SQLite is always there');

describe('the land of the synthetic city', () => {
  let register: ServedRegister;
  let rights: readonly RightRow[];
  let certificates: readonly CertificateRow[];
  beforeAll(async () => {
    register = await servedCity(definition, engine, 'small');
    rights = await register.store.knex('land_right').select('*');
    certificates = await register.store.knex('land_certificate').select('*');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  it('is held by nobody before they were of age', () => {
    const birthYears = new Map(persons.map((one) => [one.personalId, one.birthYear]));
    const held = rights.filter(({ holder_key }) => birthYears.has(holder_key ?? ''));
    expect(held.some(({ ended_on }) => ended_on !== null)).toBe(true);
    const early = held.filter(
      ({ holder_key, started_on }) =>
        Number(started_on.slice(0, 4)) < (birthYears.get(holder_key ?? '') ?? 0) + 18,
    );
    expect(early).toEqual([]);
  });

  it('names a holder by a card of old that this very person had, where the truth says so', async () => {
    const faulty: readonly string[] = await register.store
      .knex('seed_truth')
      .where('fault', 'HOLDER_HAS_OLD_ID_CARD')
      .orderBy('record_key')
      .pluck('record_key');
    expect(faulty.length).toBeGreaterThan(30);
    const cards = new Map(
      persons.flatMap((one) => {
        const number = city.formerIdNumber(one.index);
        return number === null ? [] : [[number, one.fullName] as const];
      }),
    );
    const byCard = rights.filter(
      ({ holder_kind, holder_key }) => holder_kind === 'PERSON' && holder_key?.length === 9,
    );
    expect([...new Set(byCard.map((row) => row.parcel_id))].sort()).toEqual(faulty);
    expect(byCard.filter((row) => cards.get(row.holder_key ?? '') !== row.holder_name)).toEqual([]);
  });

  it('has certificates with a code of their own on the form of 2024 only', () => {
    const wrong = certificates.filter(
      (row) => (row.certificate_code === null) !== row.issued_on < '2024-08-01',
    );
    expect(wrong).toEqual([]);
    expect(certificates.some((row) => row.certificate_code !== null)).toBe(true);
    const numbers = certificates.map((row) => row.register_number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('lists no parcel with a closed boundary under its commune, by its key of today or before', async () => {
    const closed: readonly ParcelRow[] = await register.store
      .knex('parcel')
      .where('boundary_closed', 1);
    expect(closed.length).toBeGreaterThan(0);
    for (const { parcel_id, commune_code, book_key } of closed) {
      const found = await register.ask(
        `query ($key: ParcelBookKey!) {
          landParcelByBookKey(bookKey: $key) { parcelId } }`,
        { key: book_key },
      );
      expect(found.faults).toEqual([]);
      expect(found.data.landParcelByBookKey).toEqual({ parcelId: parcel_id });
      expect(await listed(commune_code)).not.toContain(parcel_id);
    }
  });

  /** Every id of a commune's list, page by page. */
  async function listed(communeCode: string): Promise<readonly string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await register.ask(
        `query ($commune: CommuneCode!, $after: Cursor) {
          landParcels(communeCode: $commune, first: 100, after: $after) {
            nodes { parcelId } pageInfo { endCursor hasNextPage } } }`,
        { commune: communeCode, after },
      );
      const { nodes, pageInfo } = data.landParcels;
      ids.push(...nodes.map(({ parcelId }: { parcelId: string }) => parcelId));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return ids;
  }
});
