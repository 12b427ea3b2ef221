import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { INSIDERS, OUTSIDERS } from './kit/outsiders.ts';
import { toldIn, type Victim, victimOf } from './kit/victim.ts';

let city: TestCity;
let victim: Victim;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
  victim = await victimOf(city);
});
afterAll(() => city[Symbol.asyncDispose]());

const NEIGHBOUR = '098075815903';

/** Lists that hang on a person, and what a page of each holds. */
const LISTS: readonly (readonly [string, string])[] = [
  ['results', 'resultNumber'],
  ['dossiers', 'dossierCode'],
  ['residenceRecords', 'from'],
  ['landParcels', 'parcelId'],
  ['householdBusinesses', 'householdBusinessId'],
  ['representedEnterprises', 'enterpriseCode'],
  ['holdings', 'amount'],
];

interface Edge {
  readonly cursor: string;
  readonly node: Readonly<Record<string, unknown>>;
}

const pageOf = (list: string, field: string) =>
  `query ($person: PersonalId!, $after: Cursor) { citizen(personalId: $person) {
    list: ${list}(first: 100, after: $after) { edges { cursor node { ${field} } } }
  } }`;

describe.each(LISTS)('a cursor of the %s of a person', (list, field) => {
  const query = pageOf(list, field);
  const { person = '' } = { person: '098085153547' };

  it('goes on in their own list, and from no place in another’s', async () => {
    const own = city.as(INSIDERS.citizen);
    const { data } = await own.ask(query, { person });
    const edges: readonly Edge[] = data.citizen.list.edges;
    expect(edges.length).toBeGreaterThan(0);
    for (const [at, { cursor: after }] of edges.entries())
      expect((await own.ask(query, { person, after })).data.citizen.list.edges).toEqual(
        edges.slice(at + 1),
      );

    const neighbour = city.as(OUTSIDERS['the neighbour'] ?? { as: null });
    const { data: all } = await neighbour.ask(query, { person: NEIGHBOUR });
    const theirs: readonly Edge[] = all.citizen.list.edges;
    for (const { cursor: after } of edges) {
      const { text } = await neighbour.ask(query, { person: NEIGHBOUR, after });
      expect(toldIn(text, [...victim.secrets, ...victim.links])).toEqual([]);
      const page: readonly Edge[] = JSON.parse(text).data.citizen.list.edges;
      expect(page.filter((edge) => !theirs.some(({ cursor }) => cursor === edge.cursor))).toEqual(
        [],
      );
    }
  });

  it('opens the list to nobody who may not open it without', async () => {
    const { data } = await city.as(INSIDERS.citizen).ask(query, { person });
    const after: string = data.citizen.list.edges[0].cursor;
    for (const [who, asker] of Object.entries(OUTSIDERS)) {
      const without = await city.as(asker).ask(query, { person });
      const answer = await city.as(asker).ask(query, { person, after });
      expect(answer.text, who).toBe(without.text);
      expect(answer.data?.citizen ?? null, who).toBeNull();
    }
  });

  it('holds no number of a person', async () => {
    const { data } = await city.as(INSIDERS.citizen).ask(query, { person });
    const edges: readonly Edge[] = data.citizen.list.edges;
    for (const { cursor } of edges)
      expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/\d{12}/);
  });
});

describe('a cursor of a search', () => {
  const query = `query ($name: String!, $born: PartialDate!, $after: Cursor) {
    searchCitizens(name: $name, dateOfBirth: $born, first: 1, after: $after) { edges { cursor node { fullName } } }
  }`;

  it('holds no number of a person, and opens nothing to anyone else', async () => {
    const { name, born } = victim.keys;
    const { data } = await city.as(INSIDERS.clerk).ask(query, { name, born });
    const [{ cursor: after, node }] = data.searchCitizens.edges;
    expect(node.fullName).toBe(name);
    expect(Buffer.from(after, 'base64url').toString('latin1')).not.toMatch(/\d{9}/);
    for (const [who, asker] of Object.entries(OUTSIDERS)) {
      const answer = await city.as(asker).ask(query, { name, born, after });
      expect(
        [answer.data?.searchCitizens ?? null, toldIn(answer.text, victim.secrets)],
        who,
      ).toEqual([null, []]);
    }
  });
});
