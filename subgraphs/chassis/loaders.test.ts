import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type FreshDatabase } from '../../test/kit/engines.ts';
import { sampleCity, sampleRegister } from '../../test/kit/sample-register.ts';
import { type ByKeys, manyByKey, oneByKey, pagesByKey } from './loaders.ts';
import { connection, pageRequest } from './paging.ts';
import { fillStore } from './store/fill.ts';
import { openStore } from './store/open-store.ts';
import { scrubbed } from './store/scrubbed.ts';
import type { Store } from './store/store.ts';

interface Boat {
  readonly boat_id: string;
  readonly owner_key: string;
  readonly built: number;
}

const OWNERS = ['owner_3', 'owner_0', 'owner_none', 'owner_6'];

describe.each(engines)('loaders on $name', (engine) => {
  let database: FreshDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await engine.freshDatabase('loaders');
    const filling = await openStore(database.url, { readOnly: false });
    await fillStore(filling, sampleRegister, sampleCity(210));
    await filling.close();
    store = await openStore(database.url);
  });
  afterAll(async () => {
    await store.close();
    await database[Symbol.asyncDispose]();
  });

  const counted = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const before = store.statementCount();
    const answer = await work();
    return [answer, store.statementCount() - before];
  };
  const boatsById = () =>
    oneByKey<Boat>(
      store,
      (knex, ids) => knex('boat').whereIn('boat_id', ids),
      ({ boat_id }) => boat_id,
    );
  const fleets = () =>
    pagesByKey<Boat, { readonly builtAfter: number }>(store, {
      table: 'boat',
      parent: 'owner_key',
      order: 'boat_id',
      where: (query, { builtAfter }) => query.where('built', '>', builtAfter),
    });
  const idsOf = (boats: readonly Boat[]): string[] => boats.map(({ boat_id }) => boat_id);

  it('answers in the order asked for, with null for what the register does not hold', async () => {
    const ids = ['boat_0000009', 'BOAT_0000009', 'boat_0000001', 'boat_0000009 ', 'none'];
    const [boats, statements] = await counted(() => {
      const loader = boatsById();
      return Promise.all(ids.map((id) => loader.load(id)));
    });

    expect(boats.map((boat) => boat?.boat_id ?? null)).toEqual([
      'boat_0000009',
      null,
      'boat_0000001',
      null,
      null,
    ]);
    expect(statements).toBe(1);
  });

  it('builds a statement once where its text is sent again, and each time its own rows come', async () => {
    let built = 0;
    const build: ByKeys = (knex, ids) => {
      built += 1;
      return knex('boat').whereIn('boat_id', ids).where('built', '>', 0);
    };
    const [boats, statements] = await counted(async () => {
      const given: unknown[] = [];
      for (const id of ['boat_0000009', 'boat_0000001', 'none'])
        given.push((await oneByKey<Boat>(store, build, (boat) => boat.boat_id).load(id))?.boat_id);
      return given;
    });
    expect(boats).toEqual(['boat_0000009', 'boat_0000001', undefined]);
    expect([built, statements]).toEqual([store.read ? 1 : 3, 3]);
  });

  it('says which statement failed, and none of the words in it', async () => {
    const lost = oneByKey<Boat>(
      store,
      (knex, ids) => knex('lost').whereIn('boat_id', ids),
      (boat) => boat.boat_id,
    );
    const error = await lost.load('048201000123').catch((reason: unknown) => reason);
    if (!(error instanceof Error)) throw new Error('Nothing failed.');
    const safe = scrubbed(error);
    expect(safe.message).toMatch(/^The store refused: .*lost/);
    expect(`${safe.message} ${safe.stack}`).not.toContain('048201000123');
  });

  it('asks for at most 500 keys at a time', async () => {
    const ids = Array.from({ length: 1_001 }, (_, index) => `boat_${index}`);
    const [, statements] = await counted(() => boatsById().loadMany(ids));
    expect(statements).toBe(3);
  });

  it('gives each parent its own rows, and none to who has none', async () => {
    const voyages = manyByKey<{ boat_id: string; place: number }>(
      store,
      (knex, ids) => knex('voyage').whereIn('boat_id', ids).orderBy(['boat_id', 'place']),
      ({ boat_id }) => boat_id,
    );
    const ids = ['boat_0000002', 'boat_0000003', 'boat_0000001'];
    const found = await Promise.all(ids.map((id) => voyages.load(id)));
    expect(found.map((list) => list.map(({ place }) => place))).toEqual([[0, 1], [], [0]]);
  });

  it('reads a page for every parent in one statement, whether one or many', async () => {
    const request = pageRequest('boat', { first: 2 });
    const pages = fleets();
    const [answer, statements] = await counted(() =>
      Promise.all(OWNERS.map((parent) => pages.load({ parent, request }))),
    );
    expect(answer.map(idsOf)).toEqual([
      ['boat_0000003', 'boat_0000010', 'boat_0000017'],
      ['boat_0000000', 'boat_0000007', 'boat_0000014'],
      [],
      ['boat_0000006', 'boat_0000013', 'boat_0000020'],
    ]);
    expect(statements).toBe(1);

    const [alone, aloneStatements] = await counted(() =>
      fleets().load({ parent: 'owner_3', request }),
    );
    expect(idsOf(alone)).toEqual(['boat_0000003', 'boat_0000010', 'boat_0000017']);
    expect(aloneStatements).toBe(1);
  });

  it('walks through every row exactly once, by its cursors and under its filter', async () => {
    const filter = { builtAfter: 2000 };
    const all = idsOf(
      await store
        .knex('boat')
        .where('owner_key', 'owner_3')
        .andWhere('built', '>', 2000)
        .orderBy('boat_id'),
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const request = pageRequest('boat', { first: 4, after });
      const pages = fleets();
      const [rows] = await Promise.all([
        pages.load({ parent: 'owner_3', request, filter }),
        pages.load({ parent: 'owner_4', request, filter }),
      ]);
      const page = connection(rows, request, ({ boat_id }) => boat_id);
      seen.push(...idsOf(page.nodes));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all);
    expect(all).toHaveLength(19);
  });

  it('keeps lists with different filters and pages apart', async () => {
    const pages = fleets();
    const first = pageRequest('boat', { first: 1 });
    const [[all, young, more], statements] = await counted(() =>
      Promise.all([
        pages.load({ parent: 'owner_0', request: first }),
        pages.load({ parent: 'owner_0', request: first, filter: { builtAfter: 2010 } }),
        pages.load({ parent: 'owner_0', request: pageRequest('boat', { first: 3 }) }),
      ]),
    );
    expect([all, young, more].map((rows) => rows.length)).toEqual([2, 2, 4]);
    expect(young.every(({ built }) => built > 2010)).toBe(true);
    expect(statements).toBe(3);
  });
});
