import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { every } from '../../test/kit/every.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import {
  records,
  type ServedRegister,
  servedCity,
  servedRows,
} from '../../test/kit/served-register.ts';
import { samplePerson } from './sample/people.ts';
import citizens from './subgraph.ts';

const city = cityOf('tiny');
/** Head of the first household. */
const head = city.person(0);

/** What hangs on a citizen, and the statements it takes, however many citizens there are. */
const BRANCHES: readonly (readonly [what: string, branch: string, cost: number])[] = [
  ['what stands in the row', 'maritalStatus { value } placeOfOrigin { unit { name } }', 1],
  ['their papers', 'identityDocuments { type issuer { name { vi } } }', 2],
  [
    'where they live',
    'permanentResidence { type } temporaryResidence { type } currentAddress { fullText }',
    2,
  ],
  [
    'where they lived',
    'residenceRecords(first: 5) { nodes { from household { householdCode } } }',
    3,
  ],
  [
    'their household',
    'household { memberCount head { fullName } members { citizen { fullName } } }',
    6,
  ],
  [
    'spouse, parents and guardian',
    `spouse { citizen { fullName } } parents { citizen { fullName } }
     guardian { citizen { fullName } }`,
    3,
  ],
  ['their children', 'children { citizen { fullName } }', 3],
];

describe.each(engines)('the citizens register on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(citizens, engine);
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  describe('by personal ID', () => {
    it('gives a citizen as the city has them', async () => {
      const { data, faults, statements } = await register.ask(
        `query ($id: PersonalId!) { citizen(personalId: $id) {
          id personalId personalIdMasked fullName dateOfBirth gender nationality
          ethnicity { code name } lifeStatus diedOn portalAccountLevel
          maritalStatus { value asOf verification source { owner { code } } }
          provenance { isSynthetic retrievedAt source { code owner { code } } }
        } }`,
        { id: head.personalId },
      );

      expect(faults).toEqual([]);
      expect(statements).toBe(1);
      expect(data.citizen).toEqual({
        id: head.id,
        personalId: head.personalId,
        personalIdMasked: `*********${head.personalId.slice(-3)}`,
        fullName: head.fullName,
        dateOfBirth: head.dateOfBirth,
        gender: head.gender,
        nationality: 'VN',
        ethnicity: { code: '01', name: 'Kinh' },
        lifeStatus: 'ALIVE',
        diedOn: null,
        portalAccountLevel: expect.stringMatching(/^(NONE|LEVEL[12])$/),
        maritalStatus: {
          value: 'MARRIED',
          asOf: expect.stringMatching(/^20\d\d-\d\d-\d\dT08:00:00\+07:00$/),
          verification: expect.any(String),
          source: { owner: { code: expect.stringMatching(/^H17\.(02|11)$/) } },
        },
        provenance: {
          isSynthetic: true,
          retrievedAt: `${city.referenceDate}T12:00:00+07:00`,
          source: { code: 'CSDL_CONG_DAN', owner: { code: 'H17.02' } },
        },
      });
    });

    it('answers null for a number it never issued', async () => {
      const query = '{ citizen(personalId: "001090999999") { fullName } }';

      expect(await register.ask(query)).toMatchObject({ data: { citizen: null }, faults: [] });
    });

    it.each([
      '20123456',
      '201234567',
      '0980900042171',
      "0' or '1'='1",
      '098090\x004217',
      '098090\ud8004217',
      '0'.repeat(10_000),
    ])('refuses %j as no personal ID, without repeating it', async (id) => {
      const query = 'query ($id: PersonalId!) { citizen(personalId: $id) { fullName } }';
      const { data, faults, words, statements } = await register.ask(query, { id });

      expect({ data, faults, statements }).toEqual({
        data: null,
        faults: ['INVALID_IDENTIFIER'],
        statements: 0,
      });
      expect(words).not.toContain(id);
    });

    it('says of images that they are not provided, and answers the rest', async () => {
      const query = `query ($id: PersonalId!) {
        citizen(personalId: $id) { fullName portrait idCardImage } }`;
      const { data, faults } = await register.ask(query, { id: head.personalId });

      expect(data.citizen).toEqual({ fullName: head.fullName, portrait: null, idCardImage: null });
      expect(faults).toEqual(['NOT_PROVIDED', 'NOT_PROVIDED']);
    });

    it('reads places by the day on which they were written down', async () => {
      await using record = await servedRows(citizens, engine, {
        citizen: [
          samplePerson({
            personal_id: '099131000001',
            id: 'cit_1',
            full_name: 'Nguyễn Thị Hòa',
            other_names: '["Bé"]',
            ethnicity_code: '99',
            // Phước Ninh until 2024; since 2025-07 the same code is Hải Châu.
            origin_code: '20242',
            origin_on: '2021-07-01',
            // Thạch Thang, which was gone by then.
            birth_place_code: '20233',
            birth_place_on: '2026-01-01',
          }),
        ],
      });
      const { data } = await record.ask(`{ citizen(personalId: "099131000001") {
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
  });

  describe('by several personal IDs', () => {
    const query = 'query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) { personalId } }';

    it('keeps the order of the keys, answers a key twice, and leaves a gap for one it has not', async () => {
      const [one, other] = [city.person(7).personalId, city.person(3).personalId];
      const { data, statements } = await register.ask(query, {
        ids: [one, '001090999999', other, one],
      });

      expect(data.citizens).toEqual([
        { personalId: one },
        null,
        { personalId: other },
        { personalId: one },
      ]);
      expect(statements).toBe(1);
    });

    it('takes a hundred keys and refuses one more', async () => {
      const ids = every(101, (index) => city.person(index).personalId);

      expect((await register.ask(query, { ids: ids.slice(1) })).data.citizens).toHaveLength(100);
      expect(await register.ask(query, { ids })).toMatchObject({
        data: { citizens: null },
        faults: ['TOO_MANY_KEYS'],
        statements: 0,
      });
    });

    describe.each(BRANCHES)('and %s', (_, branch, cost) => {
      it.each([1, 20, 100])(`sends ${cost} statements for %i of them`, async (count) => {
        // Every second person, so that somebody of each household is still to be read.
        const ids = every(count, (at) => city.person(2 * at + 1).personalId);
        const { data, faults, statements } = await register.ask(
          `query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) { fullName ${branch} } }`,
          { ids },
        );

        expect(faults).toEqual([]);
        expect(data.citizens).toHaveLength(count);
        expect(statements).toBe(cost);
      });
    });
  });

  describe('as an entity of another register', () => {
    it('is found by its key in one statement; a key nobody was given is null and no error', async () => {
      const nobodys = [
        '201234567',
        'x'.repeat(10_000),
        '',
        '098\0',
        '\ud800',
        "' or 1=1 --",
        '001090999999',
      ];
      const keys = [head.personalId, ...nobodys, city.person(1).personalId];
      const { data, faults, statements } = await register.ask(
        `query ($representations: [_Any!]!) {
          _entities(representations: $representations) { ... on Citizen { fullName } } }`,
        { representations: records('Citizen', keys) },
      );

      expect(faults).toEqual([]);
      expect(data._entities).toEqual([
        { fullName: head.fullName },
        ...nobodys.map(() => null),
        { fullName: city.person(1).fullName },
      ]);
      expect(statements).toBe(1);
    });
  });
});
