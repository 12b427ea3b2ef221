import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('free text from a caller', () => {
  it.each([
    ['plain', 'Hải Châu', 'Hải Châu'],
    ['decomposed accents are composed', 'Ha\u0309i Chau', 'Hải Chau'],
    ['a whole surrogate pair', 'nhà 🏠', 'nhà 🏠'],
    ['empty', '', ''],
  ])('%s passes', (_, sent, kept) => {
    expect(cleanText(sent)).toBe(kept);
  });

  it.each([
    ['a NUL byte', 'bí mật\0'],
    ['a high surrogate alone', 'bí mật\uD800'],
    ['a low surrogate alone', '\uDC00bí mật'],
    ['a pair the wrong way round', 'bí mật\uDC00\uD800'],
  ])('%s is refused without being repeated', (_, sent) => {
    const refuse = () => cleanText(sent, 'name');
    expect(refuse).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'INVALID_ARGUMENT', argument: 'name' }),
      }),
    );
    expect(refuse).not.toThrow('bí mật');
  });
});
