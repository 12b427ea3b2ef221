import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../subgraphs/chassis/store/fill.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';
import { engines } from './engines.ts';
import { isWalk, planOf } from './query-plans.ts';
import { sampleCity, sampleRegister } from './sample-register.ts';

/** What is read from end to end, in statements that an index helps, and in others. */
const STATEMENTS: readonly (readonly [sql: string, whole: readonly string[]])[] = [
  ["select * from boat where boat_id = 'boat_0000007'", []],
  ["select * from boat where boat_id in ('boat_0000007', 'boat_0000008', 'x')", []],
  ["select * from boat where owner_key = 'owner_3' and boat_id > 'boat_0000400'", []],
  ["select * from boat where owner_key = 'owner_3' order by boat_id limit 3", []],
  [
    `select voyage.* from (select boat_id from boat where owner_key = 'owner_3'
      and boat_id > 'boat_0001950' order by boat_id limit 4) as found
      join voyage on voyage.boat_id = found.boat_id`,
    [],
  ],
  ['select * from boat', ['boat']],
  ["select * from boat where papers = 'none'", ['boat']],
  ["select * from boat where papers = 'none' order by boat_id limit 3", ['boat']],
  ['select count(*) from boat', ['boat']],
  ["select * from boat where boat_id = 'boat_0000007' or built = 1990", ['boat']],
  [
    `select voyage.* from boat join voyage on voyage.log = boat.name
      where boat.boat_id = 'boat_0000007'`,
    ['voyage'],
  ],
];

describe.each(engines)('the reader of plans on $name', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const database = await engine.freshDatabase('query_plans');
    store = await openStore(database.url, { readOnly: false });
    await fillStore(store, sampleRegister, sampleCity(2_000));
  });
  afterAll(() => store?.close());

  it.each(STATEMENTS)('says of %j that it reads whole: %j', async (sql, whole) => {
    expect((await planOf(store, { sql, bindings: [] })).whole).toEqual(whole);
  });

  it('tells a walk along an index, left after a page, from a table read whole', async () => {
    const walks = async (sql: string): Promise<boolean> => {
      const statement = { sql, bindings: [] };
      return isWalk(statement, await planOf(store, statement));
    };
    expect(await walks('select * from boat order by boat_id limit 3')).toBe(true);
    expect(await walks('select * from boat order by boat_id')).toBe(false);
    expect(await walks('select * from boat order by price limit 3')).toBe(false);
    expect(await walks('select * from boat where built > 0 order by boat_id limit 3')).toBe(false);
  });
});
