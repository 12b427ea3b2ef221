import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './chassis/store/open-store.ts';
import { stateOf } from './chassis/store/state.ts';
import { prepareRegisters } from './prepare.ts';
import { loadSubgraph, roster } from './roster.ts';
import { storeSettings } from './settings.ts';

const names = roster();

describe('the roster', () => {
  it('is the folders that hold an agency', () => {
    expect(names).toEqual(expect.arrayContaining(['businesses', 'citizens', 'land-parcels']));
    expect(names).not.toContain('chassis');
  });

  it('loads an agency by the name of its folder', async () => {
    expect((await loadSubgraph('citizens')).name).toBe('citizens');
    await expect(loadSubgraph('chassis')).rejects.toThrow(/no register "chassis".*businesses/);
  });
});

describe('preparing the registers', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lgsp-prepare-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const settings = () => storeSettings(names, { DATA_DIR: folder });

  it('fills all of them, and the next time finds nothing to do', async () => {
    const stages = new Set<string>();
    const wanted = { names, settings: settings(), profile: 'tiny' } as const;
    const first = await prepareRegisters({
      ...wanted,
      onProgress: (name, { stage }) => stages.add(`${name} ${stage}`),
    });
    expect(first.map(({ name }) => name)).toEqual(names);
    expect(first.every(({ rows }) => rows > 0)).toBe(true);
    expect(stages).toContain('land-parcels rows');

    const again = await prepareRegisters(wanted);
    expect(again.map(({ rows }) => rows)).toEqual(names.map(() => 0));
  });

  it('keeps the city it finds, and fills an empty register from the same one', async () => {
    const [one = '', other = ''] = names;
    await prepareRegisters({ names: [one], settings: settings(), profile: 'tiny', seed: 7 });
    const both = { names: [one, other], settings: settings(), profile: 'tiny' } as const;

    await expect(prepareRegisters(both)).rejects.toThrow('seed 7');
    await prepareRegisters({ ...both, keep: true });

    const store = await openStore(settings().databaseUrls.get(other) ?? '');
    expect(await stateOf(store)).toMatchObject({ phase: 'full', filling: { seed: 7 } });
    await store.close();
  });
});
