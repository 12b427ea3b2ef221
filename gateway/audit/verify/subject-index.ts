import type { Knex } from 'knex';
import type { Engine } from '../../../subgraphs/chassis/store/store.ts';
import { newTo } from '../chain/bodies.ts';
import { columnsOf, subjectsOf } from '../chain/columns.ts';
import type { RecordRow, SubjectRow } from '../chain/extend.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import type { Findings } from './findings.ts';
import { PAGE } from './store-pages.ts';

/** Compares the index by which people find their records with the records. */
export interface SubjectIndexCheck {
  /** Looks up the index rows of a page of records. */
  page(records: readonly RecordRow[]): Promise<void>;
  /** Looks for rows that no record stands behind; only when there are more rows than there should be. */
  end(): Promise<void>;
}

/** An index row that was taken out hides an access from the person; one that was put in invents one. */
export function subjectIndexCheck(
  knex: Knex,
  engine: Engine,
  findings: Findings,
): SubjectIndexCheck {
  let expected = 0;
  let absent = 0;
  const rowsOf = indexRows();
  return {
    async page(records) {
      const wanted = records.flatMap(rowsOf);
      expected += wanted.length;
      for (let start = 0; start < wanted.length; start += PAGE) {
        const some = wanted.slice(start, start + PAGE);
        for (const { chain, number } of await notIndexed(knex, engine, some)) {
          absent += 1;
          const what = 'a person it is about does not find it: an index row is missing or changed';
          findings.fault({ chain, number, about: 'index', what });
        }
      }
    },
    async end() {
      const [row]: readonly { count: number | string }[] =
        await knex('journal_subjects').count('* as count');
      const extra = Number(row?.count) - (expected - absent);
      if (extra > 0) await nameExtra(knex, extra, findings);
    },
  };
}

/** The index rows that records call for, one record after the other: a person's first of those written together. */
function indexRows(): (record: RecordRow) => readonly SubjectRow[] {
  let seen = new Set<string>();
  return ({ chain, number, body }) => {
    const said = parsedBody(body);
    if (said?.kind !== 'access') return [];
    if (said.part === 0) seen = new Set();
    return newTo(seen, said.subjects).map((subject) => ({ subject, at: said.at, chain, number }));
  };
}

/** How an array in JSON becomes rows: the one thing the two engines say in different words. */
const EACH: Readonly<Record<Engine, string>> = {
  sqlite: 'json_each(?) as e',
  postgres: 'json_array_elements(?::json) as e(value)',
  mysql: '',
};

async function notIndexed(
  knex: Knex,
  engine: Engine,
  rows: readonly SubjectRow[],
): Promise<readonly Pick<SubjectRow, 'chain' | 'number'>[]> {
  const wanted = JSON.stringify(rows.map((r) => [r.subject, r.at, r.chain, r.number]));
  return knex
    .select(knex.raw('e.value->>2 as chain, cast(e.value->>3 as bigint) as number'))
    .from(knex.raw(EACH[engine], [wanted]))
    .whereNotExists(
      knex('journal_subjects as s').whereRaw(
        's.subject = e.value->>0 and s.at = e.value->>1 and s.chain = e.value->>2 and s.number = cast(e.value->>3 as bigint)',
      ),
    );
}

async function nameExtra(knex: Knex, extra: number, findings: Findings): Promise<void> {
  let left = extra;
  let last: SubjectRow | undefined;
  while (left > 0) {
    const query = knex('journal_subjects as s')
      .leftJoin('journal_records as r', (join) =>
        join.on('r.chain', 's.chain').on('r.number', 's.number'),
      )
      .orderByRaw('s.subject, s.at, s.chain, s.number')
      .limit(PAGE)
      .select('s.subject', 's.at', 's.chain', 's.number', 'r.body');
    if (last !== undefined)
      query.whereRaw('(s.subject, s.at, s.chain, s.number) > (?, ?, ?, ?)', [
        last.subject,
        last.at,
        last.chain,
        last.number,
      ]);
    const rows: readonly (SubjectRow & { body: string | null })[] = await query;
    for (const row of rows) {
      if (await stands(knex, row)) continue;
      const { chain, number } = row;
      left -= 1;
      const what = 'an index row says that it is about a person whom it does not name';
      findings.fault({ chain, number, about: 'index', what });
    }
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}

/** Whether an index row leads to a record that names the person, and to the first of those written together. */
async function stands(
  knex: Knex,
  { subject, at, chain, number, body }: SubjectRow & { readonly body: string | null },
): Promise<boolean> {
  const said = body === null ? null : parsedBody(body);
  if (said?.kind !== 'access' || said.at !== at || !said.subjects.includes(subject)) return false;
  const earlier: readonly { body: string }[] = await knex('journal_records')
    .where({ chain })
    .where('number', '<', number)
    .where('number', '>=', number - said.part)
    .select('body');
  return !earlier.some((one) => {
    const other = parsedBody(one.body);
    return other !== null && subjectsOf(other).includes(subject);
  });
}

/** Whether the columns of a record say what its body says. */
export function columnsFit(row: RecordRow): boolean {
  const body = parsedBody(row.body);
  if (body === null) return false;
  return Object.entries(columnsOf(body)).every(([name, value]) => Reflect.get(row, name) === value);
}
