import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { admits } from '../../schema/access/judge.ts';
import { PURPOSES } from '../../schema/access/purposes.ts';
import { parseDossierCode } from '../../schema/identifiers/index.ts';
import { tokenVerifier } from '../../schema/trust/access-token.ts';
import { AUDIENCE, DEVELOPMENT_ISSUER } from '../../schema/trust/names.ts';
import { developmentKeys, developmentToken } from './development-issuer.ts';
import { PERSONAS, personaNamed } from './personas.ts';

const keyPath = join(mkdtempSync(join(tmpdir(), 'lgsp-personas-')), 'development-issuer.json');

describe.each(Object.entries(PERSONAS))('the %s', (name, persona) => {
  const { kind, clientId, agencyCode, scopes, subject, actor = null, assurance } = persona;
  const stated = { kind, clientId, agencyCode, scopes, subject, actor, assurance, policies: [] };

  it('is believed by the gateway beside the issuer', async () => {
    const verify = tokenVerifier({
      issuer: DEVELOPMENT_ISSUER,
      audience: AUDIENCE,
      keys: { set: await developmentKeys(keyPath) },
    });
    expect(await verify(await developmentToken(persona, keyPath))).toEqual(stated);
  });

  it.each(persona.purposes)('may ask for $code', ({ code, dossierCode, legalBasis }) => {
    const { ground } = PURPOSES[code];
    if (ground.includes('dossier') || ground.includes('basis'))
      expect(dossierCode ?? legalBasis).toBeDefined();
    if (ground === 'dossier') expect(dossierCode).toBeDefined();
    expect(admits(PURPOSES[code], { ...PUBLIC_INQUIRY, caller: stated, synthetic: true })).toBe(
      true,
    );
    if (dossierCode !== undefined) expect(parseDossierCode(dossierCode)).toBe(dossierCode);
  });

  it('is found by name', () => expect(personaNamed(name)).toBe(persona));
});

it('nobody is found by a name that every object has', () => {
  for (const name of ['constructor', '__proto__', 'toString', '', 7, undefined])
    expect(personaNamed(name)).toBeUndefined();
});

it('the keys of the issuer hold no private half', async () => {
  expect(await developmentKeys(keyPath)).toEqual({
    keys: [
      {
        kty: 'OKP',
        crv: 'Ed25519',
        x: expect.any(String),
        alg: 'EdDSA',
        kid: 'development',
        use: 'sig',
      },
    ],
  });
});
