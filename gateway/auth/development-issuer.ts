import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Persona } from './personas.ts';

/** Who says so, and for whom. Neither names a host: such a token is worth nothing elsewhere. */
export const ISSUER = 'urn:lgsp-graph:development';
export const AUDIENCE = 'urn:lgsp-graph';

const ALGORITHM = 'EdDSA';
const LIFETIME = '1h';

/** Reads the signing key of this checkout, or makes one that only this user can read. */
async function signingKey(path: string): Promise<JWK> {
  // The file is ours; `importJWK` refuses anything that is no key.
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const key = await exportJWK(privateKey);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...key, alg: ALGORITHM, kid: 'development' })}\n`, {
    mode: 0o600,
  });
  return signingKey(path);
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
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: 'development' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(persona.subject)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(await importJWK(key, ALGORITHM));
}
