import { beforeAll, describe, expect, it } from 'vitest';
import { tokenRefusal } from '../../gateway/auth/token-refusal.ts';
import { PUBLIC_CALLER } from '../../schema/access/caller.ts';
import type { TokenVerifier } from '../../schema/trust/access-token.ts';
import { callerOf } from '../../schema/trust/caller-of.ts';
import { TokenRefused } from '../../schema/trust/token-refused.ts';
import { issuerKey, outcomeOf, signed, verifierOf } from './kit/issuer.ts';

let verify: TokenVerifier;
let token: string;
let forgery: string;
beforeAll(async () => {
  const [key, other] = [await issuerKey('EdDSA', 'k'), await issuerKey('EdDSA', 'k')];
  verify = verifierOf([key]);
  [token, forgery] = [await signed(key), await signed(other)];
});

describe('who asks', () => {
  it('is nobody known without a token', async () => {
    expect(await callerOf(undefined, verify)).toBe(PUBLIC_CALLER);
    expect(await callerOf(undefined, null)).toBe(PUBLIC_CALLER);
  });

  it.each(['Bearer', 'bearer', 'BEARER '])('is who the token says: %s', async (scheme) => {
    expect(await callerOf(`${scheme} ${token}`, verify)).toMatchObject({ clientId: 'one-stop' });
  });

  it.each([
    ['nothing', () => ''],
    ['a scheme alone', () => 'Bearer '],
    ['a token alone', () => token],
    ['a password', () => 'Basic YWFhOmJiYg=='],
    ['two headers', () => `Bearer ${token}, Bearer ${token}`],
    ['two tokens', () => `Bearer ${token} ${token}`],
    ['a line break', () => `Bearer ${token}\n`],
    ['quotes', () => `Bearer "${token}"`],
    ['another scheme', () => `DPoP ${token}`],
  ])('is never the public when the header holds %s', async (_, header) => {
    expect(await outcomeOf(callerOf(header(), verify))).toBe('malformed');
  });

  it('is refused where the token is not believed, or nobody is trusted', async () => {
    expect(await outcomeOf(callerOf(`Bearer ${forgery}`, verify))).toBe('signature');
    expect(await outcomeOf(callerOf(`Bearer ${token}`, null))).toBe('issuer');
  });
});

describe('a token that is refused', () => {
  it('is answered the same for every flaw of its own', () => {
    const answers = (['signature', 'expired', 'claims'] as const).map((flaw) =>
      tokenRefusal(new TokenRefused(flaw)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({
      code: 'INVALID_TOKEN',
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    });
  });

  it('is worth sending again when only the keys could not be read', () => {
    expect(tokenRefusal(new TokenRefused('keys unavailable'))).toEqual({
      code: 'SIGN_IN_UNAVAILABLE',
      headers: { 'retry-after': '5' },
    });
  });
});
