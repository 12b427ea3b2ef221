import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { PUBLIC } from '../kit/issuer.ts';
import { INSIDERS } from './kit/outsiders.ts';

let city: TestCity;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
});
afterAll(() => city[Symbol.asyncDispose]());

describe('the graph asked about itself', () => {
  const QUESTIONS: readonly (readonly [string, string])[] = [
    ['as it is', '{ __schema { types { name } } }'],
    ['by another name', '{ area: __type(name: "Citizen") { fields { name } } }'],
    ['in a fragment', '{ ...F } fragment F on Query { ... { __schema { queryType { name } } } }'],
    ['beside what is open', '{ resultTypes { code } __type(name: "Query") { name } }'],
    [
      'if a variable says so',
      'query ($no: Boolean = false) { __typename __schema @include(if: $no) { queryType { name } } }',
    ],
    [
      'in an operation that is not meant',
      'query A { __typename } query B { __schema { queryType { name } } }',
    ],
  ];

  it.each(QUESTIONS)('%s tells the public nothing', async (_how, query) => {
    const { data, errors } = await city.as(PUBLIC).ask(query);
    expect([data ?? null, errors.length]).toEqual([null, 1]);
  });

  it.each(QUESTIONS.slice(0, 5))('%s tells who is signed in', async (_how, query) => {
    expect((await city.as({ as: 'clerk' }).ask(query)).errors).toEqual([]);
  });

  it('shows nobody the keys by which registers are joined, nor how it is put together', async () => {
    const { data } = await city.as(INSIDERS.clerk).ask(`{ __schema {
      types { name fields { name args { name } } inputFields { name } } directives { name }
    } }`);
    interface Type {
      readonly name: string;
      readonly fields: readonly { readonly name: string }[] | null;
    }
    const types: readonly Type[] = data.__schema.types;
    const fields = types.flatMap(({ name, fields }) =>
      (fields ?? []).map((one) => `${name}.${one.name}`),
    );
    expect(fields).toContain('Citizen.personalId');
    expect(fields.filter((field) => /\.(key|pid|_\w+)$/.test(field))).toEqual([]);
    expect(
      types.map(({ name }) => name).filter((name) => /^(_(?!_)|join__|link__)/.test(name)),
    ).toEqual([]);
    const directives: readonly { readonly name: string }[] = data.__schema.directives;
    expect(
      directives.map(({ name }) => name).filter((name) => /join|link|key|requires/.test(name)),
    ).toEqual([]);
  });
});

describe('a field that clients cannot see', () => {
  it.each([
    ['a hidden key', '{ landParcel(parcelId: "w6ugpvtn6etq") { key } }'],
    ['a hidden key by another name', '{ landParcel(parcelId: "w6ugpvtn6etq") { area: key } }'],
    [
      'a record by its key',
      '{ _entities(representations: [{ __typename: "Citizen", key: "098085153547" }]) { ... on Citizen { fullName } } }',
    ],
    ['the parts of the graph', '{ _service { sdl } }'],
  ])('is not asked for by anyone: %s', async (_what, query) => {
    for (const asker of [PUBLIC, INSIDERS.citizen, INSIDERS.clerk]) {
      city.cost();
      const { data, errors } = await city.as(asker).ask(query);
      expect([data ?? null, errors.map(({ extensions }) => extensions['code'])]).toEqual([
        null,
        ['GRAPHQL_VALIDATION_FAILED'],
      ]);
      expect(city.cost().calls).toEqual({});
    }
  });

  it.each([
    '{ citizenn(personalId: "098085153547") { fullName } }',
    '{ landParcel(parcelId: "w6ugpvtn6etq") { areaa rightss { holder } } }',
    '{ landParcel(parcelID: "w6ugpvtn6etq") { area } }',
    '{ landParcel(parcelId: "w6ugpvtn6etq") { ... on LandParcell { area } } }',
    'query ($x: ParcelIdd!) { landParcel(parcelId: $x) { area } }',
    '{ landParcel(parcelId: "w6ugpvtn6etq") { rights { holder { fullName } } } }',
  ])('is not guessed at for the public: %s', async (query) => {
    const guess = /did you mean/i;
    expect((await city.as(PUBLIC).ask(query)).text).not.toMatch(guess);
    expect((await city.as(INSIDERS.clerk).ask(query)).text).toMatch(guess);
  });
});
