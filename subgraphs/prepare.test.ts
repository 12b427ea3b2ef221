import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('a register in a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'prepare-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const prepared = (path: string) =>
    prepareRegisters({
      names: [PARCELS],
      settings: { databaseUrls: new Map([[PARCELS, `sqlite:${path}`]]), serving: SERVING },
      profile: 'tiny',
      keep: true,
    });

  it('that is full is not written to, nor is anything beside it', async () => {
    const path = join(folder, 'full.sqlite');
    const [filled] = await prepared(path);
    expect(filled?.rows).toBeGreaterThan(0);
    const { mtimeMs } = statSync(path);
    rmSync(`${path}.lock`, { force: true });

    const [again] = await prepared(path);
    expect(again).toMatchObject({ name: PARCELS, rows: 0 });
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it.each([
    ['is under a file', (file: string) => join(file, 'land.sqlite')],
    ['is a folder', () => folder],
    ['is no database', (file: string) => file],
  ])('that %s is refused by name, with what to do', async (_name, pathUnder) => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Kính gửi: 048201004337. '.repeat(100));
    const refusal: unknown = await prepared(pathUnder(file)).catch((error: unknown) => error);
    const said = refusal instanceof Error ? refusal.message : '';
    expect(said).toMatch(/^land-parcels, LAND_PARCELS_DATABASE_URL: /);
    expect(said).toContain('DATA_DIR');
    expect(said).not.toMatch(/048201004337|pragma|select /i);
  });
});
