import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { type Asker, headersOf } from '../kit/issuer.ts';
import { codesIn, posted, type RawAnswer } from './kit/asked-raw.ts';
import { INSIDERS } from './kit/outsiders.ts';
import { toldIn, type Victim, victimOf } from './kit/victim.ts';

const QUERY = `query ($person: PersonalId!, $parcel: ParcelId!) {
  citizen(personalId: $person) { fullName dateOfBirth household { householdCode } }
  landParcel(parcelId: $parcel) { parcelId rights { holderNameAsRecorded } }
}`;

let city: TestCity;
let victim: Victim;
let body: string;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
  victim = await victimOf(city);
  body = JSON.stringify({ query: QUERY, variables: victim.keys });
});
afterAll(() => city[Symbol.asyncDispose]());

const told = ({ text }: Pick<RawAnswer, 'text'>) => toldIn(text, victim.secrets);
const dossier = INSIDERS.clerk.dossier;

describe('a purpose of another kind of caller', () => {
  const scoped = (scopes: string): Asker => ({
    ...INSIDERS.citizen,
    as: 'neighbour',
    claims: { scope: scopes },
  });
  it.each<readonly [string, Asker]>([
    ['a citizen with an officer’s', { as: 'neighbour', purpose: 'TTHC_RESOLVE', dossier }],
    [
      'a citizen with an inspector’s',
      { as: 'neighbour', purpose: 'INSPECTION', basis: 'PUBLIC_TASK' },
    ],
    ['an officer with a citizen’s', { as: 'clerk', purpose: 'SELF_ACCESS', dossier }],
    ['an officer with a notary’s', { as: 'clerk', purpose: 'NOTARY_CHECK', dossier }],
    [
      'an officer with the auditor’s',
      { as: 'clerk', purpose: 'OVERSIGHT', basis: 'LEGAL_OBLIGATION' },
    ],
    ['a system with a citizen’s', { as: 'portal', purpose: 'SELF_ACCESS' }],
    [
      'a citizen whose token has an officer’s scopes',
      scoped('self citizen:read citizen:id land:rights'),
    ],
    [
      'a citizen whose token has an officer’s scopes, with an officer’s',
      { ...scoped('citizen:read citizen:id land:rights'), purpose: 'TTHC_RESOLVE', dossier },
    ],
    [
      'a citizen whose token names an agency, with an officer’s',
      {
        as: 'neighbour',
        purpose: 'TTHC_RESOLVE',
        dossier,
        claims: { scope: 'self citizen:read land:rights', agency_code: 'H17.90.001' },
      },
    ],
    [
      'an officer of an agency whose code begins like the notaries’, with theirs',
      { as: 'clerk', purpose: 'NOTARY_CHECK', claims: { agency_code: 'H17.110' } },
    ],
  ])('opens nothing: %s', async (_who, asker) => {
    const { data, errors, text } = await city.as(asker).ask(QUERY, victim.keys);
    expect([data, told({ text }), errors.length > 0]).toEqual([
      { citizen: null, landParcel: { parcelId: victim.keys.parcel, rights: null } },
      [],
      true,
    ]);
  });

  it.each(['clerk', 'portal'] as const)(
    'opens nothing to the %s by a token that also names the citizen: it is none',
    async (as) => {
      const claims = { scope: 'self', sub: victim.keys.person };
      const answer = await city.as({ as, purpose: 'SELF_ACCESS', claims }).ask(QUERY, victim.keys);
      expect([answer.status, answer.data, told(answer)]).toEqual([401, undefined, []]);
    },
  );

  it('is told from the fitting one, which opens', async () => {
    for (const asker of Object.values(INSIDERS)) {
      const { errors, text } = await city.as(asker).ask(QUERY, victim.keys);
      expect([told({ text }).includes(victim.keys.name), errors]).toEqual([true, []]);
    }
  });
});

describe('a header that cannot be meant', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a purpose there is none of', { 'x-purpose': 'EVERYTHING' }],
    ['a purpose in small letters', { 'x-purpose': 'tthc_resolve' }],
    ['two purposes', { 'x-purpose': 'TTHC_RESOLVE, SELF_ACCESS' }],
    ['a purpose every object has', { 'x-purpose': 'constructor' }],
    ['a dossier that is none', { 'x-dossier-code': 'any' }],
    ['a dossier with a person’s number', { 'x-dossier-code': '098085153547' }],
    ['two dossiers', { 'x-dossier-code': 'H17.15-150824-0001, H17.15-150824-0001' }],
    ['a basis that is none', { 'x-legal-basis': 'BECAUSE' }],
    ['a purpose without end', { 'x-purpose': 'T'.repeat(2_000) }],
  ])('is refused before anything is asked: %s', async (_what, changed) => {
    const headers = { ...(await headersOf(city.issuer, INSIDERS.clerk)), ...changed };
    city.cost();
    const answer = await posted(city.url, body, headers);
    expect([answer.status, codesIn(answer), told(answer)]).toEqual([400, ['BAD_REQUEST'], []]);
    for (const sent of Object.values(changed)) expect(answer.text).not.toContain(sent);
    expect(city.cost().calls).toEqual({});
  });
});
