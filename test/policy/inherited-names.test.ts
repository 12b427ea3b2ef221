import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { headersOf } from '../kit/issuer.ts';
import { posted } from './kit/asked-raw.ts';
import { OUTSIDERS } from './kit/outsiders.ts';
import { victimOf } from './kit/victim.ts';

let city: TestCity;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
});
afterAll(() => city[Symbol.asyncDispose]());

describe('names that every object has', () => {
  it.each(['the neighbour', 'a clerk without a purpose', 'a public caller'])(
    'name open and refused fields as any others do, to %s',
    async (who) => {
      const { keys } = await victimOf(city);
      const query = (
        one: string,
        other: string,
      ) => `query ($person: PersonalId!, $parcel: ParcelId!) {
        ${one}: landParcel(parcelId: $parcel) { ${one}: parcelId ${other}: rights { ${one}: holderNameAsRecorded } }
        ${other}: citizen(personalId: $person) { ${one}: fullName }
      }`;
      const headers = await headersOf(city.issuer, OUTSIDERS[who] ?? { as: null });
      const ask = async (one: string, other: string) =>
        (await posted(city.url, { query: query(one, other), variables: keys }, headers)).text;
      const { data, errors } = JSON.parse(await ask('one', 'other'));
      expect([data, errors.length]).toEqual([
        { one: { one: keys['parcel'], other: null }, other: null },
        2,
      ]);
      const renamed = (text: string, one: string, other: string) =>
        text.replaceAll('"one"', `"${one}"`).replaceAll('"other"', `"${other}"`);
      for (const [one, other] of [
        ['__proto__', 'constructor'],
        ['toString', '__proto__'],
        ['hasOwnProperty', 'toJSON'],
      ] as const)
        expect(await ask(one, other)).toBe(renamed(await ask('one', 'other'), one, other));
    },
  );
});
