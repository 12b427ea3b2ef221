import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { ATTACKS } from './kit/attacks.ts';
import { INSIDERS } from './kit/outsiders.ts';
import { toldIn, victimOf } from './kit/victim.ts';

const AGENT = { as: 'agent', purpose: 'SELF_ACCESS' } as const;

let city: TestCity;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
});
afterAll(() => city[Symbol.asyncDispose]());

it('an agent reads what the citizen may who sent them, and nothing else', async () => {
  const { keys } = await victimOf(city);
  for (const { by, query } of ATTACKS) {
    const variables = { ...keys, yes: true, no: false };
    const { text } = await city.as(AGENT).ask(query, variables);
    expect(text, by).toBe((await city.as(INSIDERS.citizen).ask(query, variables)).text);
  }
});

it('an agent reads nothing of the neighbour, whom another agent may act for', async () => {
  const query = `query ($person: PersonalId!) { citizen(personalId: $person) {
    fullName dateOfBirth household { householdCode } landParcels { nodes { parcelId } } dossiers { nodes { dossierCode } }
  } }`;
  const person = '098075815903';
  const { data, errors } = await city.as(AGENT).ask(query, { person });
  expect([data, errors.map(({ extensions }) => extensions['code'])]).toEqual([
    { citizen: null },
    ['FIELD_NOT_PERMITTED'],
  ]);
  const theirs = {
    as: 'neighbour',
    purpose: 'SELF_ACCESS',
    claims: { act: { sub: 'agent:7' } },
  } as const;
  const { data: given } = await city.as(theirs).ask(query, { person });
  expect(given.citizen.fullName).toBe('Võ Xuân Khoa');
});

it('an agent does not get what their own number would open', async () => {
  const { keys, secrets } = await victimOf(city);
  const asker = {
    as: 'neighbour',
    purpose: 'SELF_ACCESS',
    claims: { act: { sub: '098085153547' } },
  } as const;
  for (const { query, fromOpen } of ATTACKS) {
    const { text } = await city.as(asker).ask(query, { ...keys, yes: true, no: false });
    expect(toldIn(text, secrets), fromOpen ? 'open' : 'closed').toEqual([]);
  }
});
