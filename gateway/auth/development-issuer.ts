import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK_OKP_Private,
  SignJWT,
} from 'jose';
import { AUDIENCE, DEVELOPMENT_ISSUER } from '../../schema/trust/names.ts';
import type { Persona } from './personas.ts';

/** How long a token is good for. */
export const LIFETIME_SECONDS = 3_600;

const ALGORITHM = 'EdDSA';
const KEY_ID = 'development';

// The file is ours; `importJWK` refuses anything that is no key.
const readKey = (path: string): JWK_OKP_Private => JSON.parse(readFileSync(path, 'utf8'));

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Reads the signing key of this checkout, or makes one that only this user can read. */
async function signingKey(path: string): Promise<JWK_OKP_Private> {
  if (existsSync(path)) return readKey(path);
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const key = await exportJWK(privateKey);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, `${JSON.stringify({ ...key, alg: ALGORITHM, kid: KEY_ID })}\n`, {
      mode: 0o600,
      flag: 'wx', // another process may have made one meanwhile, and there can only be one
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  return readKey(path);
}

/**
 * The keys a gateway of this checkout proves development tokens with. Makes the key if there is none yet.
 *
 * Member by member, so that the private half stays in its file whatever else stands there.
 */
export async function developmentKeys(keyPath: string): Promise<JSONWebKeySet> {
  const { crv, x } = await signingKey(keyPath);
  return { keys: [{ kty: 'OKP', crv, x, alg: ALGORITHM, kid: KEY_ID, use: 'sig' }] };
}

/**
 * Mints an access token for a persona: a JWT as RFC 9068 has it, good for an hour.
 *
 * Signed by a key of this checkout alone, so that no gateway but the one beside it will ever believe it.
 */
export async function developmentToken(persona: Persona, keyPath: string): Promise<string> {
  const key = await signingKey(keyPath);
  return new SignJWT({
    client_id: persona.clientId,
    scope: persona.scopes.join(' '),
    kind: persona.kind,
    acr: String(persona.assurance),
    ...(persona.agencyCode !== null && { agency_code: persona.agencyCode }),
    ...(persona.actor !== undefined && { act: { sub: persona.actor } }),
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: KEY_ID })
    .setIssuer(DEVELOPMENT_ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(persona.subject)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .sign(await importJWK(key, ALGORITHM));
}
