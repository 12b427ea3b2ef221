import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type FreshDatabase } from '../../../test/kit/engines.ts';
import { sampleCity, sampleRegister } from '../../../test/kit/sample-register.ts';
import { fillStore } from './fill.ts';
import { openStore } from './open-store.ts';
import { scrubbed } from './scrubbed.ts';
import { assertServable } from './state.ts';
import type { Store } from './store.ts';

const SECRET = '098195000123';

async function failure(work: PromiseLike<unknown>): Promise<Error> {
  const error = await Promise.resolve(work).then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error : new Error(String(error));
}

const SLEEP = { postgres: 'select pg_sleep(3)', mysql: 'select sleep(3)', sqlite: null };

describe.each(engines)('an open store on $name', (engine) => {
  let database: FreshDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await engine.freshDatabase('open');
    const filling = await openStore(database.url, { readOnly: false });
    await fillStore(filling, sampleRegister, sampleCity(20));
    await filling.close();
    store = await openStore(database.url, { statementTimeoutMs: 200, poolSize: 2 });
  });
  afterAll(async () => {
    await store.close();
    await database[Symbol.asyncDispose]();
  });

  it('counts its statements and lets a test hear them', async () => {
    const before = store.statementCount();
    const heard: unknown[] = [];
    const stop = store.onStatement((_sql, bindings) => heard.push(...bindings));
    await store.knex('boat').where('boat_id', 'a');
    stop();
    await store.knex('boat').where('boat_id', 'b');
    expect(heard).toEqual(['a']);
    expect(store.statementCount() - before).toBe(2);
  });

  it('gives whole numbers, counts and sums as numbers', async () => {
    const [row] = await store
      .knex('boat')
      .count('* as boats')
      .sum('built as years')
      .max('price as price');
    expect(row).toEqual({ boats: 20, years: 39_990, price: 9_007_199_254_740_991 });
  });

  it('tells texts apart byte by byte', async () => {
    const named = (name: string) => store.knex('boat').where('name', name).pluck('boat_id');
    expect(await named('hoà1')).toEqual(['boat_0000001']);
    expect(await named('Hoà1')).toEqual([]);
    expect(await named('hòa1')).toEqual([]);
  });

  it('refuses to change, create or drop anything', async () => {
    const { knex } = store;
    await expect(
      knex('boat').where('boat_id', 'boat_0000001').update({ built: 1 }),
    ).rejects.toThrow();
    await expect(knex('boat').insert({ boat_id: 'x' })).rejects.toThrow();
    expect(await knex('boat').where('built', 1)).toEqual([]);
  });

  it.skipIf(SLEEP[engine.name] === null)('stops a statement that takes too long', async () => {
    const began = performance.now();
    const error = await failure(store.knex.raw(SLEEP[engine.name] ?? ''));
    // MySQL's own sleep is cut short and answers; MariaDB and PostgreSQL fail.
    expect(error.message).not.toContain('it did not fail');
    expect(performance.now() - began).toBeLessThan(2_500);
  });

  it('logs no value of a statement that failed', async () => {
    const failures = await Promise.all([
      failure(store.knex('boat').insert({ boat_id: SECRET, name: SECRET })),
      failure(store.knex('no_such_table').where('boat_id', SECRET)),
      failure(store.knex('boat').where(store.knex.raw('no_such(?)', [SECRET]))),
    ]);
    for (const error of failures) {
      const safe = scrubbed(error);
      expect([safe.message, safe.stack, JSON.stringify(safe)].join('\n')).not.toContain(SECRET);
      expect(safe.message).toMatch(/no_such|boat/);
      expect(safe.stack).toContain('\n    at ');
      expect(safe).toHaveProperty('code');
    }
  });

  it('logs no value of rows that did not load', async () => {
    await using other = await engine.freshDatabase('clash');
    const filling = await openStore(other.url, { readOnly: false });
    const twice = {
      ...sampleRegister,
      seed: sampleRegister.seed.slice(0, 1).map((step) => ({
        ...step,
        fill: (...[city, index, put]: Parameters<typeof step.fill>) =>
          step.fill(city, index, (table, row) => put(table, { ...row, boat_id: SECRET })),
      })),
    };
    const error = await failure(fillStore(filling, twice, sampleCity(20)));
    await filling.close();
    const safe = scrubbed(error);
    expect([safe.message, safe.stack].join('\n')).not.toContain(SECRET);
  });

  it('refuses to serve a database without tables', async () => {
    await using other = await engine.freshDatabase('bare');
    await openStore(other.url, { readOnly: false }).then(async (bare) => {
      await expect(assertServable(bare)).rejects.toThrow('npm run seed');
      await bare.close();
    });
  });
});

describe.each(engines)(
  'a store that is opened to write what must not be lost, on $name',
  (engine) => {
    it.skipIf(engine.name === 'mysql')('waits for the disk at each commit', async () => {
      await using database = await engine.freshDatabase('durable');
      const store = await openStore(database.url, { durable: true });
      const asked = engine.name === 'sqlite' ? 'pragma synchronous' : 'show synchronous_commit';
      const answer: unknown = await store.knex.raw(asked);
      const rows = engine.name === 'sqlite' ? answer : Object(answer).rows;
      const FULL = 2;
      expect(rows).toEqual([
        engine.name === 'sqlite' ? { synchronous: FULL } : { synchronous_commit: 'on' },
      ]);
      await store.knex.schema.createTable('written', (table) => void table.integer('number'));
      await store.knex('written').insert({ number: 1 });
      expect(await store.knex('written')).toEqual([{ number: 1 }]);
      await store.close();
    });

    it.skipIf(engine.name !== 'mysql')(
      'is refused: its server alone could promise that',
      async () => {
        await using database = await engine.freshDatabase('durable');
        await expect(openStore(database.url, { durable: true })).rejects.toThrow(
          /sqlite:.*postgres:/,
        );
      },
    );
  },
);

describe('a store that cannot be reached', () => {
  it.each(['postgres://nobody@127.0.0.1:1/none', 'mysql://nobody@127.0.0.1:1/none'])(
    'opens, and fails at the first statement: %s',
    async (url) => {
      const store = await openStore(url, { acquireTimeoutMs: 1_000 });
      const error = await failure(store.knex('boat'));
      expect(error).toHaveProperty('code', 'ECONNREFUSED');
      await store.close();
    },
  );

  it('says at once that a file is not there, and how to make it', async () => {
    await expect(openStore('sqlite:/nowhere/at/all.sqlite')).rejects.toThrow('npm run seed');
  });

  it('names the three forms of a URL when given another', async () => {
    await expect(openStore('oracle://x')).rejects.toThrow(/sqlite:.*postgres:.*mysql:/);
  });

  it('makes every waiting request give up together, not one after the other', async () => {
    const store = await openStore('postgres://nobody@192.0.2.1:5432/none', {
      acquireTimeoutMs: 300,
    });
    const began = performance.now();
    const all = Array.from({ length: 30 }, () => failure(store.knex('boat')));
    await Promise.race([Promise.all(all), setTimeout(5_000)]);
    expect(performance.now() - began).toBeLessThan(2_000);
    await store.close();
  });
});
