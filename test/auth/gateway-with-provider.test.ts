import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { claimsOf, handmade, issuerKey, seconds, signed } from './kit/issuer.ts';
import { type OpenIdProvider, startOpenIdProvider } from './kit/openid-provider.ts';

const CITIZEN = '098085153547';
const CERTIFICATE = '{ landCertificate(serialNumber: "ZZ 000001") { status } }';
/** Something that is open, and something that is not. */
const QUESTION = `{
  enterprise(enterpriseCode: "0499000018") { name }
  landCertificate(serialNumber: "ZZ 000001") { status }
}`;
const REASONED = { 'x-purpose': 'TTHC_RESOLVE', 'x-dossier-code': 'H17.15-150824-0001' };

const clients = [
  {
    clientId: 'land-office',
    scopes: ['land:read', 'land:rights'],
    claims: { agency_code: 'H17.15', kind: 'system', acr: '1' },
  },
  { clientId: 'statistics', scopes: ['result:read'], claims: { agency_code: 'H17.08' } },
];

describe('a gateway that believes a real OpenID provider', () => {
  let provider: OpenIdProvider;
  let city: TestCity;
  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite) throw new Error('SQLite is always there.');
    provider = await startOpenIdProvider({ clients });
    city = await startCity(sqlite, 'tiny', {
      AUTH_ISSUER: provider.issuer,
      AUTH_JWKS_URL: provider.jwksUrl,
    });
  });
  afterAll(async () => {
    await city[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
  });

  const withToken = (token: string) => ({ authorization: `Bearer ${token}`, ...REASONED });
  /** What the provider would say of the land office, but for what is changed. */
  const saying = (changed: Readonly<Record<string, unknown>> = {}) =>
    claimsOf({
      ...{ iss: provider.issuer, sub: 'land-office', client_id: 'land-office', kind: 'system' },
      ...{ agency_code: 'H17.15', scope: 'land:read land:rights', acr: '1', ...changed },
    });
  const signedBy = (
    changed?: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, unknown>>,
  ) => signed(provider.key, saying(changed), header);

  it('answers a client that signed in, as far as its scopes reach', async () => {
    const token = await provider.tokenFor('land-office');
    const reply = await city.ask(CERTIFICATE, {}, withToken(token));
    expect(reply).toMatchObject({ status: 200, errors: [] });
    expect(reply.data).toEqual({ landCertificate: { status: 'VALID' } });

    const other = await city.ask(CERTIFICATE, {}, withToken(await provider.tokenFor('statistics')));
    expect(other.data).toEqual({ landCertificate: null });
    expect(other.errors.map(({ extensions }) => extensions['code'])).toEqual([
      'FIELD_NOT_PERMITTED',
    ]);
  });

  it('takes no token for the public, who is given what is open', async () => {
    const { data, errors } = await city.ask(QUESTION, {}, REASONED);
    expect(data).toEqual({ enterprise: { name: expect.any(String) }, landCertificate: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_SIGNED_IN']);
  });

  it('believes none of the development issuer, and has no door to it', async () => {
    const reply = await city.ask(QUESTION, {}, withToken(await city.tokenFor('clerk')));
    expect(reply.errors.map(({ extensions }) => extensions['code'])).toEqual(['INVALID_TOKEN']);
    const personas = await fetch(new URL('/development/personas.json', city.url));
    expect(personas.status).toBe(404);
  });

  const confused = (secret: string): string => {
    const unsigned = handmade({ alg: 'HS256', typ: 'at+jwt', kid: 'provider-1' }, saying());
    const signature = createHmac('sha256', secret).update(unsigned.slice(0, -1));
    return unsigned + signature.digest('base64url');
  };
  const refusals: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['that is not signed', () => handmade({ alg: 'none', typ: 'at+jwt' }, saying())],
    ['signed with the public key as a secret', () => confused(provider.key.publicPem)],
    ['for another service', () => provider.tokenFor('land-office', 'urn:other-service')],
    ['that is over', () => signedBy({ iat: seconds(-600), exp: seconds(-31) })],
    ['that is not good yet', () => signedBy({ nbf: seconds(60) })],
    ['by a key nobody knows', () => signedBy({}, { kid: 'provider-2' })],
    ['that names a file as its key', () => signedBy({}, { kid: '../../../dev/null' })],
    ['that names a query as its key', () => signedBy({}, { kid: "x' union select 'k" })],
    ['over 8 KiB', () => signedBy({ padding: 'x'.repeat(8_192) })],
    ['by another issuer', () => signedBy({ iss: 'https://issuer.example.evil' })],
    [
      'by another key of the same name',
      async () => signed(await issuerKey('RS256', 'provider-1'), saying()),
    ],
    [
      'of an officer whose account is a personal number',
      () => signedBy({ kind: 'officer', sub: `officer:${CITIZEN}` }),
    ],
  ];

  it.each(refusals)('refuses a token %s, and what is open with it', async (_, make) => {
    const token = await make();
    const before = city.logText().length;
    const answer = await fetch(city.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...withToken(token) },
      body: JSON.stringify({ query: QUESTION }),
    });
    const text = await answer.text();
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    const { data, errors } = JSON.parse(text);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).toBe('INVALID_TOKEN');
    const said = `${text}${city.logText().slice(before)}${[...answer.headers].join()}`;
    expect(said).toContain('INVALID_TOKEN');
    for (const part of [token, ...token.split('.').filter((one) => one.length > 20), CITIZEN])
      expect(said.includes(part), 'repeats the token').toBe(false);
    // Its neighbour next, so that a refusal of everything would show.
    const good = await city.ask(CERTIFICATE, {}, withToken(await signedBy()));
    expect(good.errors).toEqual([]);
  });
});
