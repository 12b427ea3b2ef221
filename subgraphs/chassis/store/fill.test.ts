import { describe, expect, it } from 'vitest';
import { engines } from '../../../test/kit/engines.ts';
import { sampleCity, sampleRegister } from '../../../test/kit/sample-register.ts';
import { contentsOf } from '../../../test/kit/store-contents.ts';
import { type Fillable, fillStore } from './fill.ts';
import { openStore } from './open-store.ts';
import { assertServable, stateOf } from './state.ts';

const city = sampleCity(1_000);

/** The same register, killed as it were when it comes to this record. */
function stoppingAt(step: string, index: number): Fillable {
  return {
    ...sampleRegister,
    seed: sampleRegister.seed.map((each) => ({
      ...each,
      fill: (from, at, put) => {
        if (each.name === step && at === index) throw new Error('the power went');
        each.fill(from, at, put);
      },
    })),
  };
}

async function filledAtOnce(engine: (typeof engines)[number]) {
  await using database = await engine.freshDatabase('whole');
  const store = await openStore(database.url, { readOnly: false });
  await fillStore(store, sampleRegister, city);
  const found = await contentsOf(store);
  await store.close();
  return found;
}

describe.each(engines)('filling a store on $name', (engine) => {
  it('writes every row as the seed gave it', async () => {
    await using database = await engine.freshDatabase();
    const store = await openStore(database.url, { readOnly: false });

    const { rows } = await fillStore(store, sampleRegister, city, { chunkSize: 300 });

    const given: Record<string, string[]> = { boat: [], voyage: [], seed_truth: [] };
    for (const step of sampleRegister.seed) {
      for (let index = 0; index < step.size(city); index += 1) {
        step.fill(city, index, (table, row) => given[table]?.push(JSON.stringify(row)));
      }
    }
    const found = await contentsOf(store);
    expect(rows).toBe(Object.values(given).flat().length);
    for (const table of Object.keys(given)) {
      expect(found[table]).toEqual(given[table]?.toSorted());
    }
    await store.close();
  });

  it('goes on where it was interrupted and ends with the same rows', async () => {
    await using database = await engine.freshDatabase();
    const store = await openStore(database.url, { readOnly: false });
    for (const [step, index] of [
      ['boats', 0],
      ['boats', 250],
      ['boats', 999],
      ['voyages', 401],
    ] as const) {
      const run = fillStore(store, stoppingAt(step, index), city, { chunkSize: 100 });
      await expect(run).rejects.toThrow('the power went');
      await expect(assertServable(store)).rejects.toThrow('half filled');
    }

    await fillStore(store, sampleRegister, city, { chunkSize: 100 });

    await assertServable(store);
    expect(await contentsOf(store)).toEqual(await filledAtOnce(engine));
    await store.close();
  });

  it('does nothing to a full store', async () => {
    await using database = await engine.freshDatabase();
    const store = await openStore(database.url, { readOnly: false });
    await fillStore(store, sampleRegister, city);
    const before = await contentsOf(store);

    expect(await fillStore(store, sampleRegister, city)).toEqual({ rows: 0 });
    expect(await contentsOf(store)).toEqual(before);
    await store.close();
  });

  it('refuses a store filled from another seed, until it is told to replace it', async () => {
    await using database = await engine.freshDatabase();
    const store = await openStore(database.url, { readOnly: false });
    await fillStore(store, sampleRegister, city);
    const other = sampleCity(10, 2);

    await expect(fillStore(store, sampleRegister, other)).rejects.toThrow('add --replace');
    await fillStore(store, sampleRegister, other, { replace: true });

    expect(await store.knex('boat').pluck('boat_id')).toHaveLength(10);
    expect(await stateOf(store)).toMatchObject({ phase: 'full', filling: { seed: 2 } });
    await store.close();
  });

  it('does not mix synthetic rows into records that were not generated', async () => {
    await using database = await engine.freshDatabase();
    const store = await openStore(database.url, { readOnly: false });
    await store.knex.schema.createTable('person', (table) => table.integer('id').primary());
    await store.knex('person').insert({ id: 1 });

    const replace = true;
    await expect(fillStore(store, sampleRegister, city, { replace })).rejects.toThrow(
      'not generated',
    );
    expect(await store.knex('person')).toEqual([{ id: 1 }]);
    await store.close();
  });

  it('lets one process fill a store while the other waits for it', async () => {
    await using database = await engine.freshDatabase();
    const one = await openStore(database.url, { readOnly: false });
    const other = await openStore(database.url, { readOnly: false });
    const stages: string[] = [];

    const both = await Promise.all([
      fillStore(one, sampleRegister, city),
      fillStore(other, sampleRegister, city, { onProgress: ({ stage }) => stages.push(stage) }),
    ]);

    expect(both.map(({ rows }) => rows > 0).toSorted()).toEqual([false, true]);
    await Promise.all([one.close(), other.close()]);
  });

  it('serves over connections that cannot write', async () => {
    await using database = await engine.freshDatabase();
    const filling = await openStore(database.url, { readOnly: false });
    await fillStore(filling, sampleRegister, city);
    await filling.close();

    const serving = await openStore(database.url);
    await expect(serving.knex('boat').del()).rejects.toThrow();
    expect(await serving.knex('boat').where('boat_id', 'boat_0000001').first()).toEqual({
      boat_id: 'boat_0000001',
      owner_key: 'owner_1',
      name: 'hoà1',
      price: 9_007_199_254_740_990,
      length: 1 / 3,
      built: 1991,
      afloat: 1,
      papers: '{"index":1,"note":"hoà"}',
    });
    await serving.close();
  });
});

describe('a filled SQLite store', () => {
  it('knows how large its indexes are, and keeps no samples to prepare statements anew for', async () => {
    const sqlite = engines.find(({ name }) => name === 'sqlite');
    if (!sqlite) throw new Error('There is no SQLite to fill.');
    await using database = await sqlite.freshDatabase('counted');
    const store = await openStore(database.url, { readOnly: false });
    await fillStore(store, sampleRegister, city);
    expect((await store.knex('sqlite_stat1')).length).toBeGreaterThan(0);
    expect(await store.knex('sqlite_stat4')).toEqual([]);
    await store.close();
  });
});
