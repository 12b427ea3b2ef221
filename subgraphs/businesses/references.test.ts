import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { every } from '../../test/kit/every.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { records, type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import businesses from './subgraph.ts';

const city = cityOf('small');
const company = city.enterprise(1);
const corner = city.householdBusiness(0);

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Citizen {
      representedEnterprises(first: 5) { nodes { enterpriseCode } }
      holdings(first: 5) { nodes { enterprise { enterpriseCode } percent } }
      householdBusinesses(first: 5) { nodes { householdBusinessId } }
    }
    ... on Enterprise { name }
    ... on HouseholdBusiness { displayName }
  }
}`;

/** How other registers reach this one: by the key of a citizen, an enterprise or a household business. */
describe.each(engines)('references into the businesses register on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(businesses, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  it('says what a citizen has to do with businesses, for many in the same statements', async () => {
    const costs: number[] = [];
    for (const count of [1, 20, 100]) {
      const heads = every(count, (at) => city.person(city.enterprise(at).representative));
      const { data, faults, statements } = await register.ask(ENTITIES, {
        representations: records(
          'Citizen',
          heads.map(({ personalId }) => personalId),
        ),
      });
      expect(faults).toEqual([]);
      for (const [at, entity] of data._entities.entries())
        expect(entity.representedEnterprises.nodes).toContainEqual({
          enterpriseCode: city.enterprise(at).code,
        });
      // Representatives, holdings, household businesses; the enterprises of the first two.
      costs.push(statements);
    }
    expect(costs).toEqual([5, 5, 5]);
  });

  it('pages through what one citizen holds, and narrows household businesses by status', async () => {
    const key = city.person(corner.owner).personalId;
    const query = `query ($representations: [_Any!]!, $status: HouseholdBusinessStatus) {
      _entities(representations: $representations) { ... on Citizen {
        householdBusinesses(first: 1, status: $status) { nodes { displayName } pageInfo { hasNextPage } }
      } } }`;
    const nodesWith = async (status: string) => {
      const { data } = await register.ask(query, {
        representations: records('Citizen', [key]),
        status,
      });
      return data._entities[0].householdBusinesses.nodes;
    };
    expect(await nodesWith(corner.status)).toEqual([{ displayName: corner.name }]);
    expect(await nodesWith('SUSPENDED')).toEqual([]);
  });

  it('knows no entity by a key that no register issued', async () => {
    const keys = ['201234567', '0499000019', '', '\0', '\ud800', "' or 1=1 --", 'x'.repeat(10_000)];
    const odd = [null, 0, ['0499000018'], { key: '0499000018' }];
    const representations = ['Citizen', 'Enterprise', 'HouseholdBusiness'].flatMap((type) =>
      records(type, [...keys, ...odd]),
    );
    const { data, faults, statements } = await register.ask(ENTITIES, { representations });
    expect(faults).toEqual([]);
    expect(data._entities).toEqual(representations.map(() => null));
    expect(statements).toBe(0);
  });

  it('refuses a bad page of a citizen alone, and leaves the rest standing', async () => {
    const { personalId: key } = city.person(company.representative);
    const { data, faults } = await register.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Citizen { holdings(first: 101) { nodes { percent } }
          representedEnterprises(first: 1) { nodes { name } } } } }`,
      { representations: records('Citizen', [key]) },
    );
    expect(faults).toEqual(['INVALID_PAGE_SIZE']);
    expect(data._entities).toEqual([
      { holdings: null, representedEnterprises: { nodes: [{ name: company.name }] } },
    ]);
  });

  it('finds enterprises and household businesses by key, in the order asked, the unknown null', async () => {
    const representations = [
      ...records('HouseholdBusiness', [corner.id]),
      ...records('Enterprise', [company.code, '0499999992']),
      ...records('HouseholdBusiness', ['hkd_0']),
      ...records('Enterprise', [city.enterprise(0).code]),
    ];
    const { data, statements } = await register.ask(ENTITIES, { representations });
    expect(data._entities).toEqual([
      { displayName: corner.name },
      { name: company.name },
      null,
      null,
      { name: city.enterprise(0).name },
    ]);
    expect(statements).toBe(2);
  });
});
