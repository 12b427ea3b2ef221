import { fault } from '../../schema/faults.ts';
import { vsicLine } from '../../schema/reference/index.ts';
import { cleanText } from '../chassis/clean-text.ts';
import { type CommuneFilter, readCommuneFilter } from '../chassis/commune-of.ts';
import type { PageRequest } from '../chassis/paging.ts';
import type { Store } from '../chassis/store/store.ts';
import { endOfPrefix, mostTelling, nameWords } from './name-words.ts';

/** What a client may narrow an open list by. Filters combine; none is needed. */
export interface ListArguments {
  readonly name?: string | null | undefined;
  readonly communeCode?: string | null | undefined;
  readonly vsicCode?: string | null | undefined;
  readonly status?: string | null | undefined;
}

/** The same, read and found good. */
export interface ListFilter {
  /** Beginnings of words, all of which the name must have. */
  readonly words: readonly string[];
  readonly commune: CommuneFilter | null;
  readonly sector: string | null;
  readonly status: string | null;
}

/** Where a list of businesses is kept. */
export interface BusinessList {
  readonly table: string;
  readonly key: string;
  /** Column with the commune code as recorded in the address. */
  readonly recordedCommune: string;
}

export const enterpriseList: BusinessList = {
  table: 'enterprise',
  key: 'enterprise_code',
  recordedCommune: 'office_commune_code',
};
export const householdBusinessList: BusinessList = {
  table: 'household_business',
  key: 'household_business_id',
  recordedCommune: 'site_commune_code',
};

/** Longer names exist in no register. */
const LONGEST_NAME = 300;
const MOST_WORDS = 12;

/** Reads the filters of a list, or refuses them. */
export function readListFilter(args: ListArguments, today: string): ListFilter {
  return {
    words: args.name == null ? [] : nameWords(readName(args.name)),
    commune: args.communeCode == null ? null : readCommuneFilter(args.communeCode, today),
    sector: args.vsicCode == null ? null : readSector(args.vsicCode),
    status: args.status ?? null,
  };
}

/** A name as given, cleaned. One without a letter or digit would find everything, which is not what was asked. */
export function readName(given: string): string {
  const name = given.length > LONGEST_NAME ? '' : cleanText(given, 'name');
  const words = nameWords(name);
  if (words.length === 0 || words.length > MOST_WORDS)
    throw fault('INVALID_ARGUMENT', { details: { argument: 'name' } });
  return name;
}

function readSector(code: string): string {
  if (vsicLine(code) === null)
    throw fault('INVALID_ARGUMENT', { details: { argument: 'vsicCode' } });
  return code;
}

/**
 * One page of an open list, in one statement, in the order of the key: up to `size + 1` rows.
 *
 * Every filter is an index look-up, so whichever the engine starts from, it scans no table. With a
 * sector, the page is cut from the sector's own index, whose rows already stand in the order of the key.
 */
export async function businessPage<Row extends object>(
  store: Pick<Store, 'knex'>,
  list: BusinessList,
  filter: ListFilter,
  request: PageRequest,
): Promise<readonly Row[]> {
  const { table } = list;
  const key = `${table}.${list.key}`;
  const sector = `${table}_sector`;
  const ordered = filter.sector === null ? key : `${sector}.${list.key}`;

  const page = store.knex
    .from(table)
    .select(`${table}.*`)
    .orderBy(ordered)
    .limit(request.size + 1);
  if (filter.sector !== null)
    page.join(sector, `${sector}.${list.key}`, key).where(`${sector}.vsic_code`, filter.sector);
  if (request.after !== null) page.where(ordered, '>', request.after);
  if (filter.commune !== null) {
    const column = filter.commune.read === 'today' ? 'commune_code' : list.recordedCommune;
    page.where(`${table}.${column}`, filter.commune.code);
  }
  if (filter.status !== null) page.where(`${table}.status`, filter.status);
  // One word through the index, the rest on the rows it finds: a look-up for each word makes a join of
  // each, and planners take exponentially long over a dozen joins.
  const driving = mostTelling(filter.words);
  if (driving !== undefined) {
    const named = store.knex.from(`${table}_word`).select(list.key);
    named.where('word', '>=', driving).where('word', '<', endOfPrefix(driving));
    page.whereIn(key, named);
  }
  // Words are letters and digits only, so there is no wildcard in them to be escaped.
  for (const word of filter.words)
    if (word !== driving) page.where(`${table}.searched_name`, 'like', `% ${word}%`);
  // The rows are those of the list's table, of which the caller alone knows the type.
  return (await page) as Row[];
}
