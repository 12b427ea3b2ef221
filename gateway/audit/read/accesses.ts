import type { Knex } from 'knex';
import { cursorOf, pageRequest } from '../../../subgraphs/chassis/paging.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { type AccessBody, accessRecord } from '../chain/bodies.ts';
import type { JournalReader, PageWanted, RecordPage } from '../entry.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { personHashes } from '../keys/person-hash.ts';

/** Records on one page, at most. */
export const PAGE_CEILING = 500;

/** Records that are looked at for one page. A rare filter gives short pages, never a slow one. */
const LOOKED_AT = 20_000;

/** All lists of accesses have one order, the newest first. */
const ORDER = 'accesses';

interface Place {
  readonly at: string;
  readonly chain: string;
  readonly number: number;
}

interface Row extends Place {
  readonly body: string;
}

/**
 * Who read what about a person, the newest first.
 *
 * The index leads to the first record of those that were written together and name the person; the others
 * stand behind it. Costs two reads by key for each hash key there ever was, a page at most. Only what the
 * archive has taken is missing.
 */
export async function accessesAbout(
  { knex }: Store,
  keys: JournalKeys,
  personalId: string,
  wanted: PageWanted,
): Promise<RecordPage> {
  const { size, after } = pageRequest(ORDER, wanted, PAGE_CEILING);
  const last = after === null ? null : placeIn(after);
  const found: Row[] = [];
  for (const subject of personHashes(keys, personalId)) {
    const query = knex('journal_subjects as s')
      .join('journal_records as r', (join) =>
        join.on('r.chain', 's.chain').on('r.number', 's.number'),
      )
      .where('s.subject', subject)
      .orderByRaw('s.at desc, s.chain desc, s.number desc')
      .limit(size + 1)
      .select('s.at', 's.chain', 's.number', 'r.body');
    if (last !== null) query.whereRaw('(s.at, s.chain, s.number) < (?, ?, ?)', last);
    const firsts: readonly Row[] = await query;
    const all = [...firsts, ...(await writtenBehind(knex, firsts))];
    found.push(...all.filter((row) => accessIn(row).subjects.includes(subject)));
  }
  const page = found.filter((row) => isBehind(row, last)).toSorted(newestFirst);
  return {
    records: page.slice(0, size).map(recordOf),
    next: page.length > size ? cursorBehind(page[size - 1]) : null,
  };
}

/** The records that were written down together with these, and behind them. */
async function writtenBehind(knex: Knex, firsts: readonly Row[]): Promise<readonly Row[]> {
  const runs = firsts.flatMap((row) => {
    const { part, parts } = accessIn(row);
    return parts - part > 1 ? [{ ...row, until: row.number + parts - part }] : [];
  });
  if (runs.length === 0) return [];
  return knex('journal_records')
    .where((either) => {
      for (const { chain, number, until } of runs)
        either.orWhere((run) =>
          run.where({ chain }).where('number', '>', number).where('number', '<', until),
        );
    })
    .select('at', 'chain', 'number', 'body');
}

function isBehind(row: Place, last: readonly [string, string, number] | null): boolean {
  if (last === null) return true;
  const [at, chain, number] = last;
  return newestFirst({ at, chain, number }, row) < 0;
}

/**
 * Every access, narrowed by whichever filters are given, the newest first.
 *
 * Looks at 20,000 records for one page. When fewer of them fit than were asked for, the page is short
 * and `next` still goes on.
 */
export async function accesses(
  { knex }: Store,
  filter: Parameters<JournalReader['records']>[0],
  wanted: PageWanted,
): Promise<RecordPage> {
  const { size, after } = pageRequest(ORDER, wanted, PAGE_CEILING);
  const inTime = () => {
    const query = knex('journal_records').orderByRaw('at desc, chain desc, number desc');
    if (filter.from !== undefined) query.where('at', '>=', inUtc(filter.from));
    if (filter.to !== undefined) query.where('at', '<', inUtc(filter.to));
    if (after !== null) query.whereRaw('(at, chain, number) < (?, ?, ?)', placeIn(after));
    return query;
  };
  const fitting = knex.from(inTime().limit(LOOKED_AT).as('looked_at')).where('kind', 'access');
  for (const [column, value] of [
    ['agency_code', filter.agencyCode],
    ['client_id', filter.clientId],
    ['purpose', filter.purpose],
  ] as const)
    if (value !== undefined) fitting.where(column, value);
  const rows: readonly Row[] = await fitting
    .orderByRaw('at desc, chain desc, number desc')
    .limit(size + 1)
    .select('at', 'chain', 'number', 'body');
  const records = rows.slice(0, size).map(recordOf);
  if (rows.length > size) return { records, next: cursorBehind(rows[size - 1]) };
  const last: Place | undefined = await inTime()
    .offset(LOOKED_AT - 1)
    .first('at', 'chain', 'number');
  return { records, next: last === undefined ? null : cursorBehind(last) };
}

/** Instants are compared as texts, so that another offset must be turned into UTC first. */
function inUtc(instant: string): string {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? instant : new Date(ms).toISOString();
}

/** Written by us; whether it still is what was written is what `verify` says. */
const accessIn = ({ body }: Row): AccessBody => JSON.parse(body) as AccessBody;

const recordOf = (row: Row) => accessRecord(row.chain, row.number, accessIn(row));

function newestFirst(one: Place, other: Place): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  if (one.chain !== other.chain) return one.chain < other.chain ? 1 : -1;
  return other.number - one.number;
}

/** What goes on behind a record in any list of accesses. Holds an instant and a place, nothing of a person. */
export function placeOf({ at, chain, number }: Place): string {
  return cursorOf(ORDER, `${at} ${chain} ${number}`);
}

function cursorBehind(place: Place | undefined): string | null {
  return place === undefined ? null : placeOf(place);
}

function placeIn(key: string): readonly [string, string, number] {
  const [at = '', chain = '', number = ''] = key.split(' ');
  return [at, chain, Number(number)];
}
