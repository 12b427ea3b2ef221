import { hash } from 'node:crypto';
import {
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../access/caller.ts';
import { callerFrom } from './token-claims.ts';
import { keyFinder, type TokenKeys } from './token-keys.ts';
import { type TokenFlaw, TokenRefused } from './token-refused.ts';

/** Only with these is a signature proof of who signed. With HS…, our own public key would be the secret. */
export const TOKEN_ALGORITHMS = ['EdDSA', 'RS256', 'PS256', 'ES256'] as const;

export type TokenAlgorithm = (typeof TOKEN_ALGORITHMS)[number];

/** Whose tokens are believed. */
export interface TokenTrust {
  readonly issuer: string;
  /** We, as the issuer names us. A token for another service is no token for us. */
  readonly audience: string;
  readonly keys: TokenKeys;
  readonly algorithms?: readonly TokenAlgorithm[];
  /** How far the issuer's clock may be from ours. */
  readonly clockToleranceSeconds?: number;
}

/** Says who a token speaks for, or rejects with `TokenRefused`. */
export type TokenVerifier = (token: string) => Promise<Caller>;

const LONGEST_TOKEN = 8 * 1024;
const LONGEST_LIFE_SECONDS = 24 * 60 * 60;
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const KEY_ID = /^[\x21-\x7e]{1,200}$/;
/** By these a token would bring its own key, name the place to fetch it, or change how it is read. */
const FOREIGN_KEYS = ['jku', 'jwk', 'x5u', 'x5c', 'crit'] as const;

/** Refuses by what a token says of itself, before any key is looked for. */
function judgeHeader(token: string, algorithms: readonly string[]): void {
  if (!COMPACT.test(token)) throw new TokenRefused('malformed');
  const header = headerOf(token);
  if (!algorithms.includes(header.alg ?? '')) throw new TokenRefused('algorithm');
  if (FOREIGN_KEYS.some((name) => Object.hasOwn(header, name))) throw new TokenRefused('malformed');
  // Without a name, each key of a set would have to be tried.
  if (typeof header.kid !== 'string' || !KEY_ID.test(header.kid))
    throw new TokenRefused('unknown key');
}

function headerOf(token: string) {
  try {
    return decodeProtectedHeader(token);
  } catch {
    throw new TokenRefused('malformed');
  }
}

function flawOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): TokenFlaw {
  if (claim === 'iss') return 'issuer';
  if (claim === 'aud') return 'audience';
  if (claim === 'typ') return 'malformed';
  return claim === 'nbf' && reason === 'check_failed' ? 'not yet valid' : 'claims';
}

/** The library's errors quote claims; none of them goes further than here. */
function flawOf(error: unknown): TokenFlaw {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return flawOfClaim(error);
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JOSEError) return 'malformed';
  return 'unknown key'; // one that cannot be used with this algorithm, or is too short to prove anything
}

/** Proves a token and gives its claims. */
async function proven(
  token: string,
  find: JWTVerifyGetKey,
  trust: Required<TokenTrust>,
): Promise<JWTPayload & { readonly exp: number }> {
  const { issuer, audience, clockToleranceSeconds: tolerance } = trust;
  const { payload } = await jwtVerify(token, find, {
    issuer,
    audience,
    algorithms: [...trust.algorithms],
    typ: 'at+jwt',
    clockTolerance: tolerance,
    requiredClaims: ['exp', 'iat', 'sub'],
  }).catch((error: unknown) => {
    throw error instanceof TokenRefused ? error : new TokenRefused(flawOf(error));
  });
  const { exp = 0, iat = 0 } = payload; // both are there, and numbers
  if (iat > Date.now() / 1000 + tolerance) throw new TokenRefused('not yet valid');
  if (exp - iat > LONGEST_LIFE_SECONDS) throw new TokenRefused('claims');
  return { ...payload, exp };
}

const MOST_REMEMBERED = 1_000;
/** How long a token is believed unseen, so that a withdrawn key is noticed soon. */
const REMEMBERED_MS = 60_000;

/**
 * Makes the judge of one issuer's access tokens (RFC 9068).
 *
 * A proof costs a tenth of a millisecond or more, and clients send the same token again and again, so
 * what was proven is remembered for a minute, never beyond the token's own end. Tokens are remembered by
 * their hash, refusals not at all.
 */
export function tokenVerifier(options: TokenTrust): TokenVerifier {
  const trust = { algorithms: TOKEN_ALGORITHMS, clockToleranceSeconds: 30, ...options };
  // A setting from elsewhere could get past the compiler, and one wrong word here opens everything.
  if (!trust.algorithms.every((name) => TOKEN_ALGORITHMS.includes(name)))
    throw new Error(`Tokens are proven by ${TOKEN_ALGORITHMS.join(', ')} only.`);
  const find = keyFinder(trust.keys);
  const remembered = new LRUCache<string, { readonly caller: Caller; readonly until: number }>({
    max: MOST_REMEMBERED,
  });
  return async (token) => {
    if (token.length > LONGEST_TOKEN) throw new TokenRefused('oversize');
    const proof = hash('sha256', token, 'base64');
    const known = remembered.get(proof);
    if (known && Date.now() < known.until) return known.caller;
    judgeHeader(token, trust.algorithms);
    const claims = await proven(token, find, trust);
    const caller = callerFrom(claims);
    const until = Math.min(claims.exp * 1000, Date.now() + REMEMBERED_MS);
    remembered.set(proof, { caller, until });
    return caller;
  };
}
