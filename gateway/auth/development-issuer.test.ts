import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader, importJWK, type JWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { AUDIENCE, DEVELOPMENT_ISSUER } from '../../schema/trust/names.ts';
import { developmentToken } from './development-issuer.ts';
import { PERSONAS, type Persona } from './personas.ts';

const personas: readonly (readonly [string, Persona])[] = Object.entries(PERSONAS);

async function freshKeyPath(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'lgsp-issuer-')), 'data', 'development-issuer.json');
}

/** The public half, as a verifier would be given it. */
async function publicKey(path: string) {
  const { d, ...half }: JWK = JSON.parse(await readFile(path, 'utf8'));
  expect(d).toBeTypeOf('string');
  return importJWK(half, 'EdDSA');
}

describe('a development token', () => {
  it.each(personas)('of the %s says who asks and proves it', async (_, persona) => {
    const path = await freshKeyPath();
    const token = await developmentToken(persona, path);
    const options = {
      issuer: DEVELOPMENT_ISSUER,
      audience: AUDIENCE,
      typ: 'at+jwt',
      algorithms: ['EdDSA'],
    };
    const { payload } = await jwtVerify(token, await publicKey(path), options);
    expect(payload).toMatchObject({
      sub: persona.subject,
      client_id: persona.clientId,
      scope: persona.scopes.join(' '),
      kind: persona.kind,
      ...(persona.actor !== undefined && { act: { sub: persona.actor } }),
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  it('is signed by the same key each time, which only its owner can read', async () => {
    const path = await freshKeyPath();
    const [, clerk] = personas[0] ?? [];
    if (!clerk) throw new Error('There is no persona.');
    await developmentToken(clerk, path);
    const second = await developmentToken(clerk, path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(decodeProtectedHeader(second)).toEqual({
      alg: 'EdDSA',
      typ: 'at+jwt',
      kid: 'development',
    });
    await expect(jwtVerify(second, await publicKey(path))).resolves.toBeTruthy();
  });

  it('of another checkout proves nothing here', async () => {
    const [ours, theirs] = [await freshKeyPath(), await freshKeyPath()];
    const [, clerk] = personas[0] ?? [];
    if (!clerk) throw new Error('There is no persona.');
    await developmentToken(clerk, ours);
    const token = await developmentToken(clerk, theirs);
    await expect(jwtVerify(token, await publicKey(ours))).rejects.toThrow();
  });
});
