import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { PUBLIC } from '../kit/issuer.ts';

const sqlite = engineNamed('sqlite');
const started = (env: Readonly<Record<string, string>>): Promise<TestCity> => {
  if (!sqlite) throw new Error('SQLite is always there.');
  return startCity(sqlite, 'tiny', env);
};

const OPEN = '{ enterprise(enterpriseCode: "0499000018") { name } }';
const NAME = '{ citizen(personalId: "098085153547") { fullName phone } }';

describe('an hour of a caller', () => {
  it('ends with a 429 that says when to come back, and for nobody else', async () => {
    await using city = await started({ QUOTA_PER_HOUR: '3', QUOTA_PUBLIC_PER_HOUR: '2' });
    const ask = async () => (await city.as({ as: 'developer' }).ask(OPEN)).status;
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429]);

    const refused = await city.as({ as: 'developer' }).ask(OPEN);
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'QUOTA_EXCEEDED', retryAfterSeconds: expect.any(Number) } },
    ]);
    expect(refused.data).toBeUndefined();
    expect((await city.as({ as: 'clerk' }).ask(OPEN)).status).toBe(200);
    const asPublic = async () => (await city.as(PUBLIC).ask(OPEN)).status;
    expect([await asPublic(), await asPublic(), await asPublic()]).toEqual([200, 200, 429]);
  });
});

describe('an operation', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await started({});
  });
  afterAll(() => city[Symbol.asyncDispose]());

  const within = (fields: string): string => `{ enterprises(first: 100) { nodes { ${fields} } } }`;
  const DEEP = `{ administrativeUnit(code: "20242", at: "2026-01-01") { ${'parent { '.repeat(20)}name${' }'.repeat(20)} } }`;
  const BY_FRAGMENTS = `{ administrativeUnit(code: "20242", at: "2026-01-01") { ...A0 } } ${Array.from(
    { length: 20 },
    (_, at) => `fragment A${at} on AdministrativeUnit { parent { ...A${at + 1} } }`,
  ).join(' ')} fragment A20 on AdministrativeUnit { name }`;

  it.each([
    ['too deep', DEEP, 'depth'],
    ['as deep by fragments', BY_FRAGMENTS, 'depth'],
    [
      'of too many aliases',
      `{ a: vsicLine(code: "62") { ${Array.from({ length: 60 }, (_, at) => `a${at}: __typename`).join(' ')} } }`,
      'aliases',
    ],
    [
      'that asks too many questions at once',
      `{ ${Array.from({ length: 25 }, (_, at) => `a${at}: vsicLine(code: "62") { code }`).join(' ')} }`,
      'rootFields',
    ],
    [
      'with too many directives',
      `{ vsicLine(code: "62") { code ${Array.from({ length: 60 }, () => 'name { vi @include(if: true) }').join(' ')} } }`,
      'directives',
    ],
    [
      'that costs too much',
      within(
        ['branches', 'repOffices', 'businessLocations']
          .map((list) => `${list}(first: 100) { nodes { name } }`)
          .join(' '),
      ),
      'cost',
    ],
  ])('%s is refused before any register is asked', async (_name, query, bound) => {
    city.cost();
    const { data, errors } = await city.as(PUBLIC).ask(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'COMPLEXITY_EXCEEDED', bound } }]);
    expect(city.cost().calls).toEqual({});
  });
});

describe('with REFUSE_WHOLE', () => {
  it('an operation of which anything is refused is rejected, and one of which nothing is, is not', async () => {
    await using city = await started({ REFUSE_WHOLE: 'true' });
    city.cost();
    const { data, errors } = await city.ask(NAME);
    expect(data ?? null).toBe(null);
    expect(errors).toMatchObject([
      { extensions: { code: 'FIELD_NOT_PERMITTED', field: 'Citizen.phone', refusedFields: 1 } },
    ]);
    expect(city.cost().calls).toEqual({});
    const { data: whole } = await city.ask('{ citizen(personalId: "098085153547") { fullName } }');
    expect(whole).toEqual({ citizen: { fullName: 'Nguyễn Văn An' } });
  });
});
