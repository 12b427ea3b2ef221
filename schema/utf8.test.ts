import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCharacters, bytesOf, bytesOfAll, fromCharacters, textFrom } from './utf8.ts';

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

describe('texts one behind the other', () => {
  const texts = fc.array(
    fc
      .tuple(fc.constantFrom(...Object.values(SAMPLES)), fc.constantFrom(0, 1, 400, 5_000, 20_000))
      .map(([sample, times]) => sample.repeat(times)),
  );

  it('are the bytes that they are together, however long', () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(bytesOfAll(given).equals(Buffer.from(given.join('')))).toBe(true);
      }),
    );
  });

  it.each([
    ['as many bytes as there is room for', ['ế'.repeat(262_144)]],
    ['one more than that', ['ế'.repeat(262_143), 'ếế']],
    ['the most of one, and the most of another', ['ế'.repeat(262_144), 'ế'.repeat(262_144)]],
    ['one that is too long alone, between two', ['a', 'ế'.repeat(262_145), 'b']],
    ['none', []],
  ])('are whole: %s', (_what, given) => {
    expect(bytesOfAll(given).equals(Buffer.from(given.join('')))).toBe(true);
  });

  it('go as characters where only text goes', () => {
    const bytes = bytesOfAll(['Nguyễn', ' 🏠']);
    expect(asCharacters(bytes)).toHaveLength(bytes.length);
    expect(fromCharacters(asCharacters(bytes)).equals(bytes)).toBe(true);
  });
});
