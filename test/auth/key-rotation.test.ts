import { exportJWK } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimsOf, issuerKey, outcomeOf, seconds, signed, verifierOf } from './kit/issuer.ts';
import { startKeyServer } from './kit/key-server.ts';

const minutes = (count: number): number => count * 60_000;
/** Moves the clock, and nothing that waits: HTTP goes on as ever. */
const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('an issuer that changes its keys', () => {
  it('is believed by the new one without a restart, and by the old one no more', async () => {
    const [old, next] = [await issuerKey('EdDSA', '2025'), await issuerKey('EdDSA', '2026')];
    await using keys = await startKeyServer(old);
    const verify = verifierOf([], { keys: { url: keys.url } });
    const [ofOld, ofNext] = [await signed(old), await signed(next)];
    expect(await outcomeOf(verify(ofOld))).toBe('accepted');
    expect(await outcomeOf(verify(ofNext))).toBe('unknown key');

    keys.publish(next);
    later(5_001);
    expect(await outcomeOf(verify(ofNext))).toBe('accepted');
    // What was proven is remembered for a minute, and no longer.
    later(60_000);
    expect(await outcomeOf(verify(ofOld))).toBe('unknown key');
    expect(await outcomeOf(verify(ofNext))).toBe('accepted');
  });

  it('and only withdraws one is noticed without a new one to remind us', async () => {
    const [old, other] = [await issuerKey('EdDSA', '2025'), await issuerKey('RS256', 'other')];
    await using keys = await startKeyServer(old, other);
    const verify = verifierOf([], { keys: { url: keys.url } });
    const [token, another] = [
      await signed(old, claimsOf({ exp: seconds(3_600) })),
      await signed(other, claimsOf({ exp: seconds(3_600) })),
    ];
    expect(await outcomeOf(verify(token))).toBe('accepted');

    keys.publish(other);
    later(minutes(11));
    expect(await outcomeOf(verify(token))).toBe('unknown key');
    expect(await outcomeOf(verify(another))).toBe('accepted');
  });

  it('is not flooded by tokens that name keys it never had', async () => {
    const key = await issuerKey('EdDSA', 'k');
    await using keys = await startKeyServer(key);
    const verify = verifierOf([], { keys: { url: keys.url } });
    for (const kid of ['a', '../../x', "' or 1=1", 'b', 'c'])
      expect(await outcomeOf(verify(await signed(key, claimsOf(), { kid })))).toBe('unknown key');
    expect(keys.reads()).toBe(1);
    expect(await outcomeOf(verify(await signed(key)))).toBe('accepted');
  });
});

describe('a token that was proven', () => {
  it('is remembered, and never beyond its end', async () => {
    const key = await issuerKey('EdDSA', 'k');
    await using keys = await startKeyServer(key);
    const verify = verifierOf([], { keys: { url: keys.url }, clockToleranceSeconds: 0 });
    const token = await signed(key, claimsOf({ exp: seconds(30) }));
    expect(await outcomeOf(verify(token))).toBe('accepted');
    later(29_000);
    expect(await outcomeOf(verify(token))).toBe('accepted');
    later(2_000);
    expect(await outcomeOf(verify(token))).toBe('expired');
  });
});

describe('keys that cannot be read', () => {
  it.each([
    ['are behind an error', 500, ''],
    ['are not JSON', 200, '<html>'],
    ['are no set', 200, '{"keys":"none"}'],
    ['lead elsewhere', 302, ''],
  ])('because they %s are not the token’s fault, and tried again', async (_, status, body) => {
    const key = await issuerKey('EdDSA', 'k');
    await using keys = await startKeyServer();
    const verify = verifierOf([], { keys: { url: keys.url } });
    const token = await signed(key);
    keys.fail(status, body, { location: 'http://127.0.0.1:1/' });
    expect(await outcomeOf(verify(token))).toBe('keys unavailable');
    keys.publish(key);
    expect(await outcomeOf(verify(token))).toBe('accepted');
  });

  it('because nobody answers do not stop what is remembered', async () => {
    const key = await issuerKey('EdDSA', 'k');
    const keys = await startKeyServer(key);
    const verify = verifierOf([], { keys: { url: keys.url } });
    const long = { exp: seconds(3_600) };
    const token = await signed(key, claimsOf(long));
    expect(await outcomeOf(verify(token))).toBe('accepted');
    await keys[Symbol.asyncDispose]();
    expect(await outcomeOf(verify(token))).toBe('accepted');
    later(minutes(11));
    expect(await outcomeOf(verify(token))).toBe('keys unavailable');
  });

  it('because a private one is among them are not used', async () => {
    const key = await issuerKey('EdDSA', 'k');
    const careless = {
      ...key,
      publicJwk: { ...key.publicJwk, ...(await exportJWK(key.privateKey)) },
    };
    expect(await outcomeOf(verifierOf([careless])(await signed(key)))).toBe('keys unavailable');
    expect(await outcomeOf(verifierOf([key])(await signed(key)))).toBe('accepted');
  });
});
