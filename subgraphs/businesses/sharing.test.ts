import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { engines } from '../../test/kit/engines.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { citizenInquiry, inquiryOf } from '../../test/kit/inquiries.ts';
import { records, type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import type { HoldingRow } from './rows.ts';
import businesses from './subgraph.ts';

const city = cityOf('small');
const corner = city.householdBusiness(0);
const owner = city.person(corner.owner).personalId;
const stranger = city.person(corner.owner === 0 ? 1 : 0).personalId;
const [engine] = engines;

describe('who may read what of the businesses register', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    if (!engine) throw new Error('No engine answers.');
    register = await servedCity(businesses, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const CORNER = `query ($id: ID!) { householdBusiness(householdBusinessId: $id) {
    displayName taxCode owner { key } } }`;
  const id = corner.id;

  it('shows a household business to anyone, and its owner’s numbers to the owner alone', async () => {
    const asked = (inquiry: Parameters<ServedRegister['as']>[0]) =>
      register.as(inquiry).ask(CORNER, { id });
    expect(await asked(citizenInquiry(owner))).toMatchObject({ faults: [], statements: 1 });
    for (const inquiry of [citizenInquiry(stranger), PUBLIC_INQUIRY]) {
      const { data, faults } = await asked(inquiry);
      expect(data.householdBusiness).toEqual({
        displayName: expect.any(String),
        taxCode: null,
        owner: null,
      });
      expect(faults).toHaveLength(2);
    }
  });

  it('journals the owner of a household business, and nobody for what is open', async () => {
    const clerk = register.as(inquiryOf('clerk', 'TTHC_RESOLVE'));
    expect((await clerk.ask(CORNER, { id })).access).toEqual([
      {
        type: 'HouseholdBusiness',
        subjects: [owner],
        fields: ['HouseholdBusiness.owner', 'HouseholdBusiness.taxCode'],
        refused: [],
      },
    ]);
    const open = `query ($id: ID!) { householdBusiness(householdBusinessId: $id) { displayName } }`;
    expect((await clerk.ask(open, { id })).access).toEqual([]);
  });

  it('gives citizens what they hold, and nobody else’s holdings', async () => {
    const rows: readonly HoldingRow[] = await register.store
      .knex('holding')
      .whereNotNull('citizen_key')
      .limit(1);
    const holder = rows[0]?.citizen_key ?? '';
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Citizen { holdings { edges { node { percent holderNameAsRecorded } } } } } }`;
    const keys = records('Citizen', [holder]);
    const mine = await register.as(citizenInquiry(holder)).ask(query, { keys });
    expect(mine.faults).toEqual([]);
    expect(mine.data._entities[0].holdings.edges.length).toBeGreaterThan(0);
    expect(mine.access.map(({ type, subjects }) => [type, subjects])).toEqual(
      expect.arrayContaining([
        ['Citizen', [holder]],
        ['Holding', [holder]],
      ]),
    );
    expect(await register.as(citizenInquiry(stranger)).ask(query, { keys })).toMatchObject({
      data: { _entities: [{ holdings: null }] },
      faults: ['FIELD_NOT_PERMITTED'],
      statements: 0,
    });
  });

  it('gives the number of a representative to that person, though the name is open', async () => {
    const [row] = await register.store
      .knex('legal_representative')
      .whereNotNull('citizen_key')
      .limit(1);
    const query = `query ($code: EnterpriseCode!) { enterprise(enterpriseCode: $code) {
      legalRepresentatives { name citizen { key } } } }`;
    const asked = async (personalId: string) =>
      (await register.as(citizenInquiry(personalId)).ask(query, { code: row.enterprise_code })).data
        .enterprise.legalRepresentatives;
    expect(await asked(row.citizen_key)).toContainEqual({
      name: row.name,
      citizen: { key: row.citizen_key },
    });
    for (const one of await asked(stranger === row.citizen_key ? owner : stranger))
      expect(one).toEqual({ name: expect.any(String), citizen: null });
  });
});
