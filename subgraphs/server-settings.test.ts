import { describe, expect, it } from 'vitest';
import { serverSettings } from './server-settings.ts';

const ISSUER = {
  AUTH_ISSUER: 'https://sso.example',
  AUTH_JWKS_URL: 'https://sso.example/jwks',
};
const SEAL_KEY = 'ab'.repeat(32);

const mistakes = (env: Record<string, string>): string => {
  try {
    serverSettings(4001, env);
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('whom a register believes', () => {
  it('is the gateway’s seal when nothing is set', () => {
    expect(serverSettings(4001, {})).toMatchObject({
      trust: 'seal',
      sealKeys: { phase: 'kept' },
      auth: undefined,
    });
  });

  it.each([
    ['a seal beyond the machine without a key', { HOST: '0.0.0.0' }, 'SEAL_KEY must be set'],
    ['a seal beyond the machine with a key', { HOST: '0.0.0.0', SEAL_KEY }, ''],
    ['nobody in particular, beyond the machine', { HOST: '0.0.0.0', TRUST: 'none' }, 'TRUST=none'],
    ['nobody in particular, on the machine alone', { TRUST: 'none' }, ''],
    ['nobody in particular, beside an issuer', { TRUST: 'none', ...ISSUER }, 'AUTH_ISSUER'],
    ['tokens of no issuer', { TRUST: 'token' }, 'AUTH_ISSUER'],
    ['tokens of an issuer', { TRUST: 'token', ...ISSUER }, ''],
    ['something else', { TRUST: 'everyone' }, 'TRUST must be one of'],
  ])('may be %s: %j', (_name, env, mistake) => {
    if (mistake === '') expect(mistakes(env)).toBe('');
    else expect(mistakes(env)).toContain(mistake);
  });
});
