import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type FreshDatabase } from '../../test/kit/engines.ts';
import { synthesise } from '../chassis/city/synthesise.ts';
import { clockStandingAt } from '../chassis/clock.ts';
import { type Register, startRegister } from '../chassis/register.ts';
import { fillStore } from '../chassis/store/fill.ts';
import { openStore } from '../chassis/store/open-store.ts';
import type { Store } from '../chassis/store/store.ts';
import { nameSearchKey } from './name-search.ts';
import type { CitizenRow } from './rows.ts';
import citizens from './subgraph.ts';

const city = synthesise('tiny');
const clock = clockStandingAt(city.referenceDate);
/** Head of household 0: alive, with spouse, two children and a parent under one roof. */
const head = city.person(0);
const household = city.household(0);

/** Written beside the seed, with a date of birth that nobody of the synthetic city has. */
const namesakes = [
  { personal_id: '099031000001', id: 'cit_test_1', full_name: 'Nguyễn Thị Hòa' },
  { personal_id: '099031000002', id: 'cit_test_2', full_name: 'Nguyễn Thị Hoà' },
  { personal_id: '099031000003', id: 'cit_test_3', full_name: 'Lý Hoa Quý' },
  { personal_id: '099031000004', id: 'cit_test_4', full_name: 'Trân Mỹ Hoa' },
  { personal_id: '099031000005', id: 'cit_test_5', full_name: "Bh'nướch Thị Hoài" },
];

const rowOf = (person: (typeof namesakes)[number], dateOfBirth: string): CitizenRow => ({
  ...person,
  name_search: nameSearchKey(person.full_name),
  other_names: '["Bé"]',
  date_of_birth: dateOfBirth,
  gender: 'FEMALE',
  ethnicity_code: '99',
  nationality: 'VN',
  // Phước Ninh until 2024; since 2025-07 the same code is Hải Châu.
  origin_code: '20242',
  origin_on: '2021-07-01',
  // Thạch Thang, which was gone by then.
  birth_place_code: '20233',
  birth_place_on: '2026-01-01',
  marital_status: 'WIDOWED',
  marital_as_of: '2024-05-06T08:00:00+07:00',
  marital_verification: 'VERIFIED_CITY',
  marital_source: 'CSDL_HO_TICH',
  life_status: 'ALIVE',
  died_on: null,
  phone: null,
  email: null,
  portal_level: 'NONE',
  as_of: '2024-05-06T08:00:00+07:00',
  verification: 'VERIFIED_NATIONAL',
  is_synthetic: 1,
});

/** What hangs on a citizen, and the statements it takes, however many citizens there are. */
const BRANCHES: Readonly<Record<string, readonly [branch: string, cost: number]>> = {
  'what stands in the row': ['maritalStatus { value } placeOfOrigin { unit { name } }', 1],
  'their papers': ['identityDocuments { type issuer { name { vi } } }', 2],
  'where they live': [
    'permanentResidence { type } temporaryResidence { type } currentAddress { fullText }',
    2,
  ],
  'where they lived': [
    'residenceRecords(first: 5) { nodes { from household { householdCode } } }',
    3,
  ],
  'their household': [
    'household { memberCount head { fullName } members { citizen { fullName } } }',
    6,
  ],
  'spouse, parents and guardian': [
    'spouse { citizen { fullName } } parents { citizen { fullName } } guardian { citizen { fullName } }',
    3,
  ],
  'their children': ['children { citizen { fullName } }', 3],
};

describe.each(engines)('the citizens register on $name', (engine) => {
  let database: FreshDatabase;
  let store: Store;
  let register: Register;

  beforeAll(async () => {
    database = await engine.freshDatabase('citizens');
    const filling = await openStore(database.url, { readOnly: false });
    await fillStore(filling, citizens, city);
    const rows = namesakes.map((person) => rowOf(person, '1931-02-03'));
    await filling.knex('citizen').insert(rows);
    const byYear = { personal_id: '099031000006', id: 'cit_test_6', full_name: 'Võ Thị Hoa' };
    await filling.knex('citizen').insert(rowOf(byYear, '1931'));
    await filling.close();
    store = await openStore(database.url);
    register = startRegister(citizens, store, clock);
  });
  afterAll(async () => {
    await store?.close();
    await database?.[Symbol.asyncDispose]();
  });

  /** The answer as JSON has it, the codes of what was refused, and how many statements it took. */
  async function ask(query: string, variables: Record<string, unknown> = {}) {
    const before = store.statementCount();
    const result = await register.execute({ query, variables });
    const { data, errors = [] } = JSON.parse(JSON.stringify(result));
    return {
      data,
      refused: errors.map(
        (error: { extensions?: { code: string } }) =>
          error.extensions?.code ?? JSON.stringify(error),
      ),
      text: JSON.stringify(errors),
      statements: store.statementCount() - before,
    };
  }

  describe('by personal ID', () => {
    it('gives a citizen as the city has them', async () => {
      const { data, refused } = await ask(
        `query ($id: PersonalId!) { citizen(personalId: $id) {
          id personalId personalIdMasked fullName otherNames dateOfBirth gender nationality lifeStatus diedOn
          ethnicity { code name }
          maritalStatus { value source { owner { code } } }
          provenance { isSynthetic retrievedAt source { code owner { code } } }
        } }`,
        { id: head.personalId },
      );

      expect(refused).toEqual([]);
      expect(data.citizen).toEqual({
        id: head.id,
        personalId: head.personalId,
        personalIdMasked: `*********${head.personalId.slice(-3)}`,
        fullName: head.fullName,
        otherNames: expect.any(Array),
        dateOfBirth: head.dateOfBirth,
        gender: head.gender,
        nationality: 'VN',
        lifeStatus: 'ALIVE',
        diedOn: null,
        ethnicity: { code: head.ethnicityCode, name: expect.any(String) },
        maritalStatus: {
          value: head.maritalStatus,
          source: { owner: { code: expect.stringMatching(/^H17\.(02|11)$/) } },
        },
        provenance: {
          isSynthetic: true,
          retrievedAt: clock.now(),
          source: { code: 'CSDL_CONG_DAN', owner: { code: 'H17.02' } },
        },
      });
    });

    it('answers null for a number it never issued, and refuses what is no number', async () => {
      const query = 'query ($id: PersonalId!) { citizen(personalId: $id) { fullName } }';

      expect(await ask(query, { id: '001090999999' })).toMatchObject({
        data: { citizen: null },
        refused: [],
      });
      for (const id of [
        '20123456',
        '201234567',
        '0980900042171',
        "0' or '1'='1",
        '098090\x004217',
      ]) {
        const { data, refused, text } = await ask(query, { id });
        expect(data ?? null).toBe(null);
        expect(refused).toEqual(['INVALID_IDENTIFIER']);
        expect(text).not.toContain(id);
      }
    });

    it('reads places by the day on which they were written down', async () => {
      const { data } = await ask(`{ citizen(personalId: "099031000001") {
        otherNames ethnicity { code name }
        placeOfOrigin { unit { name } unitCode recordedOn }
        placeOfBirth { unit { name } unitCode recordedOn }
      } }`);

      expect(data.citizen).toEqual({
        otherNames: ['Bé'],
        ethnicity: { code: '99', name: null },
        placeOfOrigin: {
          unit: { name: 'Phường Phước Ninh' },
          unitCode: '20242',
          recordedOn: '2021-07-01',
        },
        placeOfBirth: { unit: null, unitCode: '20233', recordedOn: '2026-01-01' },
      });
    });

    it('says of images that they are not provided, and answers the rest', async () => {
      const { data, refused } = await ask(
        '{ citizen(personalId: "099031000001") { fullName portrait idCardImage phone } }',
      );

      expect(data.citizen).toEqual({
        fullName: 'Nguyễn Thị Hòa',
        portrait: null,
        idCardImage: null,
        phone: null,
      });
      expect(refused).toEqual(['NOT_PROVIDED', 'NOT_PROVIDED']);
    });
  });

  describe('by several personal IDs', () => {
    const query = 'query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) { personalId } }';

    it('keeps the order of the keys, answers a key twice, and leaves a gap for one it has not', async () => {
      const [first, second] = [city.person(7).personalId, city.person(3).personalId];
      const { data, statements } = await ask(query, {
        ids: [first, '001090999999', second, first],
      });

      expect(data.citizens).toEqual([
        { personalId: first },
        null,
        { personalId: second },
        { personalId: first },
      ]);
      expect(statements).toBe(1);
    });

    it('takes a hundred keys and refuses one more', async () => {
      const ids = Array.from({ length: 101 }, (_, index) => city.person(index).personalId);

      expect((await ask(query, { ids: ids.slice(1) })).data.citizens).toHaveLength(100);
      expect(await ask(query, { ids })).toMatchObject({
        data: { citizens: null },
        refused: ['TOO_MANY_KEYS'],
        statements: 0,
      });
    });

    describe.each(Object.entries(BRANCHES))('and %s', (_, [branch, cost]) => {
      it.each([1, 20, 100])(`sends ${cost} statements for %i of them`, async (count) => {
        // Every second person, so that somebody of each household is still to be read.
        const ids = Array.from(
          { length: count },
          (_, index) => city.person(2 * index + 1).personalId,
        );
        const { data, refused, statements } = await ask(
          `query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) { fullName ${branch} } }`,
          { ids },
        );

        expect(refused).toEqual([]);
        expect(data.citizens).toHaveLength(count);
        expect(statements).toBe(cost);
      });
    });
  });

  describe('by name and date of birth', () => {
    const SEARCH = `query ($name: String!, $born: PartialDate!, $first: Int, $after: Cursor) {
      searchCitizens(name: $name, dateOfBirth: $born, first: $first, after: $after) {
        nodes { fullName } edges { cursor } pageInfo { hasNextPage endCursor }
      } }`;
    const search = async (name: string, born = '1931-02-03') => {
      const { data } = await ask(SEARCH, { name, born });
      return data.searchCitizens.nodes.map((node: { fullName: string }) => node.fullName);
    };

    it.each([
      ['hoa', ['Lý Hoa Quý', 'Trân Mỹ Hoa', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hoà']],
      ['Hòa', ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'Lý Hoa Quý', 'Trân Mỹ Hoa']],
      ['hoà', ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa', 'Lý Hoa Quý', 'Trân Mỹ Hoa']],
      ['NGUYEN HOA', ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà']],
      ['hoa quy', ['Lý Hoa Quý']],
      ['HÒA QUÝ', ['Lý Hoa Quý']],
      ['lí hoa quí', ['Lý Hoa Quý']],
      ['tran', ['Trân Mỹ Hoa']],
      ['Trần Mĩ', ['Trân Mỹ Hoa']],
      ['bhnuoch', ["Bh'nướch Thị Hoài"]],
      ['Bh’nướch hoài', ["Bh'nướch Thị Hoài"]],
      ['ho', []],
      ['hoa nguyen', []],
    ])('finds, typing %j, those spelled so first', async (typed, names) => {
      expect(await search(typed)).toEqual(names);
    });

    it('takes a date as far as it is known, the year at least', async () => {
      expect(await search('hoa', '1931')).toHaveLength(5);
      expect(await search('hoa', '1931-02')).toHaveLength(4);
      expect(await search('hoa', '1931-02-04')).toEqual([]);
      expect((await ask(SEARCH, { name: 'hoa', born: '31' })).refused).not.toEqual([]);
    });

    it('pages without losing or repeating anybody, in one statement a page', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data, statements } = await ask(SEARCH, {
          name: 'Hoà',
          born: '1931',
          first: 2,
          after,
        });
        expect(statements).toBe(1);
        const page = data.searchCitizens;
        seen.push(...page.nodes.map((node: { fullName: string }) => node.fullName));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);

      expect(seen).toEqual([
        'Nguyễn Thị Hoà',
        'Nguyễn Thị Hòa',
        'Lý Hoa Quý',
        'Trân Mỹ Hoa',
        'Võ Thị Hoa',
      ]);
    });

    it('puts no personal ID in a cursor', async () => {
      const { data } = await ask(SEARCH, { name: 'hoa', born: '1931' });
      const [edge] = data.searchCitizens.edges;

      expect(Buffer.from(edge.cursor, 'base64url').toString()).toBe('0.cit_test_3');
    });

    it.each([
      ['a page of none', { first: 0 }, 'INVALID_PAGE_SIZE'],
      ['a negative page', { first: -1 }, 'INVALID_PAGE_SIZE'],
      ['a page over its ceiling', { first: 21 }, 'INVALID_PAGE_SIZE'],
      ['a cursor that is none', { after: '%%%' }, 'INVALID_CURSOR'],
      ['a cursor of another list', { after: 'Y2l0X3Rlc3RfMQ' }, 'INVALID_CURSOR'],
      ['no name', { name: ' ' }, 'INVALID_ARGUMENT'],
      ['a wildcard for a name', { name: '%' }, 'INVALID_ARGUMENT'],
      ['a NUL byte', { name: 'hoa\0' }, 'INVALID_ARGUMENT'],
      ['half a surrogate pair', { name: 'hoa\ud800' }, 'INVALID_ARGUMENT'],
      ['a name longer than any', { name: 'hoa '.repeat(100) }, 'INVALID_ARGUMENT'],
    ])('refuses %s without asking the store', async (_, change, code) => {
      const asked = { name: 'hoa', born: '1931', ...change };

      expect(await ask(SEARCH, asked)).toMatchObject({
        data: { searchCitizens: null },
        refused: [code],
        statements: 0,
      });
    });

    it.each(["hoa' or '1'='1", "'; drop table citizen; --", 'hoa%', '_o_', '\\', '|hoa|'])(
      'takes %j for letters and nothing else',
      async (name) => {
        const { data, refused } = await ask(SEARCH, { name, born: '1931' });

        const harmless = refused.length === 1 ? refused : data.searchCitizens.nodes.length;
        expect(['hoa%', '|hoa|'].includes(name) ? [5] : [0, ['INVALID_ARGUMENT']]).toContainEqual(
          harmless,
        );
        expect(await search('hoa')).toHaveLength(4);
      },
    );
  });

  describe('a household', () => {
    it('has its head and members, each with the relation to the head', async () => {
      const { data, refused, statements } = await ask(
        `query ($code: String!) { household(householdCode: $code) {
          householdCode memberCount head { fullName }
          members { relationToHead citizen { fullName } }
          address { line commune { name } formerDistrict { name } }
          provenance { isSynthetic }
        } }`,
        { code: household.code },
      );

      expect(refused).toEqual([]);
      expect(data.household).toEqual({
        householdCode: household.code,
        memberCount: household.members.length,
        head: { fullName: head.fullName },
        members: household.members.map((index) => ({
          relationToHead: city.person(index).role,
          citizen: { fullName: city.person(index).fullName },
        })),
        address: {
          line: household.address.line,
          commune: { name: expect.any(String) },
          formerDistrict: null,
        },
        provenance: { isSynthetic: true },
      });
      expect(statements).toBe(4);
    });

    it('answers null for a code it never gave, and refuses a broken one', async () => {
      const query = 'query ($code: String!) { household(householdCode: $code) { memberCount } }';

      for (const code of ['HH-20242-9999999', '', "' or 1=1 --", 'x'.repeat(10_000)])
        expect(await ask(query, { code })).toMatchObject({
          data: { household: null },
          refused: [],
        });
      for (const code of ['HH\0', '\udc00'])
        expect((await ask(query, { code })).refused).toEqual(['INVALID_ARGUMENT']);
    });

    it('leaves a relation null where the register does not say', async () => {
      const faults = store.knex('seed_truth').where('fault', 'HOUSEHOLD_RELATION_MISSING');
      const missing: string[] = await faults.pluck('record_key');
      const { data } = await ask(
        `query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) {
          personalId household { members { relationToHead citizen { personalId } } } } }`,
        { ids: missing },
      );

      expect(missing.length).toBeGreaterThan(0);
      for (const { personalId, household } of data.citizens) {
        const [own] = household.members.filter(
          (member: { citizen: { personalId: string } }) => member.citizen.personalId === personalId,
        );
        expect(own.relationToHead).toBe(null);
      }
    });
  });

  describe('family', () => {
    it('goes one hop and no further', async () => {
      const { spouse, children, parents } = city.family(0);
      const { data, refused } = await ask(
        `query ($id: PersonalId!) { citizen(personalId: $id) {
          spouse { ...link } parents { ...link } children { ...link } guardian { ...link }
        } }
        fragment link on FamilyLink {
          kind citizen { fullName personalIdMasked dateOfBirth gender lifeStatus }
        }`,
        { id: head.personalId },
      );
      const link = (kind: string, index: number) => {
        const { fullName, personalId, dateOfBirth, gender } = city.person(index);
        const personalIdMasked = `*********${personalId.slice(-3)}`;
        return {
          kind,
          citizen: { fullName, personalIdMasked, dateOfBirth, gender, lifeStatus: 'ALIVE' },
        };
      };

      expect(refused).toEqual([]);
      expect(data.citizen).toEqual({
        spouse: spouse === null ? null : link('SPOUSE', spouse),
        parents: expect.arrayContaining(parents.map((index) => link('PARENT', index))),
        children: expect.arrayContaining(children.map((index) => link('CHILD', index))),
        guardian: null,
      });
      expect(data.citizen.children).toHaveLength(children.length);
      const further = await ask(
        '{ citizen(personalId: "099031000001") { spouse { citizen { spouse { kind } } } } }',
      );
      expect(further.text).toContain('Cannot query field');
      expect(further.statements).toBe(0);
    });
  });

  describe('papers and homes', () => {
    it('tells what is in force today by the one clock', async () => {
      const { data, refused } = await ask(
        `query ($id: PersonalId!) { citizen(personalId: $id) {
          identityDocuments { type number numberMasked isInForce issuer { code } }
          permanentResidence { type to registrar { code } household { householdCode } }
          temporaryResidence { to }
          currentAddress { line }
        } }`,
        { id: head.personalId },
      );
      const papers: { type: string; isInForce: boolean }[] = data.citizen.identityDocuments;

      expect(refused).toEqual([]);
      expect(papers.filter(({ type }) => type === 'CMND').every((paper) => !paper.isInForce)).toBe(
        true,
      );
      expect(papers.find(({ type }) => ['CCCD', 'CAN_CUOC'].includes(type))).toMatchObject({
        number: head.personalId,
        issuer: { code: 'H17.02' },
      });
      expect(data.citizen.permanentResidence).toEqual({
        type: 'PERMANENT',
        to: null,
        registrar: { code: 'H17.02' },
        household: { householdCode: household.code },
      });
    });

    it('pages the residence records in the order of registration', async () => {
      const query = `query ($id: PersonalId!, $first: Int, $after: Cursor) {
        citizen(personalId: $id) { residenceRecords(first: $first, after: $after) {
          nodes { type from } pageInfo { hasNextPage endCursor } } } }`;
      const counted = await store
        .knex('residence')
        .select('personal_id as id')
        .count('* as records')
        .groupBy('personal_id')
        .orderBy('records', 'desc')
        .first();
      const all = await ask(query, { id: counted?.['id'] });
      const whole = all.data.citizen.residenceRecords;
      const one = await ask(query, { id: counted?.['id'], first: 1 });
      const { endCursor } = one.data.citizen.residenceRecords.pageInfo;
      const rest = await ask(query, { id: counted?.['id'], after: endCursor });

      expect(whole.nodes).toHaveLength(Number(counted?.['records']));
      expect(whole.nodes.length).toBeGreaterThan(1);
      expect([
        ...one.data.citizen.residenceRecords.nodes,
        ...rest.data.citizen.residenceRecords.nodes,
      ]).toEqual(whole.nodes);
      expect(whole.nodes.map((node: { from: string }) => node.from)).toEqual(
        whole.nodes.map((node: { from: string }) => node.from).toSorted(),
      );
      for (const first of [0, -1, 101])
        expect((await ask(query, { id: head.personalId, first })).refused).toEqual([
          'INVALID_PAGE_SIZE',
        ]);
    });
  });

  describe('as an entity', () => {
    it('is found by its key in one statement, and a key nobody has is null and no error', async () => {
      const keys = [
        head.personalId,
        '201234567',
        'x'.repeat(10_000),
        '',
        '098\0',
        '\ud800',
        "' or 1=1 --",
        '001090999999',
        city.person(1).personalId,
      ];
      const { data, refused, statements } = await ask(
        `query ($representations: [_Any!]!) {
          _entities(representations: $representations) { ... on Citizen { fullName } } }`,
        { representations: keys.map((key) => ({ __typename: 'Citizen', key })) },
      );

      expect(refused).toEqual([]);
      expect(data._entities).toEqual([
        { fullName: head.fullName },
        ...Array.from({ length: 7 }, () => null),
        { fullName: city.person(1).fullName },
      ]);
      expect(statements).toBe(1);
    });
  });
});
