import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clockStandingAt } from '../../../schema/clock.ts';
import { engines, type FreshDatabase } from '../../../test/kit/engines.ts';
import { sampleRegister } from '../../../test/kit/sample-register.ts';
import procedureResults from '../../procedure-results/subgraph.ts';
import { startRegister } from '../register.ts';
import { writingOf } from '../writing-of.ts';
import { migrate } from './migrate.ts';
import { assertCommitsAreKept, openServing, type ServingStore } from './open-serving.ts';
import { openStore } from './open-store.ts';
import type { Writing } from './writing.ts';

const WRITERS = 12;

const BOAT = {
  ...{ boat_id: 'a', owner_key: 'b', name: 'Sông Hàn', price: 0, length: 1, built: 2000 },
  ...{ afloat: 1, papers: '{}' },
};

async function withBoats(url: string): Promise<void> {
  const filling = await openStore(url, { readOnly: false });
  await migrate(filling, sampleRegister.migrations, 'all');
  await filling.knex('boat').insert(BOAT);
  await filling.close();
}

describe.each(engines)('a register’s way to write on $name', (engine) => {
  let database: FreshDatabase;
  let store: ServingStore;
  let writing: Writing;
  beforeAll(async () => {
    database = await engine.freshDatabase('writing');
    await withBoats(database.url);
    store = await openServing(database.url, {}, { writes: true });
    writing = writingOf(store, 'boats');
  });
  afterAll(async () => {
    await store.close();
    await database[Symbol.asyncDispose]();
  });
  const price = () => store.knex('boat').where('boat_id', 'a').pluck('price');

  it('is beside the one that reads, which still cannot write', async () => {
    await expect(store.knex('boat').update({ price: 1 })).rejects.toThrow();
    await writing.transaction((knex) => knex('boat').update({ price: 1 }));
    expect(await price()).toEqual([1]);
  });

  it('keeps all of a transaction or nothing', async () => {
    const broken = writing.transaction(async (knex) => {
      await knex('boat').update({ price: 2 });
      throw new Error('the pen broke');
    });
    await expect(broken).rejects.toThrow('the pen broke');
    expect(await price()).toEqual([1]);
  });

  it('loses nothing of many who write the same row at once', async () => {
    await writing.transaction((knex) => knex('boat').update({ price: 0 }));
    const raise = () =>
      writing.transaction(async (knex) => {
        const [row] = await knex('boat').where('boat_id', 'a').forUpdate().select('price');
        await knex('boat').update({ price: row.price + 1 });
      });
    await Promise.all(Array.from({ length: WRITERS }, raise));
    expect(await price()).toEqual([WRITERS]);
  });

  it('lets two processes take turns', async () => {
    const other = await openServing(database.url, {}, { writes: true });
    const add = (by: ServingStore) =>
      writingOf(by, 'boats').transaction((knex) => knex('boat').increment('price', 1));
    const before = await price();
    await Promise.all(Array.from({ length: WRITERS }, (_, one) => add(one % 2 ? other : store)));
    await other.close();
    expect(await price()).toEqual(before.map((was) => was + WRITERS));
  });

  it('is counted with the reading, and heard', async () => {
    const heard: string[] = [];
    const stop = store.onStatement((sql) => heard.push(sql.toLowerCase().replace(/\W.*$/, '')));
    const before = store.statementCount();
    await writing.transaction((knex) => knex('boat').update({ price: 3 }));
    await price();
    stop();
    expect(heard).toEqual(['begin', 'update', 'commit', 'select']);
    expect(store.statementCount() - before).toBe(4);
  });

  it('answers once a commit is on disk', async () => {
    await assertCommitsAreKept(store);
    const asked = { sqlite: 'pragma synchronous', postgres: 'show synchronous_commit', mysql: '' }[
      engine.name
    ];
    if (asked === '') return;
    const answer: unknown = await writing.transaction(async (knex) => knex.raw(asked));
    expect(JSON.stringify(answer)).toMatch(/"synchronous":2|"synchronous_commit":"on"/);
  });

  it('is not there for a register that does not say it writes', async () => {
    const reading = await openServing(database.url, {}, { writes: false });
    expect(reading.writing).toBeUndefined();
    await reading.close();
  });

  it.each([true, undefined] as const)(
    'is handed to resolvers only where the definition says so: %s',
    async (writes) => {
      let seen: unknown;
      const procedure = (
        _root: unknown,
        _args: unknown,
        context: { readonly writing?: Writing },
      ) => {
        seen = context.writing;
        return null;
      };
      // Whatever the agency itself says.
      const { writes: _, ...agency } = { writes: undefined, ...procedureResults };
      const definition = {
        ...agency,
        resolvers: { Query: { procedure } },
        ...(writes && { writes }),
      };
      const register = startRegister(definition, store, clockStandingAt('2026-06-30'));
      await register.execute({
        query: '{ procedure(procedureCode: "1.004873") { procedureCode } }',
      });
      expect(seen).toBe(writes ? writing : undefined);
    },
  );
});

it('refuses to write into a file that is no longer there', async () => {
  const path = join(inject('testRun').folder, `moved-${process.pid}.sqlite`);
  await withBoats(`sqlite:${path}`);
  const store = await openServing(`sqlite:${path}`, {}, { writes: true });
  const write = () =>
    writingOf(store, 'boats').transaction((knex) => knex('boat').increment('price', 1));
  await write();
  renameSync(path, `${path}.old`);
  await expect(write()).rejects.toThrow('moved');
  await store.close();
});

it('refuses in a store that was opened to be read alone', () => {
  expect(() => writingOf({}, 'boats')).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'SOURCE_UNAVAILABLE' }),
    }),
  );
});
