import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { cityOf, type FilledStore, filledStore } from '../../test/kit/filled-store.ts';
import { clockStandingAt } from '../chassis/clock.ts';
import { type Register, startRegister } from '../chassis/register.ts';
import type { Engine, Store } from '../chassis/store/store.ts';
import businesses from './subgraph.ts';

const city = cityOf('small');
const entities = (type: string, keys: readonly string[], fields: string): string => {
  const representations = keys.map((key) => `{ __typename: "${type}", key: "${key}" }`);
  return `_entities(representations: [${representations.join(' ')}]) { ... on ${type} { ${fields} } }`;
};
const [first, second] = [city.enterprise(0), city.enterprise(1)];
const corner = city.householdBusiness(0);
const people = [first.representative, second.representative, corner.owner].map(
  (at) => city.person(at).personalId,
);
const HAI_CHAU = 'communeCode: "20242"';

/** Every way into the register, by key and by filter. */
const LOOK_UPS: readonly (readonly [name: string, field: string])[] = [
  [
    'an enterprise and its parts',
    `enterprise(enterpriseCode: "${first.code}") { name legalRepresentatives { name }
    ownersMembers { percent } branches { nodes { code } } }`,
  ],
  ['a branch', `dependentUnit(code: "${city.dependentUnit(0).code}") { name enterprise { name } }`],
  [
    'a household business',
    `householdBusiness(householdBusinessId: "${corner.id}") { displayName }`,
  ],
  [
    'several enterprises',
    entities('Enterprise', [first.code, second.code], 'branches(first: 2) { nodes { code } }'),
  ],
  ['household businesses by key', entities('HouseholdBusiness', [corner.id], 'displayName')],
  [
    'citizens',
    entities(
      'Citizen',
      people,
      `representedEnterprises { nodes { name } } holdings { nodes { percent } }
     householdBusinesses(status: ACTIVE) { nodes { displayName } }`,
    ),
  ],
  ...['enterprises', 'householdBusinesses'].flatMap((list) =>
    [
      'name: "song"',
      'name: "song han mau"',
      HAI_CHAU,
      'communeCode: "20227"',
      'vsicCode: "62"',
      'vsicCode: "4711"',
      'status: SUSPENDED',
      `status: SUSPENDED, ${HAI_CHAU}`,
      `name: "song", vsicCode: "4711"`,
      `name: "song", ${HAI_CHAU}, vsicCode: "47", status: ACTIVE`,
    ].map((filter) => [`${list} with ${filter}`, `${list}(${filter}) { nodes { key } }`] as const),
  ),
];

/** The lines of a plan that read a whole table. */
const SCANS: Readonly<Record<Engine, RegExp>> = {
  // What a subquery has already found may be read whole.
  sqlite: /^SCAN (?!CONSTANT|page|\(subquery)/,
  postgres: /Seq Scan/,
  // A temporary table of what an index found is read whole, and may be.
  mysql: /"table_name":"(?!<)[^"]*","access_type":"(ALL|index)"/,
};

describe.each(engines)('the plans of the businesses register on $name', (engine) => {
  let filled: FilledStore;
  let store: Store;
  let register: Register;

  beforeAll(async () => {
    filled = await filledStore(businesses, engine, 'small');
    store = filled.store;
    register = startRegister(businesses, store, clockStandingAt(city.referenceDate));
  });
  afterAll(() => filled?.[Symbol.asyncDispose]());

  async function planOf(sql: string, bindings: readonly unknown[]): Promise<string> {
    // Knex numbers PostgreSQL's bindings itself.
    const statement = sql.replaceAll(/\$\d+/g, '?');
    // Bindings are texts and numbers here, which is what raw statements take.
    const given = [...bindings] as string[];
    return store.knex.transaction(async (trx) => {
      if (engine.name === 'sqlite') {
        const steps: readonly { detail: string }[] = await trx.raw(
          `explain query plan ${statement}`,
          given,
        );
        return steps.map(({ detail }) => detail).join('\n');
      }
      if (engine.name === 'mysql') {
        const [[row]] = await trx.raw(`explain format=json ${statement}`, given);
        return JSON.stringify(JSON.parse(row.EXPLAIN));
      }
      // On tables this small a scan is cheapest; what counts is whether there is another way.
      await trx.raw('set local enable_seqscan = off');
      const { rows } = await trx.raw(`explain ${statement}`, given);
      return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
    });
  }

  it('sees a whole table being read where no index helps', async () => {
    const plan = await planOf("select * from enterprise where website = 'x'", []);
    expect(plan).toMatch(new RegExp(SCANS[engine.name], 'm'));
  });

  it.each(LOOK_UPS)('reads no whole table for %s', async (_, field) => {
    const statements: (readonly [string, readonly unknown[]])[] = [];
    const stop = store.onStatement((sql, bindings) => statements.push([sql, bindings]));
    const { errors } = await register.execute({ query: `{ ${field} }` });
    stop();
    expect(errors).toBeUndefined();
    expect(statements.length).toBeGreaterThan(0);
    for (const [sql, bindings] of statements) {
      const plan = await planOf(sql, bindings);
      expect(plan.split('\n').filter((line) => SCANS[engine.name].test(line))).toEqual([]);
    }
  });
});
