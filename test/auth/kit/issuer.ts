import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JSONWebKeySet,
  type JWK,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose';
import { type TokenTrust, tokenVerifier } from '../../../schema/trust/access-token.ts';
import { TokenRefused } from '../../../schema/trust/token-refused.ts';

export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'urn:lgsp-graph';

/** Seconds since 1970, some from now. */
export const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

/** A key as an issuer holds it, and as it publishes it. */
export interface IssuerKey {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  /** The public half as text: what a forger has of it. */
  readonly publicPem: string;
}

export async function issuerKey(alg: string, kid: string): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), alg, kid, use: 'sig' };
  return { alg, kid, privateKey, publicJwk, publicPem: await exportSPKI(publicKey) };
}

/** Claims of a clerk's token; what is undefined is left out. */
export const claimsOf = (changed: Readonly<Record<string, unknown>> = {}) => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'officer:one-stop',
  client_id: 'one-stop',
  kind: 'officer',
  agency_code: 'H17.90.001',
  scope: 'citizen:read land:read',
  acr: '2',
  iat: seconds(0),
  exp: seconds(600),
  ...changed,
});

/** Signs claims, whatever they say, as RFC 9068 has it unless told otherwise. */
export function signed(
  key: IssuerKey,
  claims: Readonly<Record<string, unknown>> = claimsOf(),
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const given = { alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header };
  const understood = header['crit'] === undefined ? {} : { crit: { x: true } };
  return (
    new SignJWT(claims)
      // A test may write any header; the library's type knows the usual ones.
      .setProtectedHeader(given as JWTHeaderParameters)
      .sign(key.privateKey, understood)
  );
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** A token put together by hand: no library signs what it knows to be wrong. */
export const handmade = (header: unknown, claims: unknown, signature = ''): string =>
  `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}.${signature}`;

export const verifierOf = (keys: readonly IssuerKey[], trust: Partial<TokenTrust> = {}) => {
  const set: JSONWebKeySet = { keys: keys.map(({ publicJwk }) => publicJwk) };
  return tokenVerifier({ issuer: ISSUER, audience: AUDIENCE, keys: { set }, ...trust });
};

/** Why a token was refused; `accepted` when it was not. Anything but a refusal is a bug and thrown on. */
export const outcomeOf = (caller: Promise<unknown>): Promise<string> =>
  caller.then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof TokenRefused) return error.reason;
      throw error;
    },
  );
