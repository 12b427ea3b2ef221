import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { ATTACKS } from './kit/attacks.ts';
import { INSIDERS, OUTSIDERS } from './kit/outsiders.ts';
import { toldIn, type Victim, victimOf } from './kit/victim.ts';

/** What is said of a field that is not open. Anything else would mean that the attack never reached the policy. */
const REFUSALS = [
  'NOT_SIGNED_IN',
  'PURPOSE_REQUIRED',
  'LEGAL_BASIS_REQUIRED',
  'CONSENT_REQUIRED',
  'FIELD_NOT_PERMITTED',
];

let city: TestCity;
let victim: Victim;
let variables: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
  victim = await victimOf(city);
  variables = { ...victim.keys, yes: true, no: false };
});
afterAll(() => city[Symbol.asyncDispose]());

describe('what is a citizen’s', () => {
  describe.each(ATTACKS)('asked for by $by', ({ query, granted, fromOpen, tells }) => {
    it.each(granted)('is given to the %s', async (who) => {
      const { text } = await city.as(INSIDERS[who]).ask(query, variables);
      const told = toldIn(text, [...victim.secrets, ...victim.links]);
      expect(tells === undefined ? told.length > 0 : text.includes(tells), text).toBe(true);
    });

    it.each(Object.keys(OUTSIDERS))('is not given to %s', async (who) => {
      const { errors, text } = await city.as(OUTSIDERS[who] ?? { as: null }).ask(query, variables);
      const kept = fromOpen ? victim.secrets : [...victim.secrets, ...victim.links];
      expect(toldIn(text, kept)).toEqual([]);
      if (tells !== undefined) expect(text).not.toContain(tells);
      expect(errors.length).toBeGreaterThan(0);
      const codes = errors.map(({ extensions }) => extensions['code']);
      expect(codes.filter((code) => !REFUSALS.includes(String(code)))).toEqual([]);
    });
  });

  it('is much, so that finding none of it says something', () => {
    expect(victim.secrets.length).toBeGreaterThan(60);
    expect(victim.links.length).toBeGreaterThan(4);
  });
});
