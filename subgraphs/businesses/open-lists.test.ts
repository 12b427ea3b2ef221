import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodsOf } from '../../schema/reference/index.ts';
import { engines } from '../../test/kit/engines.ts';
import { every } from '../../test/kit/every.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { type Page, pagesOf } from '../../test/kit/pages.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import type { City } from '../chassis/city/city.ts';
import { communeToday } from '../chassis/commune-of.ts';
import { searchKey } from '../chassis/search-key.ts';
import businesses from './subgraph.ts';

const city: City = cityOf('small');
const everyEnterprise = every(city.counts.enterprises, city.enterprise);
const everyHousehold = every(city.counts.householdBusinesses, city.householdBusiness);

/** One list or the other, seen alike. */
const LISTS = {
  enterprises: {
    id: 'enterpriseCode',
    statusType: 'EnterpriseStatus',
    all: everyEnterprise.map((one) => ({ ...one, key: one.code, address: one.headOffice })),
  },
  householdBusinesses: {
    id: 'householdBusinessId',
    statusType: 'HouseholdBusinessStatus',
    all: everyHousehold.map((one) => ({ ...one, key: one.id })),
  },
} as const;
const LIST_NAMES = ['enterprises', 'householdBusinesses'] as const;

type ListName = keyof typeof LISTS;
type Business = (typeof LISTS)[ListName]['all'][number];
interface BusinessesPage extends Page {
  readonly nodes: readonly Readonly<Record<string, string>>[];
}

/** What the list should find, worked out from the city and not from the store. */
function expected(list: ListName, keep: (one: Business) => boolean): readonly string[] {
  const all: readonly Business[] = LISTS[list].all;
  return all
    .filter(keep)
    .map((one) => one.key)
    .sort();
}

const hasWord = (one: Business, beginning: string): boolean =>
  searchKey(one.name)
    .split(/[^a-z0-9]+/)
    .some((word) => word.startsWith(beginning));
const liesIn = ({ address }: Business, code: string): boolean =>
  communeToday(address.communeCode, address.communeAt, city.referenceDate) === code;

describe.each(engines)('the open lists of businesses on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(businesses, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  async function ask(list: ListName, variables: Readonly<Record<string, unknown>>) {
    const { id, statusType } = LISTS[list];
    const { data, faults, statements } = await register.ask(
      `query ($name: String, $communeCode: CommuneCode, $vsicCode: VsicCode,
          $status: ${statusType}, $first: Int, $after: Cursor) {
        page: ${list}(name: $name, communeCode: $communeCode, vsicCode: $vsicCode,
          status: $status, first: $first, after: $after) {
          nodes { ${id} } pageInfo { hasNextPage endCursor }
        }
      }`,
      variables,
    );
    // The query above has this shape; it is null where a refusal is expected.
    const page = (data?.page ?? null) as BusinessesPage | null;
    return { page, faults, statements };
  }

  /** Walks a list to its end, as a client does. */
  async function walk(list: ListName, filter: Readonly<Record<string, unknown>>, first = 100) {
    const keys: (string | undefined)[] = [];
    const pages = pagesOf(async (after) => {
      const { page, faults } = await ask(list, { ...filter, first, after });
      if (page === null) throw new Error(`No page: ${faults}`);
      return page;
    });
    for await (const { nodes } of pages) keys.push(...nodes.map((node) => node[LISTS[list].id]));
    return keys;
  }

  describe.each(LIST_NAMES)('%s', (list) => {
    it('gives every business once, however the list is cut into pages', async () => {
      const all = expected(list, () => true);
      expect(await walk(list, {}, 37)).toEqual(all);
      expect(await walk(list, {}, 100)).toEqual(all);
    });

    it('finds a business by the beginning of any word of its name, with or without marks', async () => {
      const [sample] = LISTS[list].all;
      const words = searchKey(sample?.name ?? '').split(' ');
      for (const beginning of [...new Set([...words, ...words.map((word) => word.slice(0, 2))])])
        expect(await walk(list, { name: beginning }), beginning).toEqual(
          expected(list, (one) => hasWord(one, beginning)),
        );
      const whole = await walk(list, { name: sample?.name });
      expect(whole).toContain(sample?.key);
      expect(await walk(list, { name: words.toReversed().join(' ') })).toEqual(whole);
      expect(await walk(list, { name: searchKey(sample?.name ?? '') })).toEqual(whole);
    });

    it('finds a business by the commune its address lies in today, also under a former code', async () => {
      const found = await walk(list, { communeCode: '20242' });
      const inHaiChau = expected(list, (one) => liesIn(one, '20242'));
      expect(found).toEqual(inHaiChau);
      const recordedAsToday = expected(list, (one) => one.address.communeCode === '20242');
      expect(inHaiChau.length).toBeGreaterThan(recordedAsToday.length);
    });

    it('finds by a closed code the addresses that were recorded under it', async () => {
      const all: readonly Business[] = LISTS[list].all;
      const closed = all.find((one) => periodsOf(one.address.communeCode).at(-1)?.validTo)?.address
        .communeCode;
      expect(closed).toBeDefined();
      expect(await walk(list, { communeCode: closed })).toEqual(
        expected(list, (one) => one.address.communeCode === closed),
      );
    });

    it('finds a business by its sector at every level of the classification', async () => {
      const line = LISTS[list].all[0]?.vsicCodes[0] ?? '';
      for (const sector of [line.slice(0, 2), line.slice(0, 3), line])
        expect(await walk(list, { vsicCode: sector }), sector).toEqual(
          expected(list, (one) => one.vsicCodes.some((code) => code.startsWith(sector))),
        );
    });

    it('combines all filters', async () => {
      const all: readonly Business[] = LISTS[list].all;
      for (const one of all.slice(0, 20)) {
        const vsicCode = (one.vsicCodes[0] ?? '').slice(0, 2);
        const name = searchKey(one.name).split(' ').slice(-2).join(' ');
        const { address } = one;
        const communeCode = communeToday(
          address.communeCode,
          address.communeAt,
          city.referenceDate,
        );
        // Of a commune that was divided, only its closed code can be asked for.
        if (communeCode === null) continue;
        const found = await walk(list, { name, communeCode, vsicCode, status: one.status });
        expect(found).toContain(one.key);
        expect(found).toEqual(
          expected(
            list,
            (other) =>
              name.split(' ').every((word) => hasWord(other, word)) &&
              liesIn(other, communeCode) &&
              other.vsicCodes.some((code) => code.startsWith(vsicCode)) &&
              other.status === one.status,
          ),
        );
      }
    });

    it('is empty, not refused, where nothing is found', async () => {
      const { page, faults } = await ask(list, { name: "x' OR '1'='1" });
      expect({ page, faults }).toEqual({
        page: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
        faults: [],
      });
      expect((await ask(list, { name: '100% _ \\ ; drop table enterprise --' })).faults).toEqual(
        [],
      );
      expect(await walk(list, {})).toHaveLength(LISTS[list].all.length);
    });

    it('takes one statement, whatever the page and the filters', async () => {
      const filters = [
        {},
        { name: 'mau' },
        { communeCode: '20242', status: 'ACTIVE' },
        { name: 'mau th', communeCode: '20242', vsicCode: '4711', status: 'ACTIVE' },
      ];
      for (const filter of filters)
        for (const first of [1, 20, 100]) {
          expect((await ask(list, { ...filter, first })).statements).toBe(1);
        }
    });

    it.each([
      ['a page of less than nothing', { first: -1 }, 'INVALID_PAGE_SIZE'],
      ['an empty page', { first: 0 }, 'INVALID_PAGE_SIZE'],
      ['a page of a million', { first: 1_000_000 }, 'INVALID_PAGE_SIZE'],
      ['a cursor of its own making', { after: 'not a cursor' }, 'INVALID_CURSOR'],
      ['an empty cursor', { after: '' }, 'INVALID_CURSOR'],
      ['a cursor with a NUL byte', { after: 'AA' }, 'INVALID_CURSOR'],
      ['a cursor of 10,000 characters', { after: 'A'.repeat(10_000) }, 'INVALID_CURSOR'],
      ['a commune no period ever had', { communeCode: '99999' }, 'UNKNOWN_COMMUNE'],
      ['a sector the classification has not', { vsicCode: '04' }, 'INVALID_ARGUMENT'],
      ['a name without letters', { name: ' -- %' }, 'INVALID_ARGUMENT'],
      ['an empty name', { name: '' }, 'INVALID_ARGUMENT'],
      ['a name with a NUL byte', { name: 'mau\0' }, 'INVALID_ARGUMENT'],
      ['a name with half a character', { name: 'mau \ud83d' }, 'INVALID_ARGUMENT'],
      ['a name of 10,000 characters', { name: 'm '.repeat(5_000) }, 'INVALID_ARGUMENT'],
      ['a name of too many words', { name: 'a b c d e f g h i j k l m' }, 'INVALID_ARGUMENT'],
    ])('refuses %s without asking the store', async (_, variables, code) => {
      expect(await ask(list, variables)).toEqual({ page: null, faults: [code], statements: 0 });
    });

    it('refuses a status or a commune code that is none', async () => {
      expect((await ask(list, { status: 'ASLEEP' })).page).toBeNull();
      expect((await ask(list, { communeCode: "20242'" })).faults).toEqual(['INVALID_IDENTIFIER']);
    });
  });
});
