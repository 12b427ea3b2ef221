import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, textFrom } from './utf8.ts';

/** Short, about as long as where another way is taken, and longer than there is room for. */
const TIMES = [1, 400, 150_000];

const SAMPLES: Readonly<Record<string, string>> = {
  ASCII: 'Nguyen An',
  Vietnamese: 'Nguyễn Thị Bình, phường Hải Châu',
  'a character of four bytes': 'nhà 🏠',
  'Latin-1': 'é\u00ff\u0080',
  nothing: '',
};

describe.each(Object.entries(SAMPLES))('%s', (_, sample) => {
  it.each(TIMES)('becomes the bytes it always did, and comes back, %i times over', (times) => {
    const text = sample.repeat(times);
    const bytes = bytesOf(text);
    expect(bytes.equals(Buffer.from(text))).toBe(true);
    expect(textFrom(bytes) === text).toBe(true);
  });
});

describe('what is not UTF-8', () => {
  it('is replaced as Node replaces it, at any length', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom(...TIMES.slice(0, 2)),
        (array, times) => {
          const bytes = Buffer.concat(Array(times).fill(Buffer.from(array)));
          expect(textFrom(bytes) === bytes.toString('utf8')).toBe(true);
        },
      ),
    );
  });

  it('and half a character of a text too', () => {
    for (const times of TIMES.slice(0, 2)) {
      const text = 'a\ud800b'.repeat(times);
      expect(bytesOf(text).equals(Buffer.from(text))).toBe(true);
    }
  });
});

it('bytes of one text are not changed by the next', () => {
  const first = bytesOf('một '.repeat(1_000));
  bytesOf('hai '.repeat(1_000));
  expect(first.toString()).toBe('một '.repeat(1_000));
});
