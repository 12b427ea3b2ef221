import type { Knex } from 'knex';
import { pageRequest } from '../../../subgraphs/chassis/paging.ts';
import type { Engine, Store } from '../../../subgraphs/chassis/store/store.ts';
import { accessesIn } from '../chain/bodies.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import type { JournalReader, JournalRecord, PageWanted, RecordPage } from '../entry.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { hashesOf, personName } from '../keys/person-hash.ts';
import { entriesAbout, subjectBytes } from '../people-index/leaf.ts';
import { prefixesOf } from '../people-index/tree.ts';
import { indexedUpTo } from '../store/journal-store.ts';
import { leavesUnder } from '../store/leaves.ts';
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
 * Costs one read of a few leaves for each hash key there ever was, one for each chain, and a look through the records
 * that the index does not have yet, of each gateway a thousand at most. Only what the archive has taken is missing.
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
    const places = [
      ...(await unindexedAbout({ knex, engine, hash }, ends)),
      ...(await indexedAbout(knex, hash)),
    ];
    const name = personName(id, hash);
    for (const row of await newestAt(knex, places, last, size + ENOUGH))
      found.push(...accessesOf(row).filter(({ subjects }) => subjects.includes(name)));
  }
  return pageOf(found, size, last);
}

/** Records that are looked at besides those of a page: one the page before ended in, and one to see that more follow. */
const ENOUGH = 2;

type RecordPlace = Omit<Row, 'body'>;

/** The records at the newest of these places behind another, a page of them. */
async function newestAt(
  knex: Knex,
  places: readonly RecordPlace[],
  last: Place | null,
  wanted: number,
): Promise<readonly Row[]> {
  const once = new Map(places.map((place) => [`${place.chain} ${place.number}`, place]));
  const ordered = [...once.values()]
    .map((place) => ({ ...place, part: 0 }))
    .filter((place) => last === null || newestFirst({ ...last, part: 0 }, place) <= 0)
    .toSorted(newestFirst);
  const rows: Row[] = [];
  // What the archive has taken leads nowhere.
  for (let start = 0; rows.length < wanted && start < ordered.length; start += wanted)
    rows.push(...(await recordsAt(knex, ordered.slice(start, start + wanted))));
  return rows;
}

const recordsAt = (knex: Knex, places: readonly RecordPlace[]): Promise<readonly Row[]> =>
  knex('journal_records')
    .whereIn(
      ['chain', 'number'],
      places.map(({ chain, number }) => [chain, number]),
    )
    .select('at', 'chain', 'number', 'body')
    .then((rows) => rows);

async function indexedAbout(knex: Knex, hash: string): Promise<readonly RecordPlace[]> {
  const leaves = await leavesUnder(knex, ...prefixesOf(hash));
  return leaves
    .flatMap((leaf) => entriesAbout(leaf, subjectBytes(hash)))
    .map(({ at, chain, number }) => ({ at: new Date(at).toISOString(), chain, number }));
}

/** Where a text stands in another, 0 for nowhere: the one thing the two engines say in different words. */
const PLACE_OF: Readonly<Record<Engine, string>> = {
  sqlite: 'instr(body, ?)',
  postgres: 'strpos(body, ?)',
  mysql: 'instr(body, ?)',
};

interface Search {
  readonly knex: Knex;
  readonly engine: Engine;
  readonly hash: string;
}

/** Looks through the ends of chains one by one: asked for all at once, an engine would rather read every record. */
async function unindexedAbout(
  { knex, engine, hash }: Search,
  ends: Awaited<ReturnType<typeof indexedUpTo>>,
): Promise<readonly RecordPlace[]> {
  const places: RecordPlace[] = [];
  for (const { chain, number } of ends)
    places.push(
      ...(await knex('journal_records')
        .where({ chain })
        .where('number', '>', number)
        .whereRaw(`${PLACE_OF[engine]} > 0`, [JSON.stringify(hash)])
        .select('at', 'chain', 'number')),
    );
  return places;
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
