import { describe, expect, it } from 'vitest';
import { callerFrom } from '../../schema/trust/token-claims.ts';
import { claimsOf, outcomeOf } from './kit/issuer.ts';

const CITIZEN = '098085153547';
const citizen = { kind: 'citizen', sub: CITIZEN, client_id: 'portal', agency_code: undefined };
const caller = (changed: Readonly<Record<string, unknown>> = {}) =>
  callerFrom(JSON.parse(JSON.stringify(claimsOf(changed))));
const outcome = (changed: Readonly<Record<string, unknown>>) =>
  outcomeOf(Promise.resolve().then(() => caller(changed)));

describe('a caller', () => {
  it('is who the claims say', () => {
    expect(caller()).toEqual({
      kind: 'officer',
      clientId: 'one-stop',
      agencyCode: 'H17.90.001',
      scopes: ['citizen:read', 'land:read'],
      policies: [],
      subject: 'officer:one-stop',
      actor: null,
      assurance: 2,
    });
  });

  it('may be a citizen, for whom someone acts', () => {
    const act = { sub: 'agent:post-office-07', act: { sub: 'system:post-office' } };
    expect(caller({ ...citizen, scope: 'self', act })).toMatchObject({
      kind: 'citizen',
      subject: CITIZEN,
      actor: 'agent:post-office-07',
      agencyCode: null,
    });
  });

  it('may act for a child as a parent', () => {
    expect(caller({ ...citizen, act: { sub: '098075815903' } }).actor).toBe('098075815903');
  });

  it.each([
    ['scopes as a list', { scope: ['self', 'self'] }, { scopes: ['self'] }],
    ['no scopes', { scope: undefined }, { scopes: [] }],
    ['scopes between too many spaces', { scope: ' a  b ' }, { scopes: ['a', 'b'] }],
    ['policies', { policies: ['on-duty'] }, { policies: ['on-duty'] }],
    ['its client as azp', { client_id: undefined, azp: 'web' }, { clientId: 'web' }],
    ['the older form of an agency', { agency_code: '000.00.15.H17' }, { agencyCode: 'H17.15' }],
    ['no agency', { agency_code: undefined }, { agencyCode: null }],
    ['no assurance', { acr: undefined }, { assurance: 0 }],
    ['an assurance of its own kind', { acr: 'urn:mace:incommon:iap:silver' }, { assurance: 0 }],
    ['a password only', { acr: '1' }, { assurance: 1 }],
    [
      'itself as its subject, and no kind',
      { sub: 'one-stop', kind: undefined },
      { kind: 'system' },
    ],
    [
      'an account that is a UUID with many digits',
      { sub: 'f3b1c2d4-0000-4000-8000-000123456789' },
      { kind: 'officer' },
    ],
  ])('is read where the issuer gives %s', (_, claims, expected) => {
    expect(caller(claims)).toMatchObject(expected);
  });

  it('who is a citizen is of no agency, whatever the application is', () => {
    expect(caller({ ...citizen, agency_code: 'H17.15' }).agencyCode).toBeNull();
    expect(caller({ agency_code: 'H17.15' }).agencyCode).toBe('H17.15');
  });

  it.each([
    ['a kind nobody knows', { kind: 'minister' }],
    ['a public kind', { kind: 'public' }],
    ['no kind for a person', { kind: undefined }],
    ['a citizen without a personal ID', { ...citizen, sub: 'citizen:nguyen' }],
    ['a citizen with a number that is none', { ...citizen, sub: '999999999999' }],
    ['a citizen with an old number', { ...citizen, sub: '201234567' }],
    ['no client', { client_id: undefined }],
    ['a client that is no name', { client_id: 'a\nb' }],
    ['a client at length', { client_id: 'c'.repeat(101) }],
    ['a client named by a person’s number', { client_id: `app-${CITIZEN}` }],
    ['a client named by an old number', { client_id: 'app.201234567' }],
    ['an officer named by a number', { sub: `officer:${CITIZEN}` }],
    ['an officer whose UUID ends in a number', { sub: `f3b1c2d4-0000-4000-8000-${CITIZEN}` }],
    ['an officer at length', { sub: 'o'.repeat(256) }],
    ['an officer with a line break', { sub: 'officer\nx' }],
    ['a list of subjects', { sub: ['officer:a'] }],
    ['an agency that is none', { agency_code: 'Sở Xây dựng' }],
    ['two agencies', { agency_code: ['H17.15', 'H17.11'] }],
    ['too many scopes', { scope: Array.from({ length: 101 }, (_, i) => `s${i}`) }],
    ['scopes that are not texts', { scope: [1] }],
    ['a scope at length', { scope: 's'.repeat(201) }],
    ['a scope with a person’s number', { scope: `citizen:${CITIZEN}` }],
    ['policies that are no list', { policies: { all: true } }],
    ['an actor without a name', { act: {} }],
    ['an actor that is a text', { act: 'agent' }],
    ['an actor named by a number', { act: { sub: 'agent:201234567' } }],
  ])('is not made of %s', async (_, claims) => {
    expect(await outcome({})).toBe('accepted');
    expect(await outcome(claims)).toBe('claims');
  });
});
