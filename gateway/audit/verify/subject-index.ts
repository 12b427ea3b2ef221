import type { Knex } from 'knex';
import type { Engine } from '../../../subgraphs/chassis/store/store.ts';
import { columnsOf, subjectsOf } from '../chain/columns.ts';
import { type RecordRow, type SubjectRow, subjectRows } from '../chain/extend.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import type { ArchivedMark } from '../chain/seals.ts';
import { PAGE } from '../store/pages.ts';
import { missing } from './chain-checker.ts';
import type { FoundEnd } from './cross-check.ts';
import type { Findings } from './findings.ts';

/** Compares the index by which people find their records with the records. */
export interface SubjectIndexCheck {
  /** Looks up the index rows of a page of records. */
  page(records: readonly RecordRow[]): Promise<void>;
  /**
   * Compares where chains end with how far the index says that it has them, and looks for rows that no record
   * stands behind: only when there are more rows than there should be.
   */
  end(ends: ReadonlyMap<string, FoundEnd>): Promise<void>;
}

/** How far each chain is in the index of subjects, as the store says. */
export async function indexedMarks(knex: Knex): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { chain: string; number: number | string }[] = await knex(
    'journal_people_indexed',
  )
    .groupBy('chain')
    .select('chain', knex.raw('max(number) as number'));
  return new Map(rows.map(({ chain, number }) => [chain, Number(number)]));
}

/** What the check of the index needs to know besides the records. */
export interface IndexChecking {
  readonly engine: Engine;
  /** Up to where each chain is in the index: people are led to what is behind it without. */
  readonly indexed: ReadonlyMap<string, number>;
  readonly archived: ReadonlyMap<string, ArchivedMark>;
  readonly findings: Findings;
}

/** An index row that was taken out hides an access from the person; one that was put in invents one. */
export function subjectIndexCheck(knex: Knex, checking: IndexChecking): SubjectIndexCheck {
  const { engine, indexed, findings } = checking;
  let expected = 0;
  let absent = 0;
  return {
    async page(records) {
      const wanted = records
        .filter(({ chain, number }) => number <= (indexed.get(chain) ?? 0))
        .flatMap(({ chain, number, body }) => {
          const said = parsedBody(body);
          return said?.kind === 'access' ? subjectRows(chain, number, said) : [];
        });
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
    async end(ends) {
      for (const [chain, { number, isBroken }] of ends) {
        const upTo = indexed.get(chain) ?? 0;
        if (isBroken || upTo <= number) continue;
        const what = `${missing(number + 1, upTo)}: the index of people has all up to ${upTo}`;
        findings.fault({ chain, number: number + 1, about: 'record', what });
      }
      const [row]: readonly { count: number | string }[] =
        await knex('journal_people').count('* as count');
      const extra = Number(row?.count) - (expected - absent);
      if (extra > 0) await nameExtra(knex, extra, checking);
    },
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
      knex('journal_people as s').whereRaw(
        's.subject = e.value->>0 and s.at = cast(e.value->>1 as bigint) and s.chain = e.value->>2 and s.number = cast(e.value->>3 as bigint)',
      ),
    );
}

async function nameExtra(
  knex: Knex,
  extra: number,
  { archived, findings }: IndexChecking,
): Promise<void> {
  let left = extra;
  let last: SubjectRow | undefined;
  while (left > 0) {
    const query = knex('journal_people as s')
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
      const { chain, number } = row;
      // Of what is archived a row leads nowhere.
      if (stands(row) || number <= (archived.get(chain)?.number ?? 0)) continue;
      left -= 1;
      const what = 'an index row says that it is about a person whom it does not name';
      findings.fault({ chain, number, about: 'index', what });
    }
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}

/** Whether an index row leads to a record that names the person. */
function stands({ subject, at, body }: SubjectRow & { readonly body: string | null }): boolean {
  const said = body === null ? null : parsedBody(body);
  // PostgreSQL gives such a number as a text.
  return said !== null && Date.parse(said.at) === Number(at) && subjectsOf(said).includes(subject);
}

/** Whether the columns of a record say what its body says. */
export function columnsFit(row: RecordRow): boolean {
  const body = parsedBody(row.body);
  if (body === null) return false;
  return Object.entries(columnsOf(body)).every(([name, value]) => Reflect.get(row, name) === value);
}
