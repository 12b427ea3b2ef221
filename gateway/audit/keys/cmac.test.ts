import { describe, expect, it } from 'vitest';
import { cmacs } from './cmac.ts';
import { hashedPeople } from './person-hash.ts';

/** The key of the AES-256 examples of NIST SP 800-38B. */
const NIST = Buffer.from('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4', 'hex');

describe('a CMAC', () => {
  it('is that of NIST SP 800-38B for its shortest example', () => {
    expect(cmacs(NIST, ['']).toString('hex')).toBe('028962f61b7bf89efc6b551f4667d983');
  });

  it('of many messages is what each has by itself, however often the key was used', () => {
    const messages = ['', '098195000123', 'é', '123456789012345', '098195000123'];
    const together = cmacs(NIST, messages).toString('hex');
    expect(together).toBe(messages.map((one) => cmacs(NIST, [one]).toString('hex')).join(''));
    expect(new Set(together.match(/.{32}/g)).size).toBe(4);
  });

  it('is not made of a message that does not fit its one block', () => {
    expect(() => cmacs(NIST, ['098195000123', '1234567890123456'])).toThrow(RangeError);
    expect(() => cmacs(NIST, ['é'.repeat(8)])).toThrow(RangeError);
  });
});

it('keeps a person as 22 characters that another key would give otherwise', () => {
  const [one, other] = ['k1', 'k2'].map((id) => ({ id, secret: Buffer.alloc(32, id) }));
  if (!one || !other) throw new Error('Two keys were made.');
  const [hash] = hashedPeople(one, ['098195000123']);
  expect(hash).toMatch(/^[\w-]{22}$/);
  expect(hashedPeople(other, ['098195000123'])).not.toEqual([hash]);
  expect(hashedPeople(one, [])).toEqual([]);
});
