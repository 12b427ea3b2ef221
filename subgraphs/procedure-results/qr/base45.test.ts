import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';

describe('base 45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %s as RFC 9285 does', (plain, written) => {
    expect(toBase45(Buffer.from(plain))).toBe(written);
    expect(Buffer.from(fromBase45(written) ?? []).toString()).toBe(plain);
  });

  it('gives back the bytes it was given, and survives being trimmed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        const text = toBase45(bytes);
        expect(text.trimEnd()).toBe(text);
        expect(fromBase45(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'GGW', '::', 'bb8', 'BB8A'])('refuses %s, which writes no bytes', (text) => {
    expect(fromBase45(text)).toBeNull();
  });
});
