import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { type Asker, headersOf, PUBLIC } from '../kit/issuer.ts';
import { codesIn, gotten, posted, type RawAnswer } from './kit/asked-raw.ts';
import { INSIDERS } from './kit/outsiders.ts';
import { toldIn, type Victim, victimOf } from './kit/victim.ts';

/** One text, answered in as many ways as there are people. */
const CALLERS = {
  citizen: INSIDERS.citizen,
  neighbour: { as: 'neighbour', purpose: 'SELF_ACCESS' },
  clerk: INSIDERS.clerk,
  'clerk without a purpose': { as: 'clerk' },
  inspector: { as: 'inspector', purpose: 'INSPECTION', basis: 'PUBLIC_TASK' },
  developer: { as: 'developer', purpose: 'DEV_EXPLORE' },
  public: PUBLIC,
} as const satisfies Readonly<Record<string, Asker>>;
type CallerName = keyof typeof CALLERS;
const NAMES = Object.keys(CALLERS) as readonly CallerName[]; // the keys of a constant

const engineOf = () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  return engine;
};

let city: TestCity;
let victim: Victim;
beforeAll(async () => {
  city = await startCity(engineOf(), 'tiny', { QUOTA_PUBLIC_PER_HOUR: '10000000' });
  victim = await victimOf(city);
});
afterAll(() => city[Symbol.asyncDispose]());

/** A text that no gateway has seen, so that whoever asks first is the first. */
const textNumbered = (number: number) => `query Numbered${number}(
    $person: PersonalId!, $parcel: ParcelId!, $result: ResultNumber!, $business: ID!
  ) {
    citizen(personalId: $person) { fullName dateOfBirth household { householdCode } }
    ${UNNAMED}
  }`;

/** The same without the number of a person, for a question in the address. */
const unnamedNumbered = (number: number) => `query Unnamed${number}(
    $parcel: ParcelId!, $result: ResultNumber!, $business: ID!
  ) { ${UNNAMED} }`;

const UNNAMED = `landParcel(parcelId: $parcel) { area useForm rights { holderNameAsRecorded holder { ... on Citizen { fullName id } } } }
    procedureResult(resultNumber: $result) { title resultNumber dossierCode subject { ... on Citizen { fullName dateOfBirth } } }
    householdBusiness(householdBusinessId: $business) { displayName taxCode owner { fullName } }`;

const asked = async (
  who: CallerName,
  query: string,
  variables: Readonly<Record<string, unknown>> = victim.keys,
): Promise<RawAnswer> =>
  posted(city.url, { query, variables }, await headersOf(city.issuer, CALLERS[who]));

const inReach = ({ text }: RawAnswer) => toldIn(text, victim.secrets).length;

describe('one text asked by many', () => {
  it('is answered to each as to someone who asks it alone, whoever asked first', async () => {
    const alone = new Map<CallerName, RawAnswer>();
    for (const who of NAMES) alone.set(who, await asked(who, textNumbered(NAMES.indexOf(who))));
    expect(new Set([...alone.values()].map(({ text }) => text)).size).toBe(NAMES.length);
    expect(
      NAMES.filter((who) => inReach(alone.get(who) ?? { status: 0, headers: {}, text: '' }) === 0),
    ).toEqual(['neighbour', 'clerk without a purpose', 'public']);

    let number = 100;
    for (const first of NAMES)
      for (const second of NAMES) {
        number += 1;
        const text = textNumbered(number);
        expect(await asked(first, text), `${first} first`).toEqual(alone.get(first));
        expect(await asked(second, text), `${second} after ${first}`).toEqual(alone.get(second));
        expect(await asked(first, text), `${first} again`).toEqual(alone.get(first));
      }
  });

  it.each([0, 1, 2])('is answered so to fifty at a time, turned by %i', async (turn) => {
    const text = textNumbered(1_000 + turn);
    const alone = new Map<CallerName, string>();
    for (const who of NAMES) alone.set(who, (await asked(who, textNumbered(2_000 + turn))).text);
    const crowd = Array.from({ length: 50 }, (_, at) => NAMES[(at * 3 + turn) % NAMES.length]);
    const answers = await Promise.all(
      crowd.map(async (who = 'public') => ({ who, text: (await asked(who, text)).text })),
    );
    for (const { who, text: answer } of answers) expect(answer, who).toBe(alone.get(who));
    expect(new Set(answers.map(({ text: answer }) => answer)).size).toBe(NAMES.length);
  });

  it('is answered by its own variables, and by whose they are', async () => {
    const text = `query Both($person: PersonalId!) { citizen(personalId: $person) { fullName } }`;
    const other = '098075815903';
    const names = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const who = at % 2 === 0 ? 'citizen' : 'neighbour';
        const person = at % 4 < 2 ? victim.keys.person : other;
        const answer = await asked(who, text, { person });
        return `${who} ${person === other ? 'neighbour' : 'citizen'} ${JSON.parse(answer.text).data.citizen?.fullName}`;
      }),
    );
    expect([...new Set(names)].toSorted()).toEqual([
      `citizen citizen ${victim.keys.name}`,
      'citizen neighbour undefined',
      'neighbour citizen undefined',
      'neighbour neighbour Võ Xuân Khoa',
    ]);
  });

  it('is judged by the operation that is meant, where a document holds several', async () => {
    const query = `
      query Open($parcel: ParcelId!) { landParcel(parcelId: $parcel) { area } }
      query Closed($person: PersonalId!) { citizen(personalId: $person) { ...F } }
      query Both($parcel: ParcelId!, $person: PersonalId!) {
        landParcel(parcelId: $parcel) { area } citizen(personalId: $person) { ...F }
      }
      fragment F on Citizen { fullName dateOfBirth }`;
    const ask = async (who: CallerName, operationName: string | undefined) =>
      posted(
        city.url,
        { query, operationName, variables: victim.keys },
        await headersOf(city.issuer, CALLERS[who]),
      );
    for (const name of ['Open', 'Closed', 'Both', 'Open', 'Closed'])
      for (const who of ['clerk', 'public', 'neighbour', 'clerk'] as const) {
        const answer = await ask(who, name);
        const { data, errors } = JSON.parse(answer.text);
        const isGiven = name !== 'Open' && who === 'clerk';
        expect([toldIn(answer.text, [victim.keys.name]).length > 0, name, who]).toEqual([
          isGiven,
          name,
          who,
        ]);
        if (name !== 'Closed') expect(data.landParcel.area).toBeGreaterThan(0);
        expect(errors === undefined, `${name} ${who}`).toBe(name === 'Open' || who === 'clerk');
      }
    expect(codesIn(await ask('clerk', 'Other'))).toEqual(['OPERATION_NOT_FOUND']);
    expect(codesIn(await ask('clerk', undefined))).toEqual(['OPERATION_NOT_FOUND']);
  });
});

describe('a text that was registered by someone', () => {
  const byHash = (text: string) => ({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
  });

  it.each<readonly [CallerName, CallerName]>([
    ['clerk', 'public'],
    ['public', 'clerk'],
    ['citizen', 'neighbour'],
    ['neighbour', 'citizen'],
    ['clerk', 'clerk without a purpose'],
    ['clerk without a purpose', 'clerk'],
  ])('by the %s is answered to the %s by their own rights', async (first, second) => {
    const number = 5_000 + NAMES.indexOf(first) * 10 + NAMES.indexOf(second);
    const text = textNumbered(number);
    const extensions = byHash(text);
    const headers = async (who: CallerName) => headersOf(city.issuer, CALLERS[who]);
    const variables = victim.keys;
    const alone = await asked(second, textNumbered(6_000));
    const own = await asked(first, textNumbered(6_000));

    const unknown = await posted(city.url, { extensions, variables }, await headers(second));
    expect([codesIn(unknown), inReach(unknown)]).toEqual([['PERSISTED_QUERY_NOT_FOUND'], 0]);
    expect(
      (await posted(city.url, { query: text, extensions, variables }, await headers(first))).text,
    ).toBe(own.text);
    expect((await posted(city.url, { extensions, variables }, await headers(second))).text).toBe(
      alone.text,
    );
    expect((await posted(city.url, { extensions, variables }, await headers(first))).text).toBe(
      own.text,
    );
    const get = async (hashed: ReturnType<typeof byHash>) => {
      const asked = { extensions: JSON.stringify(hashed), variables: JSON.stringify(variables) };
      return gotten(city.url, asked, await headers(second));
    };
    const named = await get(extensions);
    expect([codesIn(named), inReach(named)]).toEqual([['POST_REQUIRED'], 0]);

    const unnamed = unnamedNumbered(number);
    const body = { query: unnamed, extensions: byHash(unnamed), variables };
    await posted(city.url, body, await headers(first));
    const theirs = await asked(second, unnamedNumbered(6_000));
    expect((await get(byHash(unnamed))).text).toBe(theirs.text);
  });

  it('is not taken for another under a hash that is not its own', async () => {
    const harmless = '{ __typename }';
    const wanted = textNumbered(7_000);
    const poisoned = await posted(city.url, { query: wanted, extensions: byHash(harmless) });
    expect(codesIn(poisoned)).toEqual(['BAD_REQUEST']);
    const headers = await headersOf(city.issuer, CALLERS.clerk);
    expect(codesIn(await posted(city.url, { extensions: byHash(harmless) }, headers))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });
});
