import type { Knex } from 'knex';
import { accessesIn } from '../chain/bodies.ts';
import { parsedBody } from '../chain/parsed-body.ts';

const PAGE = 1_000;

interface Row {
  readonly chain: string;
  readonly number: number;
  readonly at: string;
  readonly body: string;
  readonly hash: string;
}

/** Which accesses, by their instant; `from` is in it and `to` is not. */
export interface ExportRange {
  readonly from?: string;
  readonly to?: string;
}

/** Every access as a line of JSON, the oldest first, read a page at a time. */
export async function* exportedLines(knex: Knex, range: ExportRange): AsyncGenerator<string> {
  let last: Row | undefined;
  for (;;) {
    const query = knex('journal_records')
      .where('kind', 'access')
      .orderByRaw('at, chain, number')
      .limit(PAGE)
      .select('chain', 'number', 'at', 'body', 'hash');
    if (range.from !== undefined) query.where('at', '>=', range.from);
    if (range.to !== undefined) query.where('at', '<', range.to);
    if (last !== undefined)
      query.whereRaw('(at, chain, number) > (?, ?, ?)', [last.at, last.chain, last.number]);
    const page: readonly Row[] = await query;
    if (page.length > 0) yield page.flatMap(linesOf).join('');
    last = page.at(-1);
    if (page.length < PAGE) return;
  }
}

/** The last accesses, the oldest of them first. */
export async function lastLines(knex: Knex, count: number): Promise<string> {
  const rows: readonly Row[] = await knex('journal_records')
    .where('kind', 'access')
    .orderByRaw('at desc, chain desc, number desc')
    .limit(count)
    .select('chain', 'number', 'at', 'body', 'hash');
  return rows.toReversed().flatMap(linesOf).slice(-count).join('');
}

/** Where each chain ends at this moment. */
export async function endsOf(knex: Knex): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { chain: string; number: number | null }[] = await knex(
    'journal_chains as c',
  ).select(
    'c.chain',
    knex.raw('(select max(number) from journal_records m where m.chain = c.chain) as number'),
  );
  return new Map(rows.map(({ chain, number }) => [chain, number ?? 0]));
}

/** What was written between two looks at the ends, chain by chain. */
export async function linesBetween(
  knex: Knex,
  ends: ReadonlyMap<string, number>,
  reached: ReadonlyMap<string, number>,
): Promise<string> {
  let text = '';
  for (const [chain, end] of reached) {
    const known = ends.get(chain) ?? 0;
    if (end <= known) continue;
    const rows: readonly Row[] = await knex('journal_records')
      .where({ chain, kind: 'access' })
      .where('number', '>', known)
      .where('number', '<=', end)
      .orderBy('number')
      .select('chain', 'number', 'at', 'body', 'hash');
    text += rows.flatMap(linesOf).join('');
  }
  return text;
}

/** A line for each access of a record; `verify` says whether it is as it was written. */
function linesOf({ chain, number, body, hash }: Row): readonly string[] {
  const said = parsedBody(body);
  if (said?.kind !== 'access') return [];
  return accessesIn(chain, number, said).map(
    (access) => `${JSON.stringify({ ...access, hash })}\n`,
  );
}
