import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../schema/project-root.ts';
import { workedOperations } from '../../test/kit/worked-operations.ts';
import { costIndex } from './cost-index.ts';
import { DEFAULT_MAX_COST } from './limits-settings.ts';
import { operationCost } from './operation-cost.ts';

const supergraph = readFileSync(projectFile('schema/generated/supergraph.graphql'), 'utf8');
const index = costIndex(parse(supergraph, { noLocation: true }));

function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const cost = operationCost(index, parse(query), undefined, variables);
  return cost.phase === 'known' ? cost.cost : Number.NaN;
}

/** Pages of the longest length, with what is usually read along. */
const LONG_PAGES: Readonly<Record<string, readonly [cost: number, query: string]>> = {
  'parcels of a commune with their co-holders and results': [
    2_610,
    `{ landParcels(communeCode: "20242", first: 100) { nodes {
      bookKey
      rights { share { decimal } holder { ... on Citizen { fullName household { memberCount } } } }
      certificates { serialNumber digitalResult { resultNumber } }
      results(first: 3) { nodes { title subject { __typename ... on Citizen { fullName } } } }
    } } }`,
  ],
  'enterprises with their people, land and results': [
    2_905,
    `{ enterprises(first: 100) { nodes {
      name
      legalRepresentatives { citizen { fullName landParcels(first: 2) { nodes { area } } } }
      ownersMembers { holder { ... on Citizen { fullName } ... on Enterprise { name } } }
      landParcels(first: 2) { nodes { area } }
      results(first: 2) { nodes { resultNumber status } }
    } } }`,
  ],
  'a hundred citizens with household, land, co-holders and results': [
    18_700,
    `query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) {
      fullName
      household { memberCount members { citizen { fullName } } }
      landParcels(first: 20) { nodes { parcelId rights { holder { ... on Citizen { fullName } } } } }
      results(first: 20) { nodes { resultNumber title } }
    } }`,
  ],
};

/** Pages of a hundred below each item of pages of a hundred: nobody reads that at once. */
const UNFOLDING = `{ landParcels(communeCode: "20242", first: 100) { nodes { rights { holder {
  ... on Citizen { landParcels(first: 100) { nodes { rights { holder { ... on Citizen { fullName } } } } } }
} } } } }`;

describe('what operations cost', () => {
  it('is this for each of our worked operations', () => {
    const costs = workedOperations().map(({ name, query, variables }) => [
      name,
      costOf(query, JSON.parse(variables || '{}')),
    ]);
    expect(Object.fromEntries(costs)).toEqual({
      '01-citizen-across-registers': 92,
      '02-house-permit': 27,
      '03-certificate-before-transfer': 28,
      '04-which-parcel-is-here': 22,
      '05-enterprise-and-its-people': 37,
      '06-find-a-person': 71,
      '07-several-people-at-once': 1_500,
      '08-my-results': 165,
      '09-what-a-procedure-needs': 49,
      '10-follow-a-dossier': 9,
      '11-a-result-by-number': 10,
      '12-open-list-of-restaurants': 176,
      '13-parcels-in-a-box': 112,
      '14-one-code-three-places': 7,
      '15-where-data-comes-from': 12,
      '16-household-businesses': 116,
      '17-who-looked-at-my-data': 42,
      '18-what-may-i-ask': 503,
      '19-who-may-read-what': 500,
      '20-the-journal-for-oversight': 31,
      '21-my-consents': 33,
      '22-is-a-dossier-ready': 45,
      '23-my-dossier': 36,
      '24-what-i-need-not-apply-for': 61,
      '25-papers-avoided': 1_700,
      '26-register-a-household-business': 52,
      '27-inspect-a-restaurant': 29,
      '28-register-a-birth': 49,
      '29-the-city-in-figures': 1_135,
      '30-issue-a-result': 27,
      '31-data-quality': 144,
      '32-check-a-printed-result': 64,
    });
    expect(Math.max(...costs.map(([, cost]) => Number(cost)))).toBeLessThan(DEFAULT_MAX_COST / 10);
  });

  it.each(Object.entries(LONG_PAGES))('leaves room for %s', (_, [cost, query]) => {
    expect(costOf(query)).toBe(cost);
    expect(cost).toBeLessThan(DEFAULT_MAX_COST);
  });

  it('is too much where pages unfold within pages', () => {
    expect(costOf(UNFOLDING)).toBe(211_010);
    expect(211_010).toBeGreaterThan(DEFAULT_MAX_COST);
  });
});
