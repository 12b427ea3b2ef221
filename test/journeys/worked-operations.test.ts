import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { headersOf } from '../kit/run-as.ts';
import { workedOperations } from '../kit/worked-operations.ts';

/** Whether an answer says anything: not null, and not lists that are all empty. */
const saysSomething = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object') return Object.values(value).some(saysSomething);
  return true;
};

/** What some operations tell of has to have happened: the citizen was looked at, and has consented. */
async function leaveTraces(city: TestCity): Promise<void> {
  const citizen = city.as({ as: 'citizen', purpose: 'SELF_ACCESS' });
  const until = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
  const replies = [
    await citizen.ask('{ me { fullName } }'),
    await citizen.ask(
      `mutation($until: DateTime!) {
        grantConsent(input: { purpose: "NOTARY_CHECK", agencyCode: "H17.11", until: $until }) { id }
      }`,
      { until },
    ),
  ];
  expect(replies.flatMap(({ errors }) => errors)).toEqual([]);
}

describe('the worked operations', () => {
  it('are at least a dozen, for each of the three kinds of user', () => {
    const audiences = workedOperations().map((operation) => operation.audience);
    expect(audiences.length).toBeGreaterThanOrEqual(12);
    expect(new Set(audiences)).toEqual(new Set(['agency', 'portal', 'developer']));
  });
});

describe.each(engines)('on $name, the worked operation', (engine) => {
  let city: TestCity;
  beforeAll(async () => {
    city = await startCity(engine, 'tiny', {}, { writes: true });
    await leaveTraces(city);
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it.each(workedOperations())('$name is answered with no error', async (operation) => {
    const { query, variables, runAs } = operation;
    const headers = await headersOf(runAs, city);
    const reply = await city.ask(query, variables === '' ? {} : JSON.parse(variables), headers);
    expect(reply.errors).toEqual([]);
    for (const [field, value] of Object.entries(reply.data))
      expect(saysSomething(value), `${field} says something`).toBe(true);
  });
});
