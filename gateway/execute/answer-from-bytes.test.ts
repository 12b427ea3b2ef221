import { describe, expect, it } from 'vitest';
import { answersFromBytes } from './answer-from-bytes.ts';

const given = (text: string) => ({
  ...{ status: 200, contentType: 'application/json' },
  bytes: Buffer.from(text),
});

/** Long enough that its text is not made by the shortest way, and not one byte a character. */
const name = 'Nguyễn Văn An, phường Hải Châu '.repeat(100);
const answers = [
  { data: { a: name, b: 1 } },
  { data: { a: null } },
  { data: { b: 'line,\nline' } },
];
const written = answers.map((one) => JSON.stringify(one));
const none = [undefined, undefined, undefined];

describe('several answers in one call', () => {
  it.each([
    ['on a line each', `[${written.join(',\n')}]`],
    ['on one line', `[${written.join(',')}]`],
    ['on more lines than there are', JSON.stringify(answers, null, 1)],
  ])('are read %s', (_how, text) => {
    expect(answersFromBytes(given(text), none)).toEqual(answers);
  });

  it.each([
    ['fewer than were asked for', `[${written.slice(1).join(',\n')}]`, 'wrong shape'],
    ['more than were asked for', `[${[...written, written[0]].join(',\n')}]`, 'wrong shape'],
    ['no list', '{"data":{}}', 'wrong shape'],
    ['nothing', '', 'not JSON'],
    ['cut off within a line', `[${written.join(',\n').slice(0, -9)}]`, 'not JSON'],
  ])('are none where they are %s', (_what, text, kind) => {
    expect(() => answersFromBytes(given(text), none)).toThrowError(
      expect.objectContaining({ kind }),
    );
  });
});
