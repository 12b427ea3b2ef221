import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownTables } from '../subgraphs/chassis/store/analyse.ts';
import { fillStore } from '../subgraphs/chassis/store/fill.ts';
import { dropRegister, migrate } from '../subgraphs/chassis/store/migrate.ts';
import { openStore } from '../subgraphs/chassis/store/open-store.ts';
import { assertServable, stateOf } from '../subgraphs/chassis/store/state.ts';
import { loadSubgraph, roster } from '../subgraphs/roster.ts';
import { engines } from './kit/engines.ts';
import { cityOf, type FilledStore, filledStore } from './kit/filled-store.ts';
import { contentsOf } from './kit/store-contents.ts';
import { primaryKeys, secondaryIndexes } from './kit/table-shapes.ts';

/** What every agency owes, whatever its register holds. A new folder is held to it without a line here. */
const agencies = await Promise.all(roster().map(loadSubgraph));
const city = cityOf('tiny');

describe.each(agencies)('the $name register', (agency) => {
  describe.each(engines)('on $name', (engine) => {
    let filled: FilledStore;
    beforeAll(async () => {
      filled = await filledStore(agency, engine);
    });
    afterAll(() => filled[Symbol.asyncDispose]());

    it('can be made, taken down and made again', async () => {
      await using database = await engine.freshDatabase(agency.name);
      const store = await openStore(database.url, { readOnly: false });
      await migrate(store, agency.migrations, 'tables');
      expect(await secondaryIndexes(store), 'indexes belong after the rows').toEqual([]);
      await migrate(store, agency.migrations, 'all');
      const [tables, indexes] = [await ownTables(store), await secondaryIndexes(store)];

      for (const migration of agency.migrations.toReversed()) await migration.down(store.knex);
      expect(await ownTables(store)).toEqual([]);
      await dropRegister(store, agency.migrations);
      expect(await stateOf(store)).toEqual({ phase: 'absent' });

      await migrate(store, agency.migrations, 'all');
      expect([await ownTables(store), await secondaryIndexes(store)]).toEqual([tables, indexes]);
      expect(tables.length).toBeGreaterThan(0);
      await store.close();
    });

    it('has a primary key without nulls in every table', async () => {
      for (const [table, columns] of Object.entries(await primaryKeys(filled.store))) {
        expect(columns, table).not.toEqual([]);
        const nulls = filled.store.knex(table);
        for (const column of columns) nulls.orWhereNull(column);
        expect(await nulls, table).toEqual([]);
      }
    });

    it('holds the same rows as on every other engine, each marked as synthetic', async () => {
      const [first] = engines;
      if (first === undefined) throw new Error('SQLite is always there');
      await using other = await filledStore(agency, first);
      const contents = await contentsOf(filled.store);
      expect(contents).toEqual(await contentsOf(other.store));
      expect(contents['watermark']?.join()).toContain('SYNTHETIC');
      const marks = Object.values(contents).flat().join();
      expect(marks).toContain('"is_synthetic":1');
      expect(marks).not.toContain('"is_synthetic":0');
    });

    it('is left as it is by a second filling', async () => {
      const store = await openStore(filled.url, { readOnly: false });
      expect(await fillStore(store, agency, city)).toEqual({ rows: 0 });
      await store.close();
    });

    it('is not served while it is half filled', async () => {
      await using database = await engine.freshDatabase(agency.name);
      const store = await openStore(database.url, { readOnly: false });
      const seed = agency.seed.map((step) => ({
        ...step,
        fill: (...[from, index, put]: Parameters<typeof step.fill>) => {
          if (index > 0) throw new Error('the power went');
          step.fill(from, index, put);
        },
      }));
      const half = fillStore(store, { ...agency, seed }, city, { chunkSize: 1 });
      await expect(half).rejects.toThrow('the power went');
      await expect(assertServable(store)).rejects.toThrow('npm run seed');
      await store.close();
    });
  });
});
