import { describe, expect, it } from 'vitest';
import { connection, cursorOf, type PageArguments, pageRequest as requestIn } from './paging.ts';

const pageRequest = (args: PageArguments, ceiling?: number) => requestIn('number', args, ceiling);

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return Object(error).extensions?.code;
  }
};
const encoded = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64url');

describe('a page request', () => {
  it('asks for 20 when nothing is said, and never for more than the ceiling', () => {
    expect(pageRequest({})).toEqual({ order: 'number', size: 20, after: null });
    expect(pageRequest({ first: null, after: null }, 10)).toEqual({
      order: 'number',
      size: 10,
      after: null,
    });
    expect(pageRequest({ first: 100 })).toEqual({ order: 'number', size: 100, after: null });
  });

  it.each([-1, 0, 101, 1_000_000, 1.5, Number.NaN])('refuses a page of %s', (first) => {
    expect(codeOf(() => pageRequest({ first }))).toBe('INVALID_PAGE_SIZE');
  });

  const good = cursorOf('number', 'w6ugpvtn6etq');

  it.each([
    ['an empty text', ''],
    ['what is not base64', 'đâu?'],
    ['a sum over nothing', cursorOf('number', '')],
    ['a cursor cut short', good.slice(0, -1)],
    ['half a cursor', good.slice(0, 8)],
    ['a cursor with a tail', `${good}=`],
    ['a cursor in other letters', good.toUpperCase()],
    ['the key without its sum', encoded('w6ugpvtn6etq')],
    ['a cursor of another list', cursorOf('letter', 'w6ugpvtn6etq')],
    ['a NUL byte', cursorOf('number', 'a\0b')],
    ['bytes that are no text', encoded(new Uint8Array([0xff, 0xfe, 0, 0, 0, 0]))],
    ['half a character', encoded(new Uint8Array([0xed, 0xa0, 0x80, 0, 0, 0, 0]))],
    ['a very long text', cursorOf('number', 'a'.repeat(2_000))],
  ])('refuses %s for a cursor', (_, after) => {
    expect(codeOf(() => pageRequest({ after }))).toBe('INVALID_CURSOR');
  });
});

describe('a page', () => {
  it('says what comes before and after it, with cursors that lead on', () => {
    const request = pageRequest({ first: 2 });
    const page = connection(['một', 'hai', 'ba'], request, (row) => row);

    expect(page.nodes).toEqual(['một', 'hai']);
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: page.edges[0]?.cursor,
      endCursor: page.edges[1]?.cursor,
    });
    const next = pageRequest({ first: 2, after: page.pageInfo.endCursor });
    expect(next).toEqual({ order: 'number', size: 2, after: 'hai' });
    expect(connection(['ba'], next, (row) => row).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('has no cursors when it is empty', () => {
    expect(connection([], pageRequest({}), String).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
