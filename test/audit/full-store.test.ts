import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../gateway/auth/personas.ts';
import { sqlitePath } from '../../subgraphs/chassis/store/sqlite.ts';
import type { Program } from '../apart/program.ts';
import { askAt, type Reply } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { serverOf } from '../kit/servers.ts';
import { testSettings } from '../kit/settings.ts';
import { verified } from './kit.ts';
import { type CityFolder, cityFolder } from './storm/city-process.ts';

const run = promisify(execFile);

const BOTH = `{
  citizen(personalId: "098085153547") { fullName }
  enterprise(enterpriseCode: "0499000018") { name }
}`;

const GIVEN = { citizen: { fullName: 'Nguyễn Văn An' }, enterprise: { name: expect.any(String) } };
const REFUSED = { citizen: null, enterprise: { name: expect.any(String) } };

/** A clerk of a city that runs as a process. */
async function clerkOf(folder: CityFolder, { url }: Program): Promise<() => Promise<Reply>> {
  const clerk = PERSONAS['clerk'];
  if (!clerk) throw new Error('There is a clerk.');
  const headers = {
    authorization: `Bearer ${await folder.tokenOf(clerk)}`,
    'x-purpose': 'TTHC_RESOLVE',
    'x-dossier-code': 'H17.15-150824-0001',
  };
  return () => askAt(`${url}/graphql`, BOTH, {}, headers);
}

/** Five answers in which the person is refused, because of the journal, and the enterprise is not. */
async function expectRefusals(ask: () => Promise<Reply>): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    const { status, data, errors } = await ask();
    expect(data).toEqual(REFUSED);
    expect(status).toBe(200);
    expect(errors).toMatchObject([
      { path: ['citizen'], extensions: { code: 'JOURNAL_UNAVAILABLE' } },
    ]);
  }
}

/** Asks until the person is given again: a journal that failed is tried once a second. */
async function expectGivenAgain(ask: () => Promise<Reply>): Promise<void> {
  let reply = await ask();
  for (let asked = 1; reply.errors.length > 0 && asked < 400; asked += 1) {
    await pause(20);
    reply = await ask();
  }
  expect(reply.data).toEqual(GIVEN);
}

/** It did not end, and nothing came up that nobody had thought of. */
function expectAlive({ output }: Program): void {
  expect(output()).not.toMatch(/unhandled|uncaught|\n\s+at /i);
  expect(output()).toContain('the journal cannot be written');
}

async function startedIn(folder: CityFolder) {
  const program = await folder.start().listens;
  return { program, ask: await clerkOf(folder, program) };
}

const PRLIMIT = '/usr/bin/prlimit';

describe('a gateway whose journal has no room left', () => {
  // Where files cannot be held to a size from outside, nothing is full.
  it.skipIf(!existsSync(PRLIMIT))(
    'gives out nobody, answers what is open, and goes on once there is room',
    async () => {
      await using folder = await cityFolder();
      const { program, ask } = await startedIn(folder);
      expect((await ask()).data).toEqual(GIVEN);

      // No file may grow beyond this: every write of the log fails as on a full disk.
      const hold = (size: string) => run(PRLIMIT, [`--pid=${program.pid}`, `--fsize=${size}:`]);
      await hold('1');
      await expectRefusals(ask);
      await hold('unlimited');
      await expectGivenAgain(ask);

      expectAlive(program);
      const { findings } = await verified(folder.oversightUrl, folder.keys());
      expect(findings.faults()).toEqual([]);
    },
    60_000,
  );
});

describe('a gateway whose journal was taken away', () => {
  it('gives out nobody until it is back, and goes on in it', async () => {
    await using folder = await cityFolder();
    const { program, ask } = await startedIn(folder);
    expect((await ask()).data).toEqual(GIVEN);

    const path = sqlitePath(folder.oversightUrl);
    const files = [path, `${path}-wal`, `${path}-shm`];
    for (const file of files) await rename(file, `${file}.away`);
    await expectRefusals(ask);
    for (const file of files) await rename(`${file}.away`, file);
    await expectGivenAgain(ask);

    expectAlive(program);
    const { findings } = await verified(folder.oversightUrl, folder.keys());
    expect(findings.faults()).toEqual([]);
  }, 60_000);

  it('gives out nobody when its file was deleted, and makes none in its place', async () => {
    await using folder = await cityFolder();
    const { program, ask } = await startedIn(folder);
    expect((await ask()).data).toEqual(GIVEN);

    const path = sqlitePath(folder.oversightUrl);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) await rm(file);
    await expectRefusals(ask);
    await pause(1_100); // the store is tried again after a second
    await expectRefusals(ask);
    expect(existsSync(path)).toBe(false);
    expectAlive(program);
  }, 60_000);
});

describe.each(engines.filter(({ name }) => name === 'postgres'))(
  'a gateway whose journal on $name was dropped',
  (engine) => {
    it('gives out nobody, answers what is open, and begins a chain in the one that takes its place', async () => {
      await using database = await engine.freshDatabase('dropped');
      const server = serverOf('postgres', testSettings());
      await using folder = await cityFolder(database.url);
      const { program, ask } = await startedIn(folder);
      expect((await ask()).data).toEqual(GIVEN);

      // With every connection to it ended, as an operator would have to.
      const name = new URL(database.url).pathname.slice(1);
      await server.drop(name);
      await expectRefusals(ask);
      await server.create(name);
      await expectGivenAgain(ask);

      expectAlive(program);
      // The new chain says which one it follows, and that one is gone: whoever dropped it shows.
      const { findings } = await verified(folder.oversightUrl, folder.keys());
      expect(findings.faults()).toMatchObject([
        { about: 'record', number: 1, what: expect.stringMatching(/^is missing, and all up to/) },
      ]);
    }, 60_000);
  },
);
