import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegisterFailure } from '../../gateway/execute/register-failure.ts';
import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { openShelf, type Shelf } from './shelf.ts';

const BOOK = 'query ($title: String!) { book(title: $title) { title readers } }';
const HELD = 'query ($title: String!) { held(title: $title) { title } }';
const LONG = 'query ($length: Int!) { long(length: $length) }';

let shelf: Shelf;

interface Asking {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly inquiry?: Inquiry;
  readonly authorization?: string;
  readonly signal?: AbortSignal;
}

const ask = (
  title: string,
  {
    query = BOOK,
    variables = { title },
    inquiry = PUBLIC_INQUIRY,
    authorization,
    signal = new AbortController().signal,
  }: Asking = {},
) =>
  shelf.transport.send(
    { query, variables },
    { ...{ signal, inquiry, authorization }, requestId: 'r1' },
  );
const all = (titles: readonly string[]) => Promise.all(titles.map((title) => ask(title)));
const failure = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'answered',
    ({ kind }: RegisterFailure) => kind,
  );

/** Most questions that go in one call, and that share one turn of this process. */
const WAYS = [
  ['over HTTP', [32, 32, 6]],
  ['in the process', [8, 8, 8, 8, 8, 8, 8, 8, 6]],
] as const;

describe.each(WAYS)('%s', (how, split) => {
  beforeEach(async () => {
    shelf = await openShelf({ how });
    // A register says with its first answer that it takes several.
    await ask('first');
    shelf.calls.length = 0;
  });
  afterEach(() => shelf[Symbol.asyncDispose]());

  describe('questions of one caller at one time', () => {
    it('go in one call, and each is given its own answer', async () => {
      const answers = await all(['Kiều', 'Lục Vân Tiên', 'Số đỏ']);
      expect([answers, shelf.calls]).toEqual([
        [
          { data: { book: { title: 'Kiều', readers: 4 } } },
          { data: { book: { title: 'Lục Vân Tiên', readers: 12 } } },
          { data: { book: { title: 'Số đỏ', readers: 5 } } },
        ],
        [3],
      ]);
    });

    it('keep their errors to themselves', async () => {
      const [found, torn, refused, missing, wrong] = await Promise.all([
        ask('Kiều'),
        ask('', { query: '{ torn { title } }', variables: {} }),
        ask('refused'),
        ask('missing'),
        ask('', { query: '{ nothing }', variables: {} }),
      ]);
      expect(found).toEqual({ data: { book: { title: 'Kiều', readers: 4 } } });
      expect(torn?.errors).toMatchObject([
        { path: ['torn'], extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(refused?.errors).toMatchObject([
        { path: ['book'], extensions: { code: 'FIELD_NOT_PERMITTED' } },
      ]);
      expect(missing).toEqual({ data: { book: null } });
      expect(wrong?.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
      expect(wrong?.data).toBeUndefined();
      expect(shelf.calls).toEqual([5]);
    });

    it('wait for a call under way, and go together when it is back', async () => {
      const held = ask('first', { query: HELD });
      await shelf.waiting(1);
      const rest = all(['a', 'b', 'c', 'd']);
      shelf.letGo();
      await Promise.all([held, rest]);
      expect(shelf.calls).toEqual([1, 4]);
    });

    it('do not wait longer than the bound for one that is slow', async () => {
      const held = ask('slow', { query: HELD });
      await shelf.waiting(1);
      expect(await all(['a', 'b'])).toHaveLength(2);
      expect(shelf.calls).toEqual([1, 2]);
      shelf.letGo();
      await held;
    });

    it('are split where there are more than one call takes', async () => {
      const titles = Array.from({ length: 70 }, (_, at) => `book ${at}`);
      const answers = await all(titles);
      expect(answers.map(({ data }) => data)).toEqual(
        titles.map((title) => ({ book: { title, readers: title.length } })),
      );
      expect(shelf.calls.toSorted((one, other) => other - one)).toEqual(split);
    });
  });

  describe('questions that together are long', () => {
    it('go in several calls, and one that is longer than a call may be goes alone', async () => {
      const titles = ['a', 'b', 'c'].map((letter) => letter.repeat(100 * 1024));
      const longest = 'd'.repeat(300 * 1024);
      const answers = await all([...titles, longest, 'e']);
      expect(answers.map(({ data }) => data?.['book'])).toEqual(
        [...titles, longest, 'e'].map((title) => ({ title, readers: title.length })),
      );
      // They go at once, on connections of their own: which arrives first is anyone's guess.
      expect(shelf.calls.toSorted()).toEqual([1, 1, 1, 2]);
    });
  });

  describe('the same question, asked again before it is answered', () => {
    it('is asked once, and nobody is given what another holds', async () => {
      const [one, other] = await all(['Kiều', 'Kiều']);
      expect([one, shelf.lookedUp.get('Kiều'), shelf.calls]).toEqual([other, 1, [1]]);
      const book = one?.data?.['book'] as Record<string, unknown>;
      book['title'] = 'torn out';
      expect(other?.data).toEqual({ book: { title: 'Kiều', readers: 4 } });
    });

    it('is answered for who stays when who asked first leaves', async () => {
      const leaving = new AbortController();
      const first = failure(ask('a', { query: HELD, signal: leaving.signal }));
      const second = ask('a', { query: HELD });
      await shelf.waiting(1);
      leaving.abort();
      shelf.letGo();
      expect([await first, await second]).toEqual([
        'abandoned',
        { data: { held: { title: 'a' } } },
      ]);
    });

    it('is asked again once it has been answered', async () => {
      await ask('Kiều');
      await ask('Kiều');
      expect(shelf.lookedUp.get('Kiều')).toBe(2);
    });
  });

  describe('questions that are never joined', () => {
    it.each([
      ['another caller', { inquiry: { ...PUBLIC_INQUIRY } }],
      ['the same caller for another purpose', { inquiry: { ...PUBLIC_INQUIRY, purpose: 'X' } }],
      ['another token', { authorization: 'Bearer other' }],
    ] as const)('are those of %s', async (_who, other) => {
      await Promise.all([ask('Kiều'), ask('Kiều', other as Asking)]);
      expect([shelf.calls, shelf.lookedUp.get('Kiều')]).toEqual([[1, 1], 2]);
    });

    it('are changes, the same one twice among them', async () => {
      const lend = { query: 'mutation ($title: String!) { lend(title: $title) }' };
      const answers = await Promise.all([ask('Kiều', lend), ask('Kiều', lend), ask('b')]);
      expect(answers.slice(0, 2).map(({ data }) => data?.['lend'])).toEqual(
        expect.arrayContaining([1, 2]),
      );
      expect(shelf.calls).toEqual([1, 1, 1]);
    });
  });

  describe('who leaves', () => {
    it('takes nothing from those who went in the same call', async () => {
      const leaving = new AbortController();
      const left = failure(ask('a', { query: HELD, signal: leaving.signal }));
      const stays = ask('b', { query: HELD });
      await shelf.waiting(2);
      leaving.abort();
      shelf.letGo();
      expect([await left, await stays]).toEqual(['abandoned', { data: { held: { title: 'b' } } }]);
    });

    it('before the call goes is not asked for', async () => {
      const leaving = new AbortController();
      const left = failure(ask('unread', { signal: leaving.signal }));
      leaving.abort();
      expect([await left, await ask('read')]).toMatchObject(['abandoned', {}]);
      expect(shelf.lookedUp.get('unread')).toBeUndefined();
    });
  });
});

describe('answers that together are too large', () => {
  it('are asked for one by one, and only one that is too large alone is refused', async () => {
    await using small = await openShelf({ answerLimitBytes: 3_000 });
    const signal = new AbortController().signal;
    const long = (length: number) =>
      small.transport.send(
        { query: LONG, variables: { length } },
        { signal, inquiry: PUBLIC_INQUIRY, requestId: 'r1' },
      );
    await long(1);
    const given = await Promise.allSettled([long(2_000), long(2_001), long(5_000)]);
    expect(given.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(given[2]).toMatchObject({ reason: { kind: 'too large' } });
    expect(small.calls).toEqual([1, 3, 1, 1, 1]);
  });
});

describe('a register that does not say it takes several', () => {
  it('is asked each question by itself', async () => {
    await using fresh = await openShelf();
    const signal = new AbortController().signal;
    const one = (title: string) =>
      fresh.transport.send(
        { query: BOOK, variables: { title } },
        { signal, inquiry: PUBLIC_INQUIRY, requestId: 'r1' },
      );
    await Promise.all([one('a'), one('b')]);
    expect(fresh.calls).toEqual([1, 1]);
  });
});
