import { describe, expect, it } from 'vitest';
import { environmentReader } from '../../schema/environment.ts';
import { readAuthSettings } from './auth-settings.ts';
import { DEVELOPMENT_ISSUER } from './names.ts';

const provider = {
  AUTH_ISSUER: 'https://id.example/realms/city',
  AUTH_JWKS_URL: 'https://id.example/jwks',
};

function reading(env: Readonly<Record<string, string>>) {
  const read = environmentReader(env);
  return { settings: readAuthSettings(read), mistakes: read.mistakes };
}

describe('whose tokens are believed', () => {
  it('is nobody’s with nothing set', () => {
    expect(reading({})).toEqual({ settings: null, mistakes: [] });
  });

  it('is the identity provider’s, for us alone', () => {
    const { settings, mistakes } = reading(provider);
    expect(mistakes).toEqual([]);
    expect(settings).toEqual({
      issuer: 'https://id.example/realms/city',
      audience: 'urn:lgsp-graph',
      jwksUrl: new URL('https://id.example/jwks'),
      clockSkewSeconds: 30,
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it.each(['http://127.0.0.1:9000/jwks', 'http://localhost:9000/jwks', 'http://[::1]/jwks'])(
    'may be that of a provider on this machine: %s',
    (url) => expect(reading({ ...provider, AUTH_JWKS_URL: url }).mistakes).toEqual([]),
  );

  it.each([
    '',
    'jwks.json',
    'http://id.example/jwks',
    'http://127.0.0.1.evil.example/jwks',
    'file:///etc/keys.json',
    'https://user:password@id.example/jwks',
  ])('is a mistake with keys from %j', (url) => {
    const { settings, mistakes } = reading({ ...provider, AUTH_JWKS_URL: url });
    expect(settings).toBeNull();
    expect(mistakes).toEqual([expect.stringMatching(/^AUTH_JWKS_URL must be/)]);
    expect(mistakes.join()).not.toContain('password@');
  });

  it('is a mistake with keys of nobody', () => {
    expect(reading({ AUTH_JWKS_URL: provider.AUTH_JWKS_URL }).mistakes).toEqual([
      'AUTH_JWKS_URL has no meaning without AUTH_ISSUER.',
    ]);
  });

  it('is never the development issuer’s by way of settings', () => {
    expect(reading({ ...provider, AUTH_ISSUER: DEVELOPMENT_ISSUER }).mistakes).toEqual([
      'AUTH_ISSUER must be an identity provider; the development issuer is none.',
    ]);
  });

  it('is bounded in how far clocks may differ', () => {
    expect(reading({ ...provider, AUTH_CLOCK_SKEW_SECONDS: '60' }).mistakes).toEqual([]);
    expect(reading({ ...provider, AUTH_CLOCK_SKEW_SECONDS: '61' }).mistakes).toHaveLength(1);
  });
});
