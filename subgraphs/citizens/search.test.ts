import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { pagesOf } from '../../test/kit/pages.ts';
import { type ServedRegister, servedRows } from '../../test/kit/served-register.ts';
import { cursorOf } from '../chassis/paging.ts';
import { NAMESAKES } from './sample/people.ts';
import citizens from './subgraph.ts';

const SEARCH = `query ($name: String!, $born: PartialDate!, $first: Int, $after: Cursor) {
  searchCitizens(name: $name, dateOfBirth: $born, first: $first, after: $after) {
    nodes { fullName } edges { cursor } pageInfo { hasNextPage endCursor }
  } }`;

interface Found {
  readonly fullName: string;
}

describe.each(engines)('looking for a person on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedRows(citizens, engine, { citizen: NAMESAKES });
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const found = async (name: string, born = '1931-02-03'): Promise<readonly string[]> => {
    const { data } = await register.ask(SEARCH, { name, born });
    return data.searchCitizens.nodes.map(({ fullName }: Found) => fullName);
  };

  it.each([
    ['hoa', ['Lý Hoa Quý', 'Trân Mỹ Hoa', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hoà']],
    ['Hòa', ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'Lý Hoa Quý', 'Trân Mỹ Hoa']],
    ['hoà', ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa', 'Lý Hoa Quý', 'Trân Mỹ Hoa']],
    ['NGUYEN HOA', ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà']],
    ['hoa quy', ['Lý Hoa Quý']],
    ['HÒA QUÝ', ['Lý Hoa Quý']],
    ['lí hoa quí', ['Lý Hoa Quý']],
    ['tran', ['Trân Mỹ Hoa']],
    ['Trần Mĩ', ['Trân Mỹ Hoa']],
    ['bhnuoch', ["Bh'nướch Thị Hoài"]],
    ['Bh’nướch hoài', ["Bh'nướch Thị Hoài"]],
    ['ho', []],
    ['hoa nguyen', []],
  ])('finds, typing %j, those spelled so first', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  it('takes a date of birth as far as it is known, the year at least', async () => {
    expect(await found('hoa', '1931')).toHaveLength(5);
    expect(await found('hoa', '1931-02')).toHaveLength(4);
    expect(await found('hoa', '1931-02-04')).toEqual([]);
    for (const born of ['31', '', '1931-02-30', '1931%', "1931' or '1'='1"]) {
      const { data, faults, statements } = await register.ask(SEARCH, { name: 'hoa', born });
      expect({ data, faults, statements }).toEqual({
        data: null,
        faults: [expect.stringMatching(/^(INVALID_IDENTIFIER|INVALID_ARGUMENT|BAD_USER_INPUT)$/)],
        statements: 0,
      });
    }
  });

  it('pages without losing or repeating anybody, in one statement a page', async () => {
    const seen: string[] = [];
    const pages = pagesOf(async (after) => {
      const asked = { name: 'Hoà', born: '1931', first: 2, after };
      const { data, statements } = await register.ask(SEARCH, asked);
      expect(statements).toBe(1);
      return data.searchCitizens;
    });
    for await (const { nodes } of pages) seen.push(...nodes.map(({ fullName }: Found) => fullName));

    expect(seen).toEqual([
      'Nguyễn Thị Hoà',
      'Nguyễn Thị Hòa',
      'Lý Hoa Quý',
      'Trân Mỹ Hoa',
      'Võ Thị Hoa',
    ]);
  });

  it('puts no personal ID in a cursor', async () => {
    const { data } = await register.ask(SEARCH, { name: 'hoa', born: '1931' });
    const [edge] = data.searchCitizens.edges;

    expect(edge.cursor).toBe(cursorOf('citizen found', '0.cit_3'));
  });

  it.each([
    ['a page of none', { first: 0 }, 'INVALID_PAGE_SIZE'],
    ['a negative page', { first: -1 }, 'INVALID_PAGE_SIZE'],
    ['a page over its ceiling', { first: 21 }, 'INVALID_PAGE_SIZE'],
    ['a page of a million', { first: 1_000_000 }, 'INVALID_PAGE_SIZE'],
    ['a cursor that is none', { after: '%%%' }, 'INVALID_CURSOR'],
    ['a cursor of another list', { after: 'Y2l0X3Rlc3RfMQ' }, 'INVALID_CURSOR'],
    ['no name', { name: ' ' }, 'INVALID_ARGUMENT'],
    ['a wildcard for a name', { name: '%' }, 'INVALID_ARGUMENT'],
    ['a NUL byte', { name: 'hoa\0' }, 'INVALID_ARGUMENT'],
    ['half a surrogate pair', { name: 'hoa\ud800' }, 'INVALID_ARGUMENT'],
    ['a name longer than any', { name: 'hoa '.repeat(100) }, 'INVALID_ARGUMENT'],
  ])('refuses %s without asking the store', async (_, change, code) => {
    const asked = { name: 'hoa', born: '1931', ...change };

    expect(await register.ask(SEARCH, asked)).toMatchObject({
      data: { searchCitizens: null },
      faults: [code],
      statements: 0,
    });
  });

  it.each([
    ["hoa' or '1'='1", 0],
    ["'; drop table citizen; --", 0],
    ['_o_', 0],
    ['hoa%', 5],
    ['|hoa|', 5],
    ['hoa\\', 5],
  ])('reads letters in %j and nothing else', async (name, count) => {
    expect(await found(name, '1931')).toHaveLength(count);
    expect(await found('hoa', '1931')).toHaveLength(5);
  });
});
