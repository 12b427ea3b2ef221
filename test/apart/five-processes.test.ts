import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roster } from '../../subgraphs/roster.ts';
import { type Reply, startCity, type TestCity } from '../kit/city.ts';
import { engineNamed, engines } from '../kit/engines.ts';
import { headersOf } from '../kit/run-as.ts';
import { workedOperations } from '../kit/worked-operations.ts';
import { type CityApart, startCityApart } from './city-apart.ts';

const operations = workedOperations();
const variablesOf = (variables: string) => (variables === '' ? {} : JSON.parse(variables));

const [first = { query: '', variables: '' }] = operations;
/** One citizen across the four registers. */
const ACROSS = { query: first.query, variables: variablesOf(first.variables) };

const CITIZEN =
  'query ($personalId: PersonalId!) { citizen(personalId: $personalId) { fullName } }';

/** Asks until the answer will do, within a bound: a breaker rests, a pool opens new connections. */
async function until<T>(ask: () => Promise<T>, willDo: (reply: T) => boolean): Promise<T> {
  for (let asked = 1; ; asked += 1) {
    const reply = await ask();
    if (willDo(reply) || asked === 100) return reply;
    await pause(50);
  }
}

const isWhole = ({ errors }: Reply): boolean => errors.length === 0;

/** When something was asked, in which chain it was written down, and people as that city's own keys hash them. */
const OF_ONE_RUN = new Set([
  'retrievedAt',
  'at',
  'checkId',
  'checkedAt',
  'foundAt',
  'chain',
  'requestId',
  'ms',
  'actor',
  'subjects',
]);

/** What an answer says whichever city gives it, and whenever. A place in a journal is that of one run too. */
const inAnyRun = (data: Reply['data']): unknown => {
  const isOfJournal = 'journal' in data || data.me?.accessLog !== undefined;
  return JSON.parse(
    JSON.stringify(data, (key, value) =>
      OF_ONE_RUN.has(key) || (isOfJournal && key === 'endCursor') ? undefined : value,
    ),
  );
};

const postgres = engineNamed('postgres');

describe.skipIf(postgres === undefined)('five processes on PostgreSQL', () => {
  let together: TestCity;
  let apart: CityApart;
  let whole: Reply;
  const ask = () => apart.ask(ACROSS.query, ACROSS.variables);

  beforeAll(async () => {
    const [sqlite] = engines;
    if (!postgres || !sqlite) throw new Error('There is no engine to run on.');
    [together, apart] = await Promise.all([
      startCity(sqlite, 'tiny', {}, { writes: true }),
      startCityApart(postgres),
    ]);
    whole = await together.ask(ACROSS.query, ACROSS.variables);
  });
  afterAll(() => Promise.all([together[Symbol.asyncDispose](), apart[Symbol.asyncDispose]()]));

  it('are the gateway and a process for each register', () => {
    const urls = roster().map((name) => apart.register(name).url);
    expect(new Set([...urls, apart.gateway().url]).size).toBe(5);
  });

  it('answer one question across four registers', async () => {
    const reply = await ask();
    expect(reply.errors).toEqual([]);
    expect(reply.data).toEqual(whole.data);
  });

  it.each(operations)('answer "$name" as one process on SQLite does', async (operation) => {
    const variables = variablesOf(operation.variables);
    const [expected, reply] = await Promise.all(
      [together, apart].map(async (city) =>
        city.ask(operation.query, variables, await headersOf(operation.runAs, city)),
      ),
    );
    expect(reply?.errors).toEqual([]);
    expect(inAnyRun(reply?.data)).toEqual(inAnyRun(expected?.data));
  });

  it('go on without a register that is killed, and are whole when it is started again', async () => {
    const lost = apart.register('land-parcels');
    lost.kill('SIGKILL');
    expect(await lost.ended).toBe(null);

    const { landParcels, ...others } = whole.data.citizen;
    expect(landParcels.nodes).not.toEqual([]);
    for (let asked = 0; asked < 4; asked += 1) {
      const reply = await ask();
      expect(reply.status).toBe(200);
      expect(reply.data).toEqual({ citizen: { ...others, landParcels: null } });
      expect(reply.errors).toMatchObject([
        {
          path: ['citizen', 'landParcels'],
          extensions: { code: 'SOURCE_UNAVAILABLE', register: 'land-parcels' },
        },
      ]);
    }
    const ready = await readyz();
    expect(ready).toMatchObject([200, { ready: true, down: ['land-parcels'] }]);

    await apart.startAgain('land-parcels');
    const mended = await until(ask, isWhole);
    expect(mended.errors).toEqual([]);
    expect(mended.data).toEqual(whole.data);
  });

  it('go on without a database that goes away, and are whole when it is back', async () => {
    await apart.line('businesses').cut();
    const { representedEnterprises, householdBusinesses, ...others } = whole.data.citizen;
    expect([representedEnterprises, householdBusinesses]).not.toContain(null);
    const reply = await ask();
    expect(reply.data).toEqual({
      citizen: { ...others, representedEnterprises: null, householdBusinesses: null },
    });
    expect(reply.errors).toMatchObject([
      { extensions: { code: 'SOURCE_UNAVAILABLE', register: 'businesses' } },
    ]);

    await apart.line('businesses').mend();
    const mended = await until(ask, isWhole);
    expect(mended.errors).toEqual([]);
    expect(mended.data).toEqual(whole.data);
  });

  it.each(['citizens', 'gateway'])(
    'finish what is under way when %s is asked to stop',
    async (name) => {
      const program = name === 'gateway' ? apart.gateway() : apart.register(name);
      const held = apart.line('citizens').hold();
      const reply =
        name === 'gateway'
          ? apart.ask(CITIZEN, ACROSS.variables)
          : apart.askSealed(name, CITIZEN, ACROSS.variables);
      await held;
      program.kill('SIGTERM');
      await until(async () => program.output().includes('"draining"'), Boolean);
      apart.line('citizens').release();

      expect((await reply).data).toEqual({ citizen: { fullName: whole.data.citizen.fullName } });
      expect(await program.ended).toBe(0);
      await apart.startAgain(name);
      expect((await until(ask, isWhole)).data).toEqual(whole.data);
    },
  );

  it('say nothing of anybody, whatever went wrong', async () => {
    const persons = await together.stores
      .get('citizens')
      ?.store.knex('citizen')
      .select('personal_id', 'full_name');
    const named = new Set(persons?.flatMap((row) => [row.personal_id, row.full_name]));
    expect(named).toContain(whole.data.citizen.fullName);
    expect(named).toContain(ACROSS.variables.personalId);

    const said = apart.output();
    for (const line of ['"msg":"request"', '"msg":"register failed"', '"msg":"fault"'])
      expect(said).toContain(line);
    expect([...named].filter((name) => said.includes(name))).toEqual([]);
  });

  it('end well when they are asked to, all at once', async () => {
    const all = [...roster().map(apart.register), apart.gateway()];
    for (const program of all) program.kill('SIGTERM');
    expect(await Promise.all(all.map(({ ended }) => ended))).toEqual([0, 0, 0, 0, 0]);
  });

  async function readyz(): Promise<readonly [number, unknown]> {
    const answer = await fetch(new URL('/readyz', apart.url));
    return [answer.status, await answer.json()];
  }
});
