import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenVerifier } from '../../schema/trust/access-token.ts';
import { outcomeOf } from './kit/issuer.ts';
import { GRAPH_AUDIENCE, type OpenIdProvider, startOpenIdProvider } from './kit/openid-provider.ts';

describe('a real OpenID provider', () => {
  let city: OpenIdProvider;
  const clients = [
    {
      clientId: 'land-office',
      scopes: ['land:read', 'land:rights'],
      claims: { agency_code: 'H17.15', kind: 'system', acr: '1' },
    },
    { clientId: 'statistics', scopes: ['land:read'] },
  ];
  const believing = (issuer: string, jwksUrl: string) =>
    tokenVerifier({ issuer, audience: GRAPH_AUDIENCE, keys: { url: new URL(jwksUrl) } });

  beforeAll(async () => {
    city = await startOpenIdProvider({ clients });
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it('says who a client is, in whose name it asks and what it may', async () => {
    const verify = believing(city.issuer, city.jwksUrl);
    expect(await verify(await city.tokenFor('land-office'))).toEqual({
      kind: 'system',
      clientId: 'land-office',
      agencyCode: 'H17.15',
      scopes: ['land:read', 'land:rights'],
      policies: [],
      subject: 'land-office',
      actor: null,
      assurance: 1,
    });
  });

  it('is understood without a word on what kind of caller a client is', async () => {
    const verify = believing(city.issuer, city.jwksUrl);
    expect(await verify(await city.tokenFor('statistics'))).toMatchObject({
      kind: 'system',
      clientId: 'statistics',
      agencyCode: null,
      scopes: ['land:read'],
    });
  });

  it('is not believed about tokens for another service', async () => {
    const verify = believing(city.issuer, city.jwksUrl);
    const token = await city.tokenFor('land-office', 'urn:other-service');
    expect(await outcomeOf(verify(token))).toBe('audience');
    expect(await outcomeOf(verify(await city.tokenFor('land-office')))).toBe('accepted');
  });

  it('is not believed where another one is trusted', async () => {
    await using other = await startOpenIdProvider({ clients });
    const token = await other.tokenFor('land-office');
    // Both call their key the same, so it is the signature that tells them apart.
    expect(await outcomeOf(believing(city.issuer, city.jwksUrl)(token))).toBe('signature');
    expect(await outcomeOf(believing(city.issuer, other.jwksUrl)(token))).toBe('issuer');
    expect(await outcomeOf(believing(other.issuer, other.jwksUrl)(token))).toBe('accepted');
  });
});
