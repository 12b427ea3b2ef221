import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import citizens from './subgraph.ts';

const city = cityOf('tiny');
const household = city.household(0);
/** Alive, with spouse, two children and a parent under one roof. */
const head = city.person(0);

describe.each(engines)('households, families and homes on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(citizens, engine);
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  describe('a household', () => {
    it('has its head and members, each with the relation to the head', async () => {
      const { data, faults, statements } = await register.ask(
        `query ($code: HouseholdCode!) { household(householdCode: $code) {
          householdCode memberCount head { fullName }
          members { relationToHead relationKind citizen { fullName } }
          address { line commune { code } formerDistrict { code } }
          provenance { isSynthetic }
        } }`,
        { code: household.code },
      );

      expect(faults).toEqual([]);
      expect(data.household).toMatchObject({
        householdCode: household.code,
        memberCount: household.members.length,
        head: { fullName: head.fullName },
        members: household.members.map((index) => ({
          relationToHead: city.person(index).role,
          citizen: { fullName: city.person(index).fullName },
        })),
        address: {
          line: household.address.line,
          commune: { code: household.communeCode },
          formerDistrict: null,
        },
        provenance: { isSynthetic: true },
      });
      // The household, its head, its members, and who they are.
      expect(statements).toBe(4);
    });

    it('is null for a code it never gave', async () => {
      expect(await register.ask(BY_CODE, { code: 'HH-20242-9999999' })).toMatchObject({
        data: { household: null },
        faults: [],
      });
    });

    it.each(['', 'HH-20242-1', "' or 1=1 --", 'x'.repeat(10_000), 'HH\0', '\udc00'])(
      'refuses what is no household’s code: %j',
      async (code) => {
        expect(await register.ask(BY_CODE, { code })).toMatchObject({
          faults: ['INVALID_IDENTIFIER'],
          statements: 0,
        });
      },
    );

    it('leaves a relation null where the register does not say', async () => {
      const missing: readonly string[] = await register.store
        .knex('seed_truth')
        .where('fault', 'HOUSEHOLD_RELATION_MISSING')
        .pluck('record_key');
      const { data } = await register.ask(
        `query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) {
          personalId household { members { relationToHead citizen { personalId } } } } }`,
        { ids: missing },
      );
      const relations = data.citizens.map((citizen: Registered) =>
        citizen.household.members.find(
          (member) => member.citizen.personalId === citizen.personalId,
        ),
      );

      expect(missing.length).toBeGreaterThan(0);
      expect(relations).toEqual(
        missing.map((personalId) => ({ relationToHead: null, citizen: { personalId } })),
      );
    });
  });

  describe('a family', () => {
    it('is seen one hop far', async () => {
      const { data, faults } = await register.ask(
        `query ($id: PersonalId!) { citizen(personalId: $id) {
          spouse { ...link } parents { ...link } children { ...link } guardian { ...link }
        } }
        fragment link on FamilyLink {
          kind citizen { fullName personalIdMasked dateOfBirth gender lifeStatus }
        }`,
        { id: head.personalId },
      );
      const link = (kind: string) => (index: number) => {
        const { fullName, personalId, dateOfBirth, gender, alive } = city.person(index);
        const personalIdMasked = `*********${personalId.slice(-3)}`;
        const lifeStatus = alive ? 'ALIVE' : 'DECEASED';
        return { kind, citizen: { fullName, personalIdMasked, dateOfBirth, gender, lifeStatus } };
      };
      const { spouse, parents, children } = city.family(0);

      expect(faults).toEqual([]);
      expect([spouse, parents.length, children.length]).toEqual([1, 1, 2]);
      expect(data.citizen).toEqual({
        spouse: link('SPOUSE')(1),
        parents: parents.map(link('PARENT')),
        children: expect.toSatisfy(sameIn(children.map(link('CHILD')))),
        guardian: null,
      });
    });

    it('has no second hop to ask for', async () => {
      const { faults, statements } = await register.ask(
        '{ citizen(personalId: "098090004217") { spouse { citizen { spouse { kind } } } } }',
      );

      expect(faults).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(statements).toBe(0);
    });
  });

  describe('papers and homes', () => {
    it('are in force or not by the one clock', async () => {
      const { data, faults } = await register.ask(
        `query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) {
          identityDocuments { type numberMasked expiresOn isInForce issuer { code } }
          permanentResidence { type to registrar { code } household { householdCode } }
          temporaryResidence { to }
        } }`,
        { ids: household.members.map((index) => city.person(index).personalId) },
      );
      const people: readonly Housed[] = data.citizens;
      const papers = people.flatMap((person) => person.identityDocuments);

      expect(faults).toEqual([]);
      expect(papers.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['CMND', 'BIRTH_CERT']),
      );
      for (const { type, expiresOn, isInForce } of papers)
        expect(isInForce, `${type} to ${expiresOn}`).toBe(
          type !== 'CMND' && (expiresOn === null || expiresOn >= city.referenceDate),
        );
      for (const person of people)
        expect(person.permanentResidence).toEqual({
          type: 'PERMANENT',
          to: null,
          registrar: { code: 'H17.02' },
          household: { householdCode: household.code },
        });
    });

    it('of the past are paged in the order of registration', async () => {
      const query = `query ($id: PersonalId!, $first: Int, $after: Cursor) {
        citizen(personalId: $id) { residenceRecords(first: $first, after: $after) {
          nodes { type from } pageInfo { hasNextPage endCursor } } } }`;
      const page = async (variables: object) => {
        const { data } = await register.ask(query, { id: mover, ...variables });
        return data.citizen.residenceRecords;
      };
      const [mover] = await register.store
        .knex('residence')
        .groupBy('personal_id')
        .orderByRaw('count(*) desc, personal_id')
        .pluck('personal_id');

      const whole = await page({});
      const first = await page({ first: 1 });
      const rest = await page({ after: first.pageInfo.endCursor });

      expect(whole.nodes.length).toBeGreaterThan(1);
      expect(first.pageInfo.hasNextPage).toBe(true);
      expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
      const days = whole.nodes.map((node: { from: string }) => node.from);
      expect(days).toEqual(days.toSorted());
    });

    it.each([0, -1, 101])('refuse a page of %i', async (first) => {
      const { data, faults } = await register.ask(
        `query ($id: PersonalId!, $first: Int) { citizen(personalId: $id) {
          fullName residenceRecords(first: $first) { nodes { from } } } }`,
        { id: head.personalId, first },
      );

      expect(data.citizen).toEqual({ fullName: head.fullName, residenceRecords: null });
      expect(faults).toEqual(['INVALID_PAGE_SIZE']);
    });
  });
});

const BY_CODE = 'query ($code: HouseholdCode!) { household(householdCode: $code) { memberCount } }';

interface Registered {
  readonly personalId: string;
  readonly household: {
    readonly members: readonly { readonly citizen: { readonly personalId: string } }[];
  };
}

interface Housed {
  readonly identityDocuments: readonly {
    readonly type: string;
    readonly expiresOn: string | null;
    readonly isInForce: boolean;
  }[];
  readonly permanentResidence: unknown;
}

/** Whether two lists hold the same, in whatever order: links come in the order of numbers nobody sees. */
const sameIn =
  (expected: readonly unknown[]) =>
  (list: readonly unknown[]): boolean => {
    const printed = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
    return JSON.stringify(printed(list)) === JSON.stringify(printed(expected));
  };
