import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { engines } from '../../test/kit/engines.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { citizenInquiry, inquiryOf, notaryInquiry } from '../../test/kit/inquiries.ts';
import { records, type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import citizens from './subgraph.ts';

const city = cityOf('tiny');
const household = city.household(0);
/** Alive, with spouse, two children and a parent under one roof. */
const head = city.person(0).personalId;
const spouse = city.person(city.family(0).spouse ?? 0).personalId;
const stranger = city.person(household.members.length).personalId;
const members = household.members.map((index) => city.person(index).personalId).toSorted();
const [engine] = engines;

describe('who may read what of the citizens register', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    if (!engine) throw new Error('No engine answers.');
    register = await servedCity(citizens, engine);
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const BY_ID =
    'query ($id: PersonalId!) { citizen(personalId: $id) { fullName personalIdMasked } }';

  it('gives the public nothing, and reads nothing for them', async () => {
    expect(await register.as(PUBLIC_INQUIRY).ask(BY_ID, { id: head })).toMatchObject({
      data: { citizen: null },
      faults: ['NOT_SIGNED_IN'],
      statements: 0,
    });
  });

  it('gives a clerk with a dossier what the purpose lists, and says whose it was', async () => {
    const reply = await register.as(inquiryOf('clerk', 'TTHC_RESOLVE')).ask(BY_ID, { id: head });
    expect(reply).toMatchObject({ faults: [], statements: 1 });
    expect(reply.access).toEqual([
      {
        type: 'Citizen',
        subjects: [head],
        fields: ['Citizen.fullName', 'Citizen.personalIdMasked', 'Query.citizen'],
        refused: [],
      },
    ]);
  });

  it.each([
    ['no purpose', inquiryOf('clerk', null), 'PURPOSE_REQUIRED'],
    [
      'no dossier',
      inquiryOf('clerk', 'TTHC_RESOLVE', { dossierCode: null }),
      'LEGAL_BASIS_REQUIRED',
    ],
    [
      'no journal',
      inquiryOf('clerk', 'TTHC_RESOLVE', { journalled: false }),
      'JOURNAL_UNAVAILABLE',
    ],
    ['another purpose', inquiryOf('clerk', 'OPEN_LOOKUP'), 'FIELD_NOT_PERMITTED'],
  ])('gives a clerk with %s nothing', async (_name, inquiry, code) => {
    expect(await register.as(inquiry).ask(BY_ID, { id: head })).toMatchObject({
      data: { citizen: null },
      faults: [code],
      statements: 0,
    });
  });

  it('gives citizens their own record, and others’ neither to them nor by whether there is one', async () => {
    const self = register.as(citizenInquiry(head));
    expect(await self.ask(BY_ID, { id: head })).toMatchObject({ faults: [], statements: 1 });
    const theirs = await self.ask(BY_ID, { id: stranger });
    const nobodys = await self.ask(BY_ID, { id: '048190000011' });
    expect(theirs).toMatchObject({
      data: { citizen: null },
      faults: ['FIELD_NOT_PERMITTED'],
      statements: 0,
    });
    expect([theirs.data, theirs.words, theirs.statements]).toEqual([
      nobodys.data,
      nobodys.words,
      nobodys.statements,
    ]);
    expect(theirs.words).not.toContain(stranger);
  });

  it('gives citizens their family as the links name it, and journals the relatives', async () => {
    const reply = await register.as(citizenInquiry(head)).ask(
      `query ($id: PersonalId!) { citizen(personalId: $id) {
        phone spouse { kind citizen { fullName dateOfBirth } } children { kind } } }`,
      { id: head },
    );
    expect(reply.faults).toEqual([]);
    expect(reply.data.citizen.spouse.citizen.fullName).toBe(
      city.person(city.family(0).spouse ?? 0).fullName,
    );
    expect(reply.access).toContainEqual({
      type: 'RelatedCitizen',
      subjects: [spouse],
      fields: ['RelatedCitizen.dateOfBirth', 'RelatedCitizen.fullName'],
      refused: [],
    });
  });

  it('gives a household to its members, with their places in it and only one’s own record', async () => {
    const HOUSEHOLD = `query ($code: HouseholdCode!) { household(householdCode: $code) {
      memberCount members { relationToHead citizen { fullName } } } }`;
    const code = { code: household.code };
    const mine = await register.as(citizenInquiry(head)).ask(HOUSEHOLD, code);
    const named = mine.data.household.members.filter(
      (member: { citizen: { fullName: string | null } }) => member.citizen.fullName !== null,
    );
    expect(mine.data.household.memberCount).toBe(members.length);
    expect(named).toMatchObject([{ citizen: { fullName: city.person(0).fullName } }]);
    expect(mine.faults).toEqual(members.slice(1).map(() => 'FIELD_NOT_PERMITTED'));
    expect(mine.access).toContainEqual({
      type: 'Household',
      subjects: members,
      fields: ['Household.memberCount', 'Household.members', 'Query.household'],
      refused: [],
    });

    const outside = await register.as(citizenInquiry(stranger)).ask(HOUSEHOLD, code);
    const nowhere = await register
      .as(citizenInquiry(stranger))
      .ask(HOUSEHOLD, { code: 'HH-20242-9999999' });
    expect(outside).toMatchObject({ data: { household: null }, faults: ['FIELD_NOT_PERMITTED'] });
    expect(outside.words).toBe(nowhere.words);
    expect([outside.access, nowhere.access]).toMatchObject([
      [{ type: 'Household', subjects: members, refused: ['Query.household'] }],
      [{ type: 'Household', subjects: [], refused: ['Query.household'] }],
    ]);
  });

  it('holds references to the same: a citizen who follows them meets only themself', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Citizen { fullName } } }`;
    const keys = records('Citizen', [head, stranger]);
    expect(await register.as(citizenInquiry(head)).ask(query, { keys })).toMatchObject({
      data: { _entities: [{ fullName: city.person(0).fullName }, { fullName: null }] },
      faults: ['FIELD_NOT_PERMITTED'],
      statements: 1,
    });
    expect(
      await register.as(inquiryOf('clerk', 'TTHC_RESOLVE')).ask(query, { keys }),
    ).toMatchObject({ faults: [], access: [{ subjects: [head, stranger].toSorted() }] });
  });

  it('gives a notary the record of whoever consents, and nobody else’s', async () => {
    const query = `query ($id: PersonalId!) { citizen(personalId: $id) {
      fullName maritalStatus { value } } }`;
    const ask = (personalIds: readonly string[], id = head) =>
      register.as(notaryInquiry(...personalIds)).ask(query, { id });
    expect(await ask([head])).toMatchObject({
      data: { citizen: { fullName: city.person(0).fullName, maritalStatus: {} } },
      faults: [],
    });
    expect(await ask([stranger])).toMatchObject({
      data: { citizen: null },
      faults: ['CONSENT_REQUIRED'],
      statements: 0,
    });
    expect(await ask([])).toMatchObject({ data: { citizen: null }, faults: ['CONSENT_REQUIRED'] });
  });

  it('opens the most sensitive fields to the person alone', async () => {
    const query =
      'query ($id: PersonalId!) { citizen(personalId: $id) { ethnicity { name } phone } }';
    const mine = await register.as(citizenInquiry(head)).ask(query, { id: head });
    const clerks = await register.as(inquiryOf('clerk', 'TTHC_RESOLVE')).ask(query, { id: head });
    expect(mine.faults).toEqual([]);
    expect(clerks).toMatchObject({
      data: { citizen: { ethnicity: null, phone: null } },
      faults: ['FIELD_NOT_PERMITTED', 'FIELD_NOT_PERMITTED'],
    });
  });

  it('answers whether a number is the one on record, and repeats none', async () => {
    const query = `query ($id: PersonalId!, $shown: PersonalId!) {
      citizen(personalId: $id) { personalIdMatches(value: $shown) } }`;
    const inquiry = inquiryOf('clerk', 'TTHC_RESOLVE');
    const shown = async (number: string) =>
      (await register.as(inquiry).ask(query, { id: head, shown: number })).data;
    expect([await shown(head), await shown(spouse)]).toEqual([
      { citizen: { personalIdMatches: true } },
      { citizen: { personalIdMatches: false } },
    ]);
    const refused = await register
      .as(citizenInquiry(stranger))
      .ask(query, { id: head, shown: head });
    const wrong = await register.as(inquiry).ask(query, { id: head, shown: '12345678901' });
    expect(refused.faults).toEqual(['FIELD_NOT_PERMITTED']);
    expect(wrong.data).toEqual(null);
    expect(refused.words + wrong.words).not.toMatch(/\d{9}/);
  });
});
