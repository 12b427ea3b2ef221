import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { PUBLIC } from '../kit/issuer.ts';
import { OUTSIDERS } from './kit/outsiders.ts';
import { toldIn, type Victim, victimOf } from './kit/victim.ts';
import { type Given, UNBOUNDED, wholeTree } from './kit/whole-tree.ts';

const DEPTH = 5;
const WAYS = [
  ...['citizen', 'household', 'landCertificate', 'procedureResult', 'procedureResults', 'dossier'],
  ...['landParcel', 'householdBusiness', 'enterprise'],
];

let city: TestCity;
let victim: Victim;
let given: Given;
/** Who speaks for an enterprise and where to reach it, and its capital, also where one person holds all of it. */
let published: readonly string[];
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine, 'tiny', UNBOUNDED);
  victim = await victimOf(city);
  const { keys } = victim;
  const { text: open } = await city.as(PUBLIC).ask(
    `query ($enterprise: EnterpriseCode!) {
      enterprise(enterpriseCode: $enterprise) { charterCapital phone email legalRepresentatives { name } }
    }`,
    keys,
  );
  published = toldIn(open, victim.secrets);
  const text = JSON.stringify;
  given = {
    personalId: text(keys.person),
    householdCode: text(keys.household),
    serialNumber: text(keys.serial),
    resultNumber: text(keys.result),
    dossierCode: text(keys.dossier),
    parcelId: text(keys.parcel),
    householdBusinessId: text(keys.business),
    enterpriseCode: text(keys.enterprise),
    value: text(keys.person),
    subject: `{ personalId: ${text(keys.person)} }`,
    first: '3',
  };
});
afterAll(() => city[Symbol.asyncDispose]());

/** What is said of a field, or of a row of it; anything else would mean that an operation was not run. */
const EXPECTED = [
  ...['NOT_SIGNED_IN', 'PURPOSE_REQUIRED', 'LEGAL_BASIS_REQUIRED', 'CONSENT_REQUIRED'],
  ...['FIELD_NOT_PERMITTED', 'NOT_PROVIDED'],
];

describe.each(WAYS)('everything behind %s', (way) => {
  it.each([
    'the neighbour',
    'a clerk without a purpose',
    'a notary without consent',
    'a public caller',
  ])('holds nothing of the victim for %s', async (who) => {
    for (const query of wholeTree(way, given, DEPTH)) {
      const { errors, text } = await city.as(OUTSIDERS[who] ?? { as: null }).ask(query);
      const codes = errors.map(({ extensions }) => extensions['code']);
      expect(codes.filter((code) => !EXPECTED.includes(String(code)))).toEqual([]);
      expect(toldIn(text, victim.secrets).filter((secret) => !published.includes(secret))).toEqual(
        [],
      );
    }
  });
});
