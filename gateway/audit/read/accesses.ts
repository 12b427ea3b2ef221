import type { Knex } from 'knex';
import { pageRequest } from '../../../subgraphs/chassis/paging.ts';
import type { Engine, Store } from '../../../subgraphs/chassis/store/store.ts';
import { accessesIn } from '../chain/bodies.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import type { JournalReader, JournalRecord, PageWanted, RecordPage } from '../entry.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { hashesOf, personName } from '../keys/person-hash.ts';
import { indexedUpTo } from '../store/journal-store.ts';
import { newestFirst, newestFrom, ORDER, type Place, placeIn, placeOf } from './place.ts';

/** Records on one page, at most. */
export const PAGE_CEILING = 500;

/** Records that are looked at for one page. A rare filter gives short pages, never a slow one. */
const LOOKED_AT = 20_000;

/** A record, as it is found. */
interface Row {
  readonly at: string;
  readonly chain: string;
  readonly number: number;
  readonly body: string;
}

/**
 * Who read what about a person, the newest first.
 *
 * Costs two reads by key for each hash key there ever was, one for each chain, and a look through the records that
 * the index does not have yet, of each gateway a thousand at most. Only what the archive has taken is missing.
 */
export async function accessesAbout(
  { knex, engine }: Store,
  keys: JournalKeys,
  personalId: string,
  wanted: PageWanted,
): Promise<RecordPage> {
  const { size, after } = pageRequest(ORDER, wanted, PAGE_CEILING);
  const last = after === null ? null : placeIn(after);
  // What is indexed after this is found twice; asked for after the index, it would not be found.
  const ends = await indexedUpTo(knex);
  const found: JournalRecord[] = [];
  for (const { id, hash } of hashesOf(keys, personalId)) {
    const search = { knex, engine, hash, last, limit: size + ENOUGH };
    const rows = [...(await unindexedAbout(search, ends)), ...(await indexedAbout(search))];
    const once = new Map(rows.map((row) => [`${row.chain} ${row.number}`, row]));
    const name = personName(id, hash);
    for (const row of once.values())
      found.push(...accessesOf(row).filter(({ subjects }) => subjects.includes(name)));
  }
  return pageOf(found, size, last);
}

/** Records that are looked at besides those of a page: one the page before ended in, and one to see that more follow. */
const ENOUGH = 2;

interface Search {
  readonly knex: Knex;
  readonly engine: Engine;
  readonly hash: string;
  readonly last: Place | null;
  readonly limit: number;
}

function indexedAbout({ knex, hash, last, limit }: Search): Promise<readonly Row[]> {
  const query = knex('journal_people as s').join('journal_records as r', (join) =>
    join.on('r.chain', 's.chain').on('r.number', 's.number'),
  );
  return newestFrom(query, 's', last && { ...last, at: Date.parse(last.at) })
    .where('s.subject', hash)
    .limit(limit)
    .select('r.at', 's.chain', 's.number', 'r.body');
}

/** Where a text stands in another, 0 for nowhere: the one thing the two engines say in different words. */
const PLACE_OF: Readonly<Record<Engine, string>> = {
  sqlite: 'instr(body, ?)',
  postgres: 'strpos(body, ?)',
  mysql: 'instr(body, ?)',
};

/** Looks through the ends of chains one by one: asked for all at once, an engine would rather read every record. */
async function unindexedAbout(
  { knex, engine, hash, last, limit }: Search,
  ends: Awaited<ReturnType<typeof indexedUpTo>>,
): Promise<readonly Row[]> {
  const places: Omit<Row, 'body'>[] = [];
  for (const { chain, number } of ends)
    places.push(
      ...(await knex('journal_records')
        .where({ chain })
        .where('number', '>', number)
        .whereRaw(`${PLACE_OF[engine]} > 0`, [JSON.stringify(hash)])
        .select('at', 'chain', 'number')),
    );
  const wanted = places
    .map((place) => ({ ...place, part: 0 }))
    .filter((place) => last === null || newestFirst({ ...last, part: 0 }, place) <= 0)
    .toSorted(newestFirst)
    .slice(0, limit)
    .map(({ chain, number }) => [chain, number]);
  if (wanted.length === 0) return [];
  return knex('journal_records')
    .whereIn(['chain', 'number'], wanted)
    .select('at', 'chain', 'number', 'body');
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
  const last = after === null ? null : placeIn(after);
  const inTime = () => {
    const query = newestFrom(knex('journal_records as r'), 'r', last);
    if (filter.from !== undefined) query.where('at', '>=', inUtc(filter.from));
    if (filter.to !== undefined) query.where('at', '<', inUtc(filter.to));
    return query;
  };
  const fitting = newestFrom(
    knex.from(inTime().limit(LOOKED_AT).as('l')).where('kind', 'access'),
    'l',
    null,
  );
  for (const [column, value] of [
    ['agency_code', filter.agencyCode],
    ['client_id', filter.clientId],
    ['purpose', filter.purpose],
  ] as const)
    if (value !== undefined) fitting.where(column, value);
  const rows: readonly Row[] = await fitting
    .limit(size + ENOUGH)
    .select('at', 'chain', 'number', 'body');
  const page = pageOf(rows.flatMap(accessesOf), size, last);
  if (page.next !== null || rows.length === size + ENOUGH) return page;
  const lookedAt: Row | undefined = await inTime()
    .offset(LOOKED_AT - 1)
    .first();
  return { ...page, next: lookedAt === undefined ? null : placeOf({ ...lookedAt, part: 0 }) };
}

/** The first of these accesses behind the last of the page before. */
function pageOf(found: readonly JournalRecord[], size: number, last: Place | null): RecordPage {
  const behind = found.filter((access) => last === null || newestFirst(last, access) < 0);
  const page = behind.toSorted(newestFirst);
  const records = page.slice(0, size);
  const end = records.at(-1);
  return { records, next: end !== undefined && page.length > size ? placeOf(end) : null };
}

/** Instants are compared as texts, so that another offset must be turned into UTC first. */
function inUtc(instant: string): string {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? instant : new Date(ms).toISOString();
}

/** The accesses of a record; whether it still is what was written is what `verify` says. */
function accessesOf({ chain, number, body }: Row): readonly JournalRecord[] {
  const said = parsedBody(body);
  return said?.kind === 'access' ? accessesIn(chain, number, said) : [];
}
