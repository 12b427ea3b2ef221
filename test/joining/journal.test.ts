import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { keptAccesses } from '../kit/journal-records.ts';

const ONE = `query ($personalId: PersonalId!) {
  citizen(personalId: $personalId) {
    fullName
    landParcels(first: 3) { nodes { bookKey rights { holder { ... on Citizen { fullName } } } } }
  }
}`;

/** Questions of one officer about one dossier, asked at once and each by itself. */
const CITIES = ['over HTTP', 'in the process'].flatMap((where) =>
  ['together', 'singly'].map((how) => ({ where, how })),
);

describe.each(CITIES)('requests whose questions go $how, $where', ({ where, how }) => {
  let city: TestCity;
  beforeAll(async () => {
    const [engine] = engines;
    if (!engine) throw new Error('There is no engine to run on.');
    const env = how === 'singly' ? { ASK_SINGLY: 'all' } : {};
    city = await startCity(engine, 'tiny', env, { overHttp: where === 'over HTTP' });
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it('are each written down with the people they were given, and nobody else', async () => {
    const { counts } = city.facts;
    const heads = Array.from({ length: Math.min(12, counts.households) }, (_, at) => {
      const [first = 0] = city.facts.household(at).members;
      return city.facts.person(first).personalId;
    });
    // Registers say with their first answer that they take several questions.
    await city.ask(ONE, { personalId: heads[0] });
    const alone = new Map<string, readonly string[]>();
    for (const personalId of heads) alone.set(personalId, await recordsOf(city, [personalId]));
    const before = (await keptAccesses(city.oversightUrl)).length;
    const replies = await Promise.all(heads.map((personalId) => city.ask(ONE, { personalId })));
    expect(replies.flatMap(({ errors }) => errors)).toEqual([]);

    const records = (await keptAccesses(city.oversightUrl)).slice(before);
    const byRequest = new Map<string, string[]>();
    for (const { requestId, ...record } of records)
      byRequest.set(requestId, [...(byRequest.get(requestId) ?? []), said(record)]);
    const asked = [...byRequest.values()].map((one) => JSON.stringify(one.sort())).sort();
    const expected = [...alone.values()].map((one) => JSON.stringify(one)).sort();
    expect(asked).toEqual(expected);
  });
});

const said = ({ entityType, subjects, fields, outcome }: Record<string, unknown>): string =>
  JSON.stringify({ entityType, subjects, fields, outcome });

/** What is written down when these are asked for one after the other. */
async function recordsOf(city: TestCity, people: readonly string[]): Promise<readonly string[]> {
  const before = (await keptAccesses(city.oversightUrl)).length;
  for (const personalId of people) await city.ask(ONE, { personalId });
  const records = (await keptAccesses(city.oversightUrl)).slice(before);
  return records.map((record) => said({ ...record })).sort();
}
