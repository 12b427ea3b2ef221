import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { headersOf } from '../kit/issuer.ts';
import { codesIn, gotten, posted } from './kit/asked-raw.ts';
import { INSIDERS } from './kit/outsiders.ts';
import { toldIn, type Victim, victimOf } from './kit/victim.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hash(text) } });

const NAME = 'query NameOf($person: PersonalId!) { citizen(personalId: $person) { fullName } }';
const BORN = 'query BornOn($person: PersonalId!) { citizen(personalId: $person) { dateOfBirth } }';
const NUMBER =
  'query NumberOf($person: PersonalId!) { citizen(personalId: $person) { personalId } }';

/** Names nobody, so that it may stand in an address; what it gives is somebody's name. */
const OWNER = `query OwnerOf($business: ID!) {
  householdBusiness(householdBusinessId: $business) { owner { fullName } }
}`;

const manifestOf = (...bodies: readonly string[]): string =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: bodies.map((body) => ({
      id: hash(body),
      name: /query (\w+)/.exec(body)?.[1],
      type: 'query',
      body,
    })),
  });

let city: TestCity;
let victim: Victim;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  const folder = await mkdtemp(join(inject('testRun').folder, 'safelist-'));
  // The clerk's client is `one-stop`, and the notary's is `notary-office`.
  await writeFile(join(folder, 'one-stop.json'), manifestOf(NAME, OWNER));
  await writeFile(join(folder, 'notary-office.json'), manifestOf(BORN));
  city = await startCity(engine, 'tiny', { SAFELIST_DIR: folder });
  victim = await victimOf(city);
});
afterAll(() => city[Symbol.asyncDispose]());

const citizen = () => headersOf(city.issuer, INSIDERS.citizen);
const clerk = () => headersOf(city.issuer, INSIDERS.clerk);
const told = (text: string) => toldIn(text, [...victim.secrets, ...victim.links]);

describe('many operations in one request', () => {
  it.each([1, 2])('are refused, also %i', async (count) => {
    const one = { query: NAME, variables: victim.keys };
    const answer = await posted(
      city.url,
      Array.from({ length: count }, () => one),
      await citizen(),
    );
    expect([answer.status, codesIn(answer), told(answer.text)]).toEqual([400, ['BAD_REQUEST'], []]);
    expect((await posted(city.url, one, await citizen())).text).toContain(victim.keys.name);
  });
});

describe('a question in the address', () => {
  const variables = () => JSON.stringify(victim.keys);

  it('is answered by the rights of whoever asks', async () => {
    const query = OWNER;
    expect(
      (await gotten(city.url, { query, variables: variables() }, await citizen())).text,
    ).toContain(victim.keys.name);
    const answer = await gotten(city.url, { query, variables: variables() });
    expect([codesIn(answer), told(answer.text)]).toEqual([['NOT_SIGNED_IN'], []]);
  });

  it('is refused where it names a person', async () => {
    const answer = await gotten(city.url, { query: NAME, variables: variables() }, await citizen());
    expect([answer.status, codesIn(answer), told(answer.text)]).toEqual([
      ...[405, ['POST_REQUIRED'], []],
    ]);
  });

  it('changes nothing', async () => {
    const answer = await gotten(city.url, { query: 'mutation { __typename }' }, await clerk());
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('"data"');
  });

  it('is asked by the one who sent the header, whatever token stands in the address', async () => {
    const { authorization = '', ...stated } = await citizen();
    const token = authorization.replace('Bearer ', '');
    for (const name of ['access_token', 'token', 'authorization', 'bearer']) {
      const answer = await gotten(
        city.url,
        { query: OWNER, variables: variables(), [name]: token },
        stated,
      );
      expect([codesIn(answer), told(answer.text)]).toEqual([['NOT_SIGNED_IN'], []]);
    }
  });

  it('is asked for no purpose but that of the headers', async () => {
    const { authorization = '' } = await citizen();
    const answer = await gotten(
      city.url,
      { query: OWNER, variables: variables(), 'x-purpose': 'SELF_ACCESS' },
      { authorization },
    );
    expect([codesIn(answer), told(answer.text)]).toEqual([['PURPOSE_REQUIRED'], []]);
  });
});

describe('a hash instead of a text', () => {
  it.each<readonly [string, Record<string, unknown>]>([
    ['of an operation nobody sent', persisted('{ citizens }')],
    ['that is none', { persistedQuery: { version: 1, sha256Hash: 'constructor' } }],
    ['that is a list', { persistedQuery: { version: 1, sha256Hash: [hash(NAME)] } }],
    ['of another version', { persistedQuery: { version: 2, sha256Hash: hash(NAME) } }],
    ['that another client registered', persisted(BORN)],
  ])('is refused: one %s', async (_what, extensions) => {
    const answer = await posted(city.url, { extensions, variables: victim.keys }, await citizen());
    expect(told(answer.text)).toEqual([]);
    expect(answer.text).not.toContain('"data"');
    expect(codesIn(answer)).toHaveLength(1);
  });
});

describe('a client that is held to what it registered', () => {
  const NOT_SAFELISTED = ['OPERATION_NOT_SAFELISTED'];

  it('runs that, by its text and by its id', async () => {
    const variables = victim.keys;
    for (const body of [
      { query: NAME },
      { extensions: persisted(NAME) },
      { id: hash(NAME) },
      { query: NAME, extensions: persisted(NAME) },
    ])
      expect((await posted(city.url, { ...body, variables }, await clerk())).text).toContain(
        victim.keys.name,
      );
  });

  it.each<readonly [string, Record<string, unknown>]>([
    ['another text', { query: NUMBER }],
    ['its own text changed by a space', { query: `${NAME} ` }],
    ['an id registered for another client', { extensions: persisted(BORN) }],
    ['another client’s id, as some clients send it', { id: hash(BORN) }],
    ['another client’s text', { query: BORN }],
    ['its own id with another text', { query: NUMBER, extensions: persisted(NAME) }],
    ['two ids', { id: hash(NAME), extensions: persisted(BORN) }],
    ['a text that someone else had remembered', { extensions: persisted(NUMBER) }],
    ['no operation', {}],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['an id that every object has', { id: '__proto__' }],
  ])('runs nothing else: %s', async (_what, body) => {
    // The citizen's client is held to nothing, and has the gateway remember the text.
    await posted(
      city.url,
      { query: NUMBER, extensions: persisted(NUMBER), variables: victim.keys },
      await citizen(),
    );
    city.cost();
    const variables = victim.keys;
    const answer = await posted(city.url, { ...body, variables }, await clerk());
    expect([answer.status, codesIn(answer), told(answer.text)]).toEqual([403, NOT_SAFELISTED, []]);
    expect(city.cost().calls).toEqual({});
  });

  it('runs nothing else by a question in the address either', async () => {
    const variables = JSON.stringify(victim.keys);
    const ask = async (search: string) =>
      (await fetch(`${city.url}?${search}`, { headers: await clerk() })).text();
    const text = (query: string) => `query=${encodeURIComponent(query)}`;
    const given = `variables=${encodeURIComponent(variables)}`;
    expect(await ask(`${text(OWNER)}&${given}`)).toContain(victim.keys.name);
    for (const search of [
      text(NUMBER),
      `${text(NUMBER)}&${text(OWNER)}`,
      `extensions=${encodeURIComponent(JSON.stringify(persisted(BORN)))}`,
      `id=${hash(BORN)}`,
    ]) {
      const answer = await ask(`${search}&${given}`);
      expect(answer).toContain('OPERATION_NOT_SAFELISTED');
      expect(told(answer)).toEqual([]);
    }
    // The first of two is looked up, and nothing but it is run.
    expect(await ask(`${text(OWNER)}&${text(NUMBER)}&${given}`)).not.toContain(victim.keys.person);
  });
});
