import { describe, expect, it } from 'vitest';
import { engines } from '../test/kit/engines.ts';
import { SERVING } from './chassis/store/open-options.ts';
import { openStore } from './chassis/store/open-store.ts';
import { stateOf } from './chassis/store/state.ts';
import { openRegister } from './open-register.ts';
import { migrateRegisters, prepareRegisters } from './prepare.ts';

const PARCELS = 'land-parcels';

describe.each(engines)('on $name, a register with records of its own', (engine) => {
  it('is migrated, served, and never given an invented row', async () => {
    await using database = await engine.freshDatabase('theirs');
    const settings = { databaseUrls: new Map([[PARCELS, database.url]]), serving: SERVING };
    await migrateRegisters({ names: [PARCELS], settings });
    const prepared = await prepareRegisters({
      names: [PARCELS],
      settings,
      profile: 'tiny',
      keep: true,
    });
    expect(prepared.map(({ name, rows }) => ({ name, rows }))).toEqual([
      { name: PARCELS, rows: 0 },
    ]);

    const store = await openStore(database.url);
    expect(await stateOf(store)).toEqual({ phase: 'empty' });
    expect(await store.knex('parcel').select('parcel_id')).toEqual([]);
    await store.close();

    const open = await openRegister(PARCELS, settings, () => undefined);
    const query = '{ landParcels(communeCode: "20242", first: 1) { nodes { parcelId } } }';
    const answer = await open.register.execute({ query });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { landParcels: { nodes: [] } } });
    await open.close();
  });
});
