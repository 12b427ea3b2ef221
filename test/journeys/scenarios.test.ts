import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import type { Asker } from '../kit/issuer.ts';
import { workedOperations } from '../kit/worked-operations.ts';

const DOSSIER = 'H17.15-150824-0001';

/** Who may come with a question, for the reason they usually have. */
const PEOPLE = {
  public: { as: null },
  clerk: { as: 'clerk', purpose: 'TTHC_RESOLVE', dossier: DOSSIER },
  'clerk without a reason': { as: 'clerk' },
  'clerk who counts': { as: 'clerk', purpose: 'STATISTICS' },
  portal: { as: 'portal', purpose: 'TTHC_PRECHECK', basis: 'PUBLIC_TASK' },
  citizen: { as: 'citizen', purpose: 'SELF_ACCESS' },
  neighbour: { as: 'neighbour', purpose: 'SELF_ACCESS' },
  'notary without consent': { as: 'notary', purpose: 'NOTARY_CHECK' },
  inspector: { as: 'inspector', purpose: 'INSPECTION', basis: 'PUBLIC_TASK' },
  verifier: { as: 'inspector', purpose: 'RESULT_VERIFY', basis: 'PUBLIC_TASK' },
} as const satisfies Readonly<Record<string, Asker>>;
type Person = keyof typeof PEOPLE;

const SHUT: Readonly<Record<string, string>> = {
  N: 'NOT_SIGNED_IN',
  P: 'PURPOSE_REQUIRED',
  K: 'CONSENT_REQUIRED',
  F: 'FIELD_NOT_PERMITTED',
};

/** What each is refused at the places of an operation, in their order: a letter of `SHUT`, or `-` for what is given. */
interface Scenario {
  readonly operation: string;
  readonly places: readonly string[];
  readonly refused: Readonly<Record<Person, string>>;
  /** Something of the answer that the right person gets, to see that it is one. */
  readonly given: readonly [Person, object];
}

const NOBODY_ELSE = {
  public: 'N',
  'clerk without a reason': 'P',
  'clerk who counts': 'F',
  portal: 'F',
  neighbour: 'F',
  'notary without consent': 'K',
  inspector: 'F',
  verifier: 'F',
} as const;

/** The same letter at several places. */
const atAll = (places: number): Readonly<Record<keyof typeof NOBODY_ELSE, string>> =>
  Object.fromEntries(
    Object.entries(NOBODY_ELSE).map(([person, letter]) => [person, letter.repeat(places)]),
    // The keys are those of the constant.
  ) as Record<keyof typeof NOBODY_ELSE, string>;

const SCENARIOS: readonly Scenario[] = [
  {
    operation: '02-house-permit',
    places: ['landParcel.rights', 'landParcel.encumbrances', 'landParcel.certificates', 'citizen'],
    // The citizen holds the parcel; of the other holder, their own record stays shut (below).
    refused: { ...atAll(4), clerk: '----', citizen: '----' },
    given: [
      'clerk',
      {
        landParcel: {
          landUses: [{ code: 'ODT' }],
          rights: [
            { holder: { fullName: 'Nguyễn Văn An' } },
            { holder: { fullName: 'Võ Ngọc Hà' } },
          ],
        },
        citizen: { fullName: 'Nguyễn Văn An', lifeStatus: 'ALIVE' },
      },
    ],
  },
  {
    operation: '03-certificate-before-transfer',
    places: ['landCertificate'],
    refused: { ...atAll(1), clerk: '-', citizen: '-' },
    given: ['clerk', { landCertificate: { status: 'VALID', parcels: [{ hasBlocking: false }] } }],
  },
  {
    operation: '08-my-results',
    places: ['me'],
    // There is nobody whose own these would be, whatever the purpose.
    refused: {
      ...{ ...atAll(1), 'clerk without a reason': 'F', 'notary without consent': 'F' },
      ...{ clerk: 'F', citizen: '-', neighbour: '-' },
    },
    given: ['citizen', { me: { results: { nodes: expect.arrayContaining([expect.anything()]) } } }],
  },
  {
    operation: '17-who-looked-at-my-data',
    places: ['me'],
    refused: {
      ...{ ...atAll(1), 'clerk without a reason': 'F', 'notary without consent': 'F' },
      ...{ clerk: 'F', citizen: '-', neighbour: '-' },
    },
    given: ['citizen', { me: { accessLog: { nodes: expect.anything() } } }],
  },
  {
    operation: '22-is-a-dossier-ready',
    places: ['dossierReadiness'],
    refused: { ...atAll(1), 'notary without consent': 'F', clerk: '-', portal: '-', citizen: '-' },
    given: ['portal', { dossierReadiness: { summary: { required: 3, missing: 0 } } }],
  },
  {
    operation: '24-what-i-need-not-apply-for',
    places: ['citizen'],
    refused: { ...atAll(1), clerk: '-', citizen: '-' },
    given: [
      'citizen',
      {
        citizen: {
          obtainableResults: expect.arrayContaining([expect.objectContaining({ way: 'AT_ONCE' })]),
        },
      },
    ],
  },
  {
    operation: '26-register-a-household-business',
    places: ['citizen', 'dossierReadiness'],
    refused: {
      ...{ ...atAll(2), 'notary without consent': 'KF' },
      ...{ clerk: '--', portal: 'F-', citizen: 'FF' },
    },
    given: [
      'clerk',
      {
        citizen: { fullName: 'Võ Ngọc Hà', householdBusinesses: { nodes: [] } },
        householdBusinessNameAvailable: true,
        vsicLine: { conditional: true, requiredResultTypes: ['RT-FOOD-001'] },
      },
    ],
  },
  {
    operation: '27-inspect-a-restaurant',
    places: ['householdBusiness.results'],
    refused: {
      ...{ ...atAll(1), 'notary without consent': 'F', clerk: '-', portal: '-', citizen: 'F' },
      ...{ inspector: '-' },
    },
    given: [
      'inspector',
      {
        householdBusiness: {
          status: 'ACTIVE',
          results: { nodes: [{ status: 'VALID', legalValue: 'EQUAL_TO_PAPER' }] },
        },
      },
    ],
  },
  {
    operation: '28-register-a-birth',
    places: ['mother', 'father', 'dossierReadiness'],
    refused: {
      ...{ ...atAll(3), 'notary without consent': 'KKF' },
      ...{ clerk: '---', portal: 'FF-', citizen: 'F--' },
    },
    given: [
      'clerk',
      {
        mother: { household: { householdCode: 'HH-20242-0000001' } },
        father: { household: { householdCode: 'HH-20242-0000001' } },
        dossierReadiness: {
          components: [
            { requirement: { code: 'DECLARATION' }, reason: 'FORM' },
            // The health system is not here.
            { requirement: { code: 'BIRTH_NOTICE' }, state: 'NOT_FOUND', reason: 'NOT_PROVIDED' },
            { requirement: { code: 'PARENTS_IDENTITY' }, state: 'AVAILABLE_UNVERIFIED' },
            { requirement: { code: 'MARRIAGE' }, state: 'AVAILABLE' },
          ],
        },
      },
    ],
  },
  {
    operation: '29-the-city-in-figures',
    places: [],
    refused: { ...atAll(0), clerk: '', citizen: '' },
    given: [
      'public',
      {
        parcelCounts: expect.arrayContaining([expect.objectContaining({ parcels: 7 })]),
        papersAvoided: { total: expect.any(Number) },
      },
    ],
  },
  {
    operation: '32-check-a-printed-result',
    places: ['verifyResult.result'],
    refused: {
      ...{ ...atAll(1), 'notary without consent': 'F', clerk: '-', citizen: '-' },
      ...{ inspector: '-', verifier: '-' },
    },
    given: [
      'verifier',
      {
        verifyResult: {
          ...{ outcome: 'VALID', codeKind: 'PLAIN', subjectShown: 'N*** V*** A***' },
          result: { resultNumber: 'KQ-H17.15-2015-00000001' },
        },
      },
    ],
  },
];

/** What stands at a path of an answer. */
const at = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);

const refusals = ({ errors }: Reply): ReadonlyMap<string, unknown> =>
  new Map(errors.map(({ path, extensions }) => [path?.join('.') ?? '', extensions['code']]));

describe.each(SCENARIOS)('scenario $operation', ({ operation, places, refused, given }) => {
  const [worked] = workedOperations().filter(({ name }) => name === operation);
  let city: TestCity;
  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite) throw new Error('SQLite is always there.');
    city = await startCity(sqlite, 'tiny', {}, { writes: true });
  });
  afterAll(() => city[Symbol.asyncDispose]());
  const ask = (person: Person): Promise<Reply> =>
    city.as(PEOPLE[person]).ask(worked?.query ?? '', JSON.parse(worked?.variables || '{}'));

  it.each(Object.entries(refused))('refuses the %s: %s', async (person, letters) => {
    const reply = await ask(person as Person);
    const codes = refusals(reply);
    const wanted = [...letters].map((letter) => SHUT[letter]);
    expect(places.map((place) => codes.get(place))).toEqual(wanted);
    // What is refused is not there; what is given is.
    expect(places.map((place) => at(reply.data, place) === null)).toEqual(
      wanted.map((code) => code !== undefined),
    );
    const within = [...codes.keys()].filter((path) => !places.includes(path));
    // The citizen may read what a record of theirs says of a co-holder, not that person's own record.
    if (person === 'citizen') expect(within.every((path) => path.includes('.holder.'))).toBe(true);
    else expect(within).toEqual([]);
  });

  it('answers whoever it is for', async () => {
    const [person, part] = given;
    expect((await ask(person)).data).toMatchObject(part);
  });
});
