import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cost, startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';

interface Page {
  readonly query: string;
  readonly cost: Cost;
  /** Calls of the shortest page where they are fewer: what is asked twice at one time is asked once. */
  readonly callsOfShortest?: Cost['calls'];
}

/**
 * Pages that cross registers, with the statements each register may send for one page, however long.
 * The figures are what each level needs: one statement for the list, one for each kind of thing below it.
 * Each kind stands on the first row already, so that the shortest page costs what the longest does.
 */
const PAGES: Readonly<Record<string, Page>> = {
  'parcels of a commune with their holders and results': {
    query: `query ($first: Int!) {
      landParcels(communeCode: "20242", first: $first) {
        nodes {
          bookKey
          rights { share { decimal } holder { ... on Citizen { fullName household { memberCount } } } }
          certificates { serialNumber digitalResult { resultNumber } }
          results(first: 3) { nodes { title subject { __typename ... on Citizen { fullName } } } }
        }
      }
    }`,
    cost: {
      calls: { citizens: 2, 'land-parcels': 1, 'procedure-results': 2 },
      statements: { businesses: 0, citizens: 5, 'land-parcels': 6, 'procedure-results': 2 },
    },
  },
  'enterprises with their representatives, land and results': {
    query: `query ($first: Int!) {
      enterprises(first: $first) {
        nodes {
          name
          legalRepresentatives { citizen { fullName landParcels(first: 2) { nodes { area } } } }
          ownersMembers { holder { ... on Citizen { fullName } ... on Enterprise { name } } }
          landParcels(first: 2) { nodes { area } }
          results(first: 2) { nodes { resultNumber status } }
        }
      }
    }`,
    cost: {
      calls: { businesses: 1, citizens: 2, 'land-parcels': 2, 'procedure-results': 1 },
      // Who represents and who owns is looked up together, and so is what land either holds.
      statements: { businesses: 3, citizens: 1, 'land-parcels': 3, 'procedure-results': 1 },
    },
    // The first enterprise is represented by who owns it.
    callsOfShortest: { businesses: 1, citizens: 1, 'land-parcels': 2, 'procedure-results': 1 },
  },
  'household businesses with owners and certificates': {
    query: `query ($first: Int!) {
      householdBusinesses(first: $first) {
        nodes {
          displayName
          owner { fullName household { memberCount } }
          certificateResult { resultNumber }
        }
      }
    }`,
    cost: {
      calls: { businesses: 1, citizens: 1, 'procedure-results': 1 },
      statements: { businesses: 1, citizens: 4, 'land-parcels': 0, 'procedure-results': 1 },
    },
  },
};

const FIRST = [1, 20, 100];

describe.each(engines)('on $name, a page costs the same whatever its length', (engine) => {
  let city: TestCity;
  beforeAll(async () => {
    city = await startCity(engine, 'small');
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it.each(Object.entries(PAGES))('%s', async (_, { query, cost, callsOfShortest = cost.calls }) => {
    for (const first of FIRST) {
      city.cost();
      const reply = await city.ask(query, { first });
      expect(reply.errors).toEqual([]);
      const [connection] = Object.values<{ nodes: unknown[] }>(reply.data);
      expect(connection?.nodes).toHaveLength(first);
      expect(city.cost(), `first: ${first}`).toEqual(
        first === 1 ? { ...cost, calls: callsOfShortest } : cost,
      );
    }
  });
});
