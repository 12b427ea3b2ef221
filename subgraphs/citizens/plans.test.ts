import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { ownTables } from '../chassis/store/analyse.ts';
import { type ServedRegister, servedCity } from './sample/served-register.ts';

const city = cityOf('small');
const personalIds = [11, 500, 900].map((index) => city.person(index).personalId);

/** A line of each engine's plan that says: this table is read from end to end. */
const FULL_SCAN = {
  sqlite: (table: string) => new RegExp(`^SCAN ${table}\\b`),
  postgres: (table: string) => new RegExp(`Seq Scan on ${table}\\b`),
  mysql: (table: string) => new RegExp(`^(ALL|index) ${table}$`),
};

describe.each(engines)('what a look-up reads on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  it.each([
    [
      'several people and all that hangs on them',
      'query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) { ...all } }',
    ],
    [
      'one person and all that hangs on them',
      'query ($id: PersonalId!) { citizen(personalId: $id) { ...all } }',
    ],
  ])('%s: no table from end to end', async (_, query) => {
    await expectNoFullScan(`${query} ${ALL}`);
  });

  it('a search by day, by month, by year, and a later page: no table from end to end', async () => {
    await expectNoFullScan(`{
      day: searchCitizens(name: "hoa", dateOfBirth: "1990-03-04") { ...found }
      month: searchCitizens(name: "nguyen hoa", dateOfBirth: "1990-03") { ...found }
      year: searchCitizens(name: "Hòa", dateOfBirth: "1990") { ...found }
      later: searchCitizens(name: "hoa", dateOfBirth: "1990", after: "MC5jaXRfMA") { ...found }
    } fragment found on CitizenConnection { nodes { fullName } }`);
  });

  it('a household: no table from end to end', async () => {
    await expectNoFullScan(
      `{ household(householdCode: "${city.household(9).code}") { head { id } members { joinedOn } } }`,
    );
  });

  async function expectNoFullScan(query: string): Promise<void> {
    const { store } = register;
    const sent: (readonly [sql: string, bindings: readonly unknown[]])[] = [];
    const stop = store.onStatement((sql, bindings) => sent.push([sql, bindings]));
    const { refused } = await register.ask(query, { ids: personalIds, id: personalIds[0] });
    stop();

    const tables = await ownTables(store);
    expect(refused).toEqual([]);
    expect(sent.length).toBeGreaterThan(0);
    for (const [sql, bindings] of sent) {
      const plan = await planOf(sql, bindings);
      const scanned = tables.filter((table) =>
        plan.some((line) => FULL_SCAN[store.engine](table).test(line)),
      );
      expect({ sql, scanned }).toEqual({ sql, scanned: [] });
    }
  }

  async function planOf(sql: string, bindings: readonly unknown[]): Promise<readonly string[]> {
    const { engine: name, knex } = register.store;
    const explain = name === 'sqlite' ? 'explain query plan' : 'explain';
    // The listener hears a statement as the driver gets it; raw() wants question marks again.
    const text = `${explain} ${sql.replaceAll(/\$\d+/g, '?')}`;
    // What is bound again was bound by knex a moment ago.
    const answer = await knex.raw(text, bindings as string[]);
    if (name === 'sqlite') return answer.map((row: { detail: string }) => row.detail);
    if (name === 'postgres')
      return answer.rows.map((row: Record<string, string>) => row['QUERY PLAN']);
    return answer[0].map((row: { type: string; table: string }) => `${row.type} ${row.table}`);
  }
});

const ALL = `fragment all on Citizen {
  identityDocuments { type } currentAddress { fullText } residenceRecords(first: 2) { nodes { from } }
  household { head { fullName } members { citizen { fullName } } }
  spouse { citizen { fullName } } parents { kind } guardian { kind } children { citizen { fullName } }
}`;
