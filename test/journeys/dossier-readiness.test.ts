import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import type { Asker } from '../kit/issuer.ts';

const COMPONENTS = `summary { required available unverified missing unknown }
  components { requirement { code } state reason evidence { __typename
    ... on DataEvidence { register record legalValue } ... on ProcedureResult { resultNumber } } }`;
const ONE = `query ($procedure: ProcedureCode!, $applicant: ResultSubjectInput!, $context: ReadinessContext, $on: Date) {
  dossierReadiness(procedureCode: $procedure, applicant: $applicant, context: $context, on: $on) { on ${COMPONENTS} }
}`;
const MANY = `query ($procedure: ProcedureCode!, $applicants: [ResultSubjectInput!]!) {
  dossierReadinessOf(procedureCode: $procedure, applicants: $applicants) { ${COMPONENTS} }
}`;

/** A change in the land book: identity, the certificate, and the address after communes were merged. */
const LAND_CHANGE = '1.013833';
const CRIMINAL_RECORD = '2.000488';
const FOOD = '9.900003';
const LOST_CERTIFICATE = '1.012786';

const PRECHECK: Asker = { as: 'portal', purpose: 'TTHC_PRECHECK', basis: 'PUBLIC_TASK' };
const CLERK: Asker = { as: 'clerk', purpose: 'TTHC_RESOLVE', dossier: 'H17.15-150824-0001' };

interface Component {
  readonly requirement: { readonly code: string };
  readonly state: string | null;
  readonly reason: string;
}
const linesOf = ({ data }: Reply): readonly string[] =>
  (data.dossierReadiness?.components ?? []).map(
    ({ requirement, state, reason }: Component) => `${requirement.code} ${state} ${reason}`,
  );
const codesOf = ({ errors }: Reply): readonly unknown[] =>
  errors.map(({ extensions }) => extensions['code']);

interface Holding {
  readonly holder: string;
  readonly parcel: string;
}

describe.each(engines)('on $name, whether a dossier is ready', (engine) => {
  let city: TestCity;
  /** Someone who holds a parcel by a certificate in force. */
  let land: Holding;
  beforeAll(async () => {
    city = await startCity(engine);
    const store = city.stores.get('land-parcels')?.store;
    const row = await store
      ?.knex('land_right as r')
      .join('land_certificate as c', 'c.serial_number', 'r.certificate_serial')
      .where({ 'r.holder_kind': 'PERSON', 'c.status': 'VALID' })
      .whereNull('r.ended_on')
      .orderBy('r.parcel_id')
      .first('r.holder_key', 'r.parcel_id');
    land = { holder: row.holder_key, parcel: row.parcel_id };
  });
  afterEach(() => city.down.clear());
  afterAll(() => city[Symbol.asyncDispose]());

  const ready = (
    asker: Asker,
    procedure: string,
    personalId: string,
    context: object = {},
    more: object = {},
  ): Promise<Reply> =>
    city.as(asker).ask(ONE, { procedure, applicant: { personalId }, context, ...more });

  it('tells the counter and the portal alike which papers need not be handed in', async () => {
    const first = await ready(CLERK, LAND_CHANGE, land.holder, { parcelId: land.parcel });
    expect(first.errors).toEqual([]);
    expect(linesOf(first)).toEqual([
      'REQUEST null FORM',
      'IDENTITY AVAILABLE IN_REGISTER',
      'CERTIFICATE AVAILABLE IN_REGISTER',
      'MERGED_UNIT_ADDRESS AVAILABLE IN_REGISTER',
    ]);
    expect(first.data.dossierReadiness.on).toBe(city.facts.referenceDate);
    const portal = await ready(PRECHECK, LAND_CHANGE, land.holder, { parcelId: land.parcel });
    expect(portal.data).toEqual(first.data);
  });

  it('costs a fixed number of calls and statements, and asks nobody who is not needed', async () => {
    city.cost();
    await ready(CLERK, LAND_CHANGE, land.holder, { parcelId: land.parcel });
    expect(city.cost()).toEqual({
      calls: { citizens: 1, 'land-parcels': 1, 'procedure-results': 2 },
      statements: { businesses: 0, citizens: 1, 'land-parcels': 4, 'procedure-results': 1 },
    });
    await ready(CLERK, CRIMINAL_RECORD, land.holder);
    expect(city.cost()).toEqual({
      calls: { citizens: 1, 'procedure-results': 2 },
      statements: { businesses: 0, citizens: 2, 'land-parcels': 0, 'procedure-results': 1 },
    });
  });

  it('costs as many statements for fifty people as for two', async () => {
    const ask = async (count: number) => {
      const applicants = Array.from({ length: count }, (_, index) => ({
        personalId: city.facts.person(index).personalId,
      }));
      city.cost();
      const reply = await city.as(CLERK).ask(MANY, { procedure: CRIMINAL_RECORD, applicants });
      const dossiers: readonly unknown[] = reply.data.dossierReadinessOf;
      expect(dossiers).toHaveLength(count);
      return city.cost();
    };
    const two = await ask(2);
    expect(two).toEqual({
      calls: { citizens: 1, 'procedure-results': 2 },
      statements: { businesses: 0, citizens: 2, 'land-parcels': 0, 'procedure-results': 1 },
    });
    expect(await ask(50)).toEqual(two);
  });

  it.each<readonly [string, string, readonly string[]]>([
    // The paper's second choice is in the store of results.
    ['land-parcels', LAND_CHANGE, ['IDENTITY AVAILABLE', 'CERTIFICATE AVAILABLE']],
    ['land-parcels', LOST_CERTIFICATE, ['LOSS_NOTICE SOURCE_UNAVAILABLE']],
    ['citizens', LAND_CHANGE, ['IDENTITY SOURCE_UNAVAILABLE', 'CERTIFICATE AVAILABLE']],
    ['businesses', LAND_CHANGE, ['IDENTITY AVAILABLE', 'CERTIFICATE AVAILABLE']],
    ['businesses', FOOD, ['BUSINESS_CERTIFICATE SOURCE_UNAVAILABLE']],
  ])('is right for the rest with %s down: %s', async (register, procedure, expected) => {
    city.down.add(register);
    const context = { parcelId: land.parcel, householdBusinessId: 'hkd_nobody' };
    const reply = await ready(CLERK, procedure, land.holder, context);
    const states = linesOf(reply).map((line) => line.replace(/ \w+$/, ''));
    expect(states).toEqual(expect.arrayContaining([...expected]));
    for (const { extensions, path } of reply.errors) {
      expect(extensions).toMatchObject({ code: 'SOURCE_UNAVAILABLE', register });
      expect(path?.[0]).toBe('dossierReadiness');
      expect(path).not.toContain('attestations');
    }
  });

  it('is not known with the store of results down', async () => {
    city.down.add('procedure-results');
    const reply = await ready(CLERK, LAND_CHANGE, land.holder);
    expect(reply.data).toEqual({ dossierReadiness: null });
    expect(codesOf(reply)).toEqual(['SOURCE_UNAVAILABLE']);
  });

  it('lets a citizen ask for themselves and learn nothing of the other party', async () => {
    const citizen: Asker = { as: 'citizen', purpose: 'SELF_ACCESS' };
    const own = city.facts.person(0).personalId;
    const other = city.facts.person(20).personalId;
    const marriage = await ready(citizen, '1.000894', own, { otherPersonId: other });
    expect(marriage.errors).toEqual([]);
    expect(linesOf(marriage)).toEqual([
      'DECLARATION null FORM',
      'BOTH_IDENTITY DENIED NOT_PERMITTED',
      'BOTH_MARITAL_STATUS NOT_FOUND NOT_PROVIDED',
    ]);
    expect(linesOf(await ready(citizen, CRIMINAL_RECORD, own))).toContain(
      'IDENTITY AVAILABLE IN_REGISTER',
    );
    const foreign = await ready(citizen, CRIMINAL_RECORD, other);
    expect([foreign.data, codesOf(foreign)]).toEqual([
      { dossierReadiness: null },
      ['FIELD_NOT_PERMITTED'],
    ]);
  });

  it.each<readonly [string, Asker, string]>([
    ['the public', { as: null }, 'NOT_SIGNED_IN'],
    ['a clerk without a purpose', { as: 'clerk' }, 'PURPOSE_REQUIRED'],
    [
      'an inspector',
      { as: 'inspector', purpose: 'INSPECTION', basis: 'PUBLIC_TASK' },
      'FIELD_NOT_PERMITTED',
    ],
  ])('says nothing to %s, and asks no register', async (_who, asker, code) => {
    city.cost();
    const reply = await ready(asker, LAND_CHANGE, land.holder, { parcelId: land.parcel });
    expect(reply.data?.dossierReadiness ?? null).toBeNull();
    expect(new Set(codesOf(reply))).toEqual(new Set([code]));
    expect(city.cost().calls).toEqual({});
  });

  it.each<readonly [string, string, object | 'with themself', object, string]>([
    ['an unknown procedure', '8.888888', {}, {}, 'PROCEDURE_UNKNOWN'],
    ['one not in force that day', LAND_CHANGE, {}, { on: '2024-01-01' }, 'PROCEDURE_NOT_IN_FORCE'],
    ['two parties who are one', '1.000894', 'with themself', {}, 'CONTRADICTORY_CONTEXT'],
    [
      'facts that exclude each other',
      '1.001193',
      {
        facts: [
          { fact: 'PARENTS_MARRIED', holds: true },
          { fact: 'DIVORCED_OR_WIDOWED', holds: true },
        ],
      },
      {},
      'CONTRADICTORY_CONTEXT',
    ],
    [
      'a fact that holds and does not',
      '1.001612',
      {
        facts: [
          { fact: 'SET_UP_TOGETHER', holds: true },
          { fact: 'SET_UP_TOGETHER', holds: false },
        ],
      },
      {},
      'CONTRADICTORY_CONTEXT',
    ],
    [
      'a sector that needs a licence, said to need none',
      '1.001612',
      { sectors: ['5610'], facts: [{ fact: 'CONDITIONAL_SECTOR', holds: false }] },
      {},
      'CONTRADICTORY_CONTEXT',
    ],
    [
      'two businesses at once',
      FOOD,
      { enterpriseCode: '0499000018', householdBusinessId: 'hkd_1' },
      {},
      'CONTRADICTORY_CONTEXT',
    ],
    ['too many sectors', '1.001612', { sectors: Array(21).fill('5610') }, {}, 'TOO_MANY_KEYS'],
    [
      'an enterprise where a person is needed',
      CRIMINAL_RECORD,
      {},
      { applicant: { enterpriseCode: '0499000018' } },
      'APPLICANT_KIND',
    ],
    ['nobody', CRIMINAL_RECORD, {}, { applicant: {} }, 'INVALID_ARGUMENT'],
  ])('refuses %s with a code of its own', async (_what, procedure, context, more, code) => {
    const given = context === 'with themself' ? { otherPersonId: land.holder } : context;
    const reply = await ready(CLERK, procedure, land.holder, given, more);
    expect([reply.data, codesOf(reply)]).toEqual([{ dossierReadiness: null }, [code]]);
    expect(reply.text).not.toContain(land.holder);
  });

  it('refuses fifty-one applicants', async () => {
    const applicants = Array(51).fill({ personalId: land.holder });
    const reply = await city.as(CLERK).ask(MANY, { procedure: CRIMINAL_RECORD, applicants });
    expect(codesOf(reply)).toEqual(['TOO_MANY_KEYS']);
  });

  it('refuses an applicant who has died', async () => {
    const row = await city.stores
      .get('citizens')
      ?.store.knex('citizen')
      .where('life_status', 'DECEASED')
      .orderBy('personal_id')
      .first('personal_id');
    const reply = await ready(CLERK, CRIMINAL_RECORD, row.personal_id);
    expect(new Set(codesOf(reply))).toEqual(new Set(['APPLICANT_DECEASED']));
    expect(reply.data.dossierReadiness).toMatchObject({ components: null, summary: null });
  });
});
