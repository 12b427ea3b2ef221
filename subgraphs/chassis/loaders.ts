import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { PageRequest } from './paging.ts';
import { readAgain } from './store/read-again.ts';
import type { Store } from './store/store.ts';

/** A bound on IN (…): SQLite refuses some thousands, and the loader library's own default is none. */
const KEYS_PER_STATEMENT = 500;

/**
 * Keys as a statement is given them: as many as the next power of two, the last one again and again.
 *
 * Statements differ by how many keys they have. So there are ten of each and not five hundred, and stores, which keep
 * statements ready by their text, have them ready.
 */
export function roundedUp(keys: readonly string[]): readonly string[] {
  const last = keys.at(-1);
  if (last === undefined) return keys;
  const room = 2 ** Math.ceil(Math.log2(keys.length));
  return [...keys, ...Array<string>(room - keys.length).fill(last)];
}

/** A read by keys. Made once for a register, not for a request: its text is kept by what it is. */
export type ByKeys = (knex: Knex, keys: readonly string[]) => Knex.QueryBuilder;

const rowsOf = <Row extends object>(
  store: Store,
  build: ByKeys,
  keys: readonly string[],
): Promise<readonly Row[]> =>
  readAgain<Row>(store, { of: build, form: '', words: roundedUp(keys), build });

/**
 * Reads many rows in one query and returns them in the order they were asked for.
 *
 * A store may answer in any order, leave rows out, or print a key as a number where GraphQL printed
 * a string, so rows are matched by their printed key. No row becomes `null`: that is a fact about
 * the register, not a failure.
 */
export function oneByKey<Row extends object>(
  store: Store,
  build: ByKeys,
  keyOf: (row: Row) => string | number,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(
    async (keys) => {
      const rows = await rowsOf<Row>(store, build, keys);
      const byKey = new Map(rows.map((row) => [String(keyOf(row)), row]));
      return keys.map((key) => byKey.get(key) ?? null);
    },
    { maxBatchSize: KEYS_PER_STATEMENT },
  );
}

/**
 * Reads the rows of many parents in one query: for small lists with a known bound.
 *
 * Rows keep the order in which the query gave them. A parent without rows has an empty list. A list
 * that can grow is read with `pagesByKey`, or one parent with many rows would fill the memory.
 */
export function manyByKey<Row extends object>(
  store: Store,
  build: ByKeys,
  keyOf: (row: Row) => string | number,
): DataLoader<string, readonly Row[]> {
  return new DataLoader<string, readonly Row[]>(
    async (keys) => {
      const byKey = groupedBy(await rowsOf<Row>(store, build, keys), (row) => String(keyOf(row)));
      return keys.map((key) => byKey.get(key) ?? []);
    },
    { maxBatchSize: KEYS_PER_STATEMENT },
  );
}

/** How the rows of a list hang on their parents. Made once for a register, not for a request. */
export interface Paging<Filter> {
  readonly table: string;
  /** Column that holds the parent's key. */
  readonly parent: string;
  /** Unique, non-personal text column the page is ordered by; an index on (parent, order) serves it. */
  readonly order: string;
  /** Narrows the list by what the client asked for; not called when no filter was given. */
  readonly where?: (query: Knex.QueryBuilder, filter: Filter) => void;
}

/** One parent's page. Parents with the same request and the same filter share a statement. */
export interface PageKey<Filter> {
  readonly parent: string;
  readonly request: PageRequest;
  readonly filter?: Filter;
}

/**
 * Reads one page for each of many parents, in one statement for all that ask for the same page.
 *
 * Each page has up to `size + 1` rows, as `connection` expects, in the order of the order column.
 * It costs one read of every row of the parents past the cursor, because engines number the rows of
 * a window before they cut it; a lone parent is read with a plain limit and costs only its page.
 */
export function pagesByKey<Row extends object, Filter = string>(
  store: Store,
  paging: Paging<Filter>,
): DataLoader<PageKey<Filter>, readonly Row[], string> {
  return new DataLoader<PageKey<Filter>, readonly Row[], string>(
    async (keys) => {
      const alike = groupedBy(keys, sharedPart);
      const pages = new Map<PageKey<Filter>, readonly Row[]>();
      await Promise.all(
        [...alike.values()].map(async (group) => {
          const rows = await pagesOf<Row, Filter>(store, paging, group);
          for (const key of group) pages.set(key, rows.get(key.parent) ?? []);
        }),
      );
      return keys.map((key) => pages.get(key) ?? []);
    },
    {
      maxBatchSize: KEYS_PER_STATEMENT,
      cacheKeyFn: (key) => JSON.stringify([key.parent, sharedPart(key)]),
    },
  );
}

function sharedPart<Filter>({ request, filter }: PageKey<Filter>): string {
  return JSON.stringify([request.size, request.after, filter]);
}

async function pagesOf<Row extends object, Filter>(
  store: Store,
  paging: Paging<Filter>,
  keys: readonly PageKey<Filter>[],
): Promise<Map<string, readonly Row[]>> {
  const [first] = keys;
  if (first === undefined) return new Map();
  const { request, filter } = first;
  const parents = roundedUp(keys.map((key) => key.parent));
  const isOne = parents.length === 1;
  const limit = request.size + 1;
  const { after } = request;
  const rows = await readAgain<Row>(store, {
    of: paging,
    form: JSON.stringify([limit, after === null, filter]),
    words: after === null ? parents : [...parents, after],
    build(knex, words) {
      const list: Knex.QueryBuilder = knex
        .from(paging.table)
        .whereIn(paging.parent, words.slice(0, parents.length));
      const from = words[parents.length];
      if (from !== undefined) list.where(paging.order, '>', from);
      if (filter !== undefined) paging.where?.(list, filter);
      if (isOne) return list.select('*').orderBy(paging.order).limit(limit);
      return knex
        .from(list.select('*').rowNumber(PLACE, paging.order, paging.parent).as('page'))
        .where(PLACE, '<=', limit)
        .orderBy([paging.parent, PLACE]);
    },
  });
  // The parent column is part of the row, under a name only known here.
  return groupedBy(rows, (row) => String((row as Record<string, unknown>)[paging.parent]));
}

/** Name of the column that numbers a parent's rows. */
const PLACE = 'place_on_page';

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
