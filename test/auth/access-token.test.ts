import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { TOKEN_ALGORITHMS, type TokenVerifier } from '../../schema/trust/access-token.ts';
import { TokenRefused } from '../../schema/trust/token-refused.ts';
import {
  claimsOf,
  handmade,
  ISSUER,
  type IssuerKey,
  issuerKey,
  outcomeOf,
  seconds,
  signed,
  verifierOf,
} from './kit/issuer.ts';

let ed: IssuerKey;
let rsa: IssuerKey;
/** Another's key, under the name of ours. */
let forged: IssuerKey;
let verify: TokenVerifier;

beforeAll(async () => {
  [ed, rsa, forged] = await Promise.all([
    issuerKey('EdDSA', 'ed-1'),
    issuerKey('RS256', 'rsa-1'),
    issuerKey('EdDSA', 'ed-1'),
  ]);
  verify = verifierOf([ed, rsa]);
});

const ours = () => signed(ed);
const claiming = (changed: Readonly<Record<string, unknown>>) => signed(ed, claimsOf(changed));
const headed = (header: Readonly<Record<string, unknown>>) => signed(ed, claimsOf(), header);

/** Signs with a shared secret, as if the public key were one. */
function confused(secret: string): string {
  const unsigned = handmade({ alg: 'HS256', typ: 'at+jwt', kid: 'rsa-1' }, claimsOf());
  const signature = createHmac('sha256', secret).update(unsigned.slice(0, -1)).digest('base64url');
  return unsigned + signature;
}

function tampered(token: string): string {
  const [header, , signature] = token.split('.');
  const claims = Buffer.from(JSON.stringify(claimsOf({ scope: 'citizen:read citizen:id' })));
  return [header, claims.toString('base64url'), signature].join('.');
}

describe('a token is refused', () => {
  const refusals: readonly (readonly [string, string, () => string | Promise<string>])[] = [
    ['that is not signed', 'algorithm', () => handmade({ alg: 'none' }, claimsOf())],
    [
      'that is not signed, under the name of a key',
      'algorithm',
      () => handmade({ alg: 'none', typ: 'at+jwt', kid: 'ed-1' }, claimsOf()),
    ],
    ['that writes "none" in another way', 'algorithm', () => handmade({ alg: 'nOnE' }, claimsOf())],
    ['signed with our public key as a secret', 'algorithm', () => confused(rsa.publicPem)],
    [
      'signed with our public key as a secret, in its other form',
      'algorithm',
      () => confused(JSON.stringify(rsa.publicJwk)),
    ],
    ['that says no algorithm', 'algorithm', () => handmade({ kid: 'ed-1' }, claimsOf(), 'AAAA')],
    ['by another key of the same name', 'signature', () => signed(forged)],
    ['whose claims were changed', 'signature', async () => tampered(await ours())],
    [
      'whose signature was cut off',
      'signature',
      async () => `${(await ours()).split('.', 2).join('.')}.`,
    ],
    ['that is cut short', 'signature', async () => (await ours()).slice(0, -10)],
    ['that lacks a part', 'malformed', async () => (await ours()).split('.', 2).join('.')],
    ['that is encrypted', 'malformed', async () => `${await ours()}.AAAA.AAAA`],
    ['that is garbage', 'malformed', () => 'not-a-token'],
    ['that is garbage in three parts', 'malformed', () => 'a.b.c'],
    ['that is empty', 'malformed', () => ''],
    ['whose header is no object', 'malformed', () => handmade('EdDSA', claimsOf(), 'AAAA')],
    ['by a key nobody knows', 'unknown key', () => headed({ kid: 'ed-2' })],
    ['that names no key', 'unknown key', () => headed({ kid: undefined })],
    ['that names a file as its key', 'unknown key', () => headed({ kid: '../../../dev/null' })],
    ['that names a query as its key', 'unknown key', () => headed({ kid: "x' union select 'k" })],
    ['that names a key at length', 'unknown key', () => headed({ kid: 'k'.repeat(5_000) })],
    ['that names a key of another kind', 'unknown key', () => headed({ kid: 'rsa-1' })],
    ['that brings its own key', 'malformed', () => headed({ jwk: ed.publicJwk })],
    ['that says where its key is', 'malformed', () => headed({ jku: `${ISSUER}/jwks` })],
    ['that says where its certificate is', 'malformed', () => headed({ x5u: `${ISSUER}/cert` })],
    ['that brings its own certificate', 'malformed', () => headed({ x5c: ['AAAA'] })],
    ['that wants to be read otherwise', 'malformed', () => headed({ crit: ['x'], x: 1 })],
    ['that is an ID token', 'malformed', () => headed({ typ: 'JWT' })],
    ['that does not say what it is', 'malformed', () => headed({ typ: undefined })],
    ['by another issuer', 'issuer', () => claiming({ iss: 'https://issuer.example.evil' })],
    ['by nobody', 'issuer', () => claiming({ iss: undefined })],
    ['for another service', 'audience', () => claiming({ aud: 'urn:other' })],
    ['for no service', 'audience', () => claiming({ aud: undefined })],
    ['that is over', 'expired', () => claiming({ exp: seconds(-31), iat: seconds(-600) })],
    ['that never ends', 'claims', () => claiming({ exp: undefined })],
    ['whose end is no time', 'claims', () => claiming({ exp: 'tomorrow' })],
    [
      'that lives for longer than a day',
      'claims',
      () => claiming({ exp: seconds(24 * 3_600 + 1) }),
    ],
    ['that is not good yet', 'not yet valid', () => claiming({ nbf: seconds(60) })],
    ['that is from the future', 'not yet valid', () => claiming({ iat: seconds(60) })],
    ['that does not say since when', 'claims', () => claiming({ iat: undefined })],
    ['about nobody', 'claims', () => claiming({ sub: undefined })],
    ['over 8 KiB', 'oversize', () => claiming({ padding: 'x'.repeat(8_192) })],
  ];

  it.each(refusals)('%s: %s', async (_, reason, make) => {
    const refused = await make();
    // Its neighbour first, so that a refusal of everything would show.
    expect(await outcomeOf(verify(await ours()))).toBe('accepted');
    expect(await outcomeOf(verify(refused))).toBe(reason);
  });

  it('without a word of what it said', async () => {
    const person = '098085153547';
    const token = await claiming({ kind: 'officer', sub: `officer:${person}` });
    const error: unknown = await verify(token).catch((refusal: unknown) => refusal);
    if (!(error instanceof TokenRefused)) throw new Error('The token was believed.');
    expect(error.message).toBe('The access token is refused: claims.');
    expect(error.cause).toBeUndefined();
    expect(JSON.stringify(error) + error.stack).not.toContain(person);
  });
});

describe('a token is believed', () => {
  it.each(TOKEN_ALGORITHMS)('when it is signed by %s', async (alg) => {
    const key = await issuerKey(alg, 'k');
    expect(await outcomeOf(verifierOf([key])(await signed(key)))).toBe('accepted');
  });

  it.each([
    ['at the edge of the clocks’ difference', { exp: seconds(-20), iat: seconds(-600) }],
    ['when its beginning is a few seconds off', { nbf: seconds(20), iat: seconds(20) }],
    ['with a life of a day', { exp: seconds(24 * 3_600) }],
    ['for us among others', { aud: ['urn:other', 'urn:lgsp-graph'] }],
  ])('%s', async (_, changed) => {
    expect(await outcomeOf(verify(await claiming(changed)))).toBe('accepted');
  });

  it('when it says in full what it is', async () => {
    expect(await outcomeOf(verify(await headed({ typ: 'application/at+jwt' })))).toBe('accepted');
  });

  it('by the algorithms that were chosen, and no other of ours', async () => {
    const only = verifierOf([ed, rsa], { algorithms: ['RS256'] });
    expect(await outcomeOf(only(await signed(rsa)))).toBe('accepted');
    expect(await outcomeOf(only(await ours()))).toBe('algorithm');
  });

  it('never by a shared secret, whatever the settings say', () => {
    // What a setting from elsewhere could hold, against the type.
    const algorithms = ['HS256'] as unknown as typeof TOKEN_ALGORITHMS;
    expect(() => verifierOf([ed], { algorithms })).toThrow('Tokens are proven by');
  });

  it('twice, as one and the same caller that nobody can change', async () => {
    const token = await ours();
    const first = await verify(token);
    expect(await verify(token)).toBe(first);
    expect([first, first.scopes, first.policies].every(Object.isFrozen)).toBe(true);
  });
});
