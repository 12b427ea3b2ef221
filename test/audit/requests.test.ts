import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { type KeptAccess, keptAccesses } from '../kit/journal-records.ts';

let city: TestCity;
beforeAll(async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  city = await startCity(sqlite);
});
afterAll(() => city[Symbol.asyncDispose]());

const CITIZEN = '098085153547';
const NAME = `{ citizen(personalId: "${CITIZEN}") { fullName } }`;

/** What a question left in the journal. */
async function leftBy(ask: () => Promise<unknown>): Promise<readonly KeptAccess[]> {
  const before = (await keptAccesses(city.oversightUrl)).length;
  await ask();
  return (await keptAccesses(city.oversightUrl)).slice(before);
}

const inShort = ({ entityType, subjects, fields, refused, outcome }: KeptAccess) =>
  `${outcome} ${entityType} of ${subjects.length}: ${fields.join(' ')}${refused.length > 0 ? ` | ${refused.join(' ')}` : ''}`;

describe('a request', () => {
  it('leaves a record for each kind of record and group of people it was given', async () => {
    const left = await leftBy(() =>
      city.ask(`{ citizen(personalId: "${CITIZEN}") {
        fullName
        household { members { relationToHead citizen { fullName } } }
        landParcels(first: 1) { nodes { bookKey rights { holder { ... on Citizen { fullName } } } } }
      } }`),
    );
    expect(left.map(inShort)).toEqual([
      'GIVEN Citizen of 1: Citizen.fullName Citizen.household Citizen.landParcels Query.citizen',
      'GIVEN Citizen of 2: Citizen.fullName',
      'GIVEN Citizen of 4: Citizen.fullName',
      'GIVEN Household of 5: Household.members',
      'GIVEN HouseholdMember of 5: HouseholdMember.citizen HouseholdMember.relationToHead',
      'GIVEN LandParcel of 2: LandParcel.rights',
      'GIVEN LandUseRight of 2: LandUseRight.holder',
    ]);
    expect(new Set(left.map(({ requestId }) => requestId)).size).toBe(1);
    expect(left[0]).toMatchObject({
      actor: 'officer:all-rounder',
      purpose: 'TTHC_RESOLVE',
      dossierCode: 'H17.15-150824-0001',
    });
  });

  it('for open data leaves none', async () => {
    const left = await leftBy(() =>
      city.as({ as: null }).ask('{ enterprise(enterpriseCode: "0499000018") { name } }'),
    );
    expect(left).toEqual([]);
  });

  it('that is refused leaves what was refused, and nobody whose rows were not read', async () => {
    const left = await leftBy(() => city.as({ as: 'clerk' }).ask(NAME));
    expect(left.map(inShort)).toEqual(['REFUSED Query of 0:  | Query.citizen']);
  });

  it('of a neighbour leaves who was asked about, so that they can see who tried', async () => {
    const asker = { as: 'neighbour', purpose: 'SELF_ACCESS' };
    const left = await leftBy(() => city.as(asker).ask(NAME));
    expect(left.map(inShort)).toEqual(['REFUSED Citizen of 1:  | Query.citizen']);
    expect(left[0]?.actor).toMatch(/^person:/);
  });

  it('of someone acting for a citizen names both', async () => {
    const asker = { as: 'agent', purpose: 'SELF_ACCESS' };
    const [left] = await leftBy(() => city.as(asker).ask(NAME));
    expect(left).toMatchObject({ outcome: 'GIVEN', actor: 'agent:post-office-07' });
    expect(left?.onBehalf).toBe(left?.subjects[0]);
  });

  it('leaves no number of a person anywhere in the journal', async () => {
    const kept = JSON.stringify(await keptAccesses(city.oversightUrl));
    expect(kept).not.toMatch(/09[78]\d{9}/);
    expect(kept).toMatch(/person:/);
  });
});
