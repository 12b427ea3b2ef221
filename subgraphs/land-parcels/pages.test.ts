import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { pagesOf } from '../../test/kit/pages.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import { cursorOf } from '../chassis/paging.ts';
import { parcels } from './sample/parcels.ts';
import land from './subgraph.ts';

const communeCode = String(parcels[0]?.communeCode);
const there = parcels
  .filter((parcel) => parcel.communeCode === communeCode)
  .map((parcel) => parcel.parcelId)
  .sort();

interface Page {
  readonly nodes: readonly { readonly parcelId: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `query ($code: CommuneCode, $first: Int, $after: Cursor) {
  page: landParcels(communeCode: $code, first: $first, after: $after) {
    nodes { parcelId } edges { cursor }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const EVERYTHING = `query ($code: CommuneCode, $first: Int) {
  landParcels(communeCode: $code, first: $first) { nodes {
    parcelId commune { name } formerKeys { bookKey } landUses { type { name { vi } } area }
    landPrice { pricePerSquareMetre } geometry { geoJson } hasBlocking
    rights { holderNameAsRecorded share { decimal }
      holder { __typename ... on Citizen { landParcels(first: 5) { nodes { parcelId } } } }
      certificate { serialNumber issuer { name { vi } } } }
    certificates { serialNumber rights { role } parcels { parcelId } digitalResult { key } }
    history(first: 5) { nodes { type date } } } } }`;

describe.each(engines)('pages of parcels on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(land, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const page = async (first: number | null, after: string | null = null) => {
    const { data, faults, statements } = await register.ask(PAGE, {
      code: communeCode,
      first,
      after,
    });
    // The shape is that of PAGE.
    return { page: (data?.page ?? null) as Page | null, faults, statements };
  };

  const pageThere = async (first: number, after: string | null): Promise<Page> => {
    const found = await page(first, after);
    if (found.page === null) throw new Error(`No page: ${found.faults}`);
    return found.page;
  };

  it('read a page of 1, 20 and 100 with the same statements, however much hangs on it', async () => {
    const costs: number[] = [];
    for (const first of [1, 20, 100]) {
      const variables = { code: communeCode, first };
      const { faults, statements } = await register.ask(EVERYTHING, variables);
      expect(faults).toEqual([]);
      costs.push(statements);
    }
    // Present and former keys of the commune, parcels, former keys, prices, rights, certificates, the
    // certificates' rights, history, what the holders hold, and the parcels they hold elsewhere.
    expect(costs).toEqual([11, 11, 11]);
  });

  it('lead through a whole commune, each parcel once and in order', async () => {
    for (const first of [1, 7, 100]) {
      const seen: string[] = [];
      for await (const { nodes } of pagesOf((after) => pageThere(first, after))) {
        seen.push(...nodes.map((node) => node.parcelId));
        if (first === 1 && seen.length === 5) break;
      }
      expect(seen).toEqual(first > 1 ? there : there.slice(0, 5));
    }
  });

  it('say where they stand', async () => {
    const one = await page(2);
    const cursors = one.page?.edges.map((edge) => edge.cursor) ?? [];
    expect(one.page?.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursors[0],
      endCursor: cursors[1],
    });
    const two = await page(2, cursors[1]);
    expect(two.page?.nodes.map((node) => node.parcelId)).toEqual(there.slice(2, 4));
    expect(two.page?.pageInfo.hasPreviousPage).toBe(true);
    expect((await page(null)).page?.nodes).toHaveLength(20);
  });

  it.each([
    ['a page of -1', -1, null, 'INVALID_PAGE_SIZE'],
    ['a page of none', 0, null, 'INVALID_PAGE_SIZE'],
    ['a page of a million', 1_000_000, null, 'INVALID_PAGE_SIZE'],
    ['a cursor that is not one', 5, 'not a cursor!', 'INVALID_CURSOR'],
    ['an empty cursor', 5, '', 'INVALID_CURSOR'],
    ['a cursor of 10,000 letters', 5, 'A'.repeat(10_000), 'INVALID_CURSOR'],
    ['a cursor that hides a NUL', 5, cursorOf('parcel', 'w6\0'), 'INVALID_CURSOR'],
    ['a cursor of another list', 5, cursorOf('parcel event', '1'), 'INVALID_CURSOR'],
  ])('refuse %s', async (_, first, after, code) => {
    expect(await page(first, after)).toEqual({ page: null, faults: [code], statements: 0 });
  });

  it('take a cursor with SQL in it for a key like any other', async () => {
    const after = cursorOf('parcel', "' or 1=1; drop table parcel; --");
    expect((await page(1, after)).page?.nodes.map((node) => node.parcelId)).toEqual([there[0]]);
  });
});
