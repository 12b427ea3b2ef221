import type { Client } from 'pg';
import { rawConnection } from '../../../subgraphs/chassis/store/raw-connection.ts';
import { scrubbed } from '../../../subgraphs/chassis/store/scrubbed.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { Changes } from './rows.ts';

/** Whether a batch that failed may be in the store nevertheless. */
export class OutcomeUnknown extends Error {}

/**
 * Writes a batch in one statement, so that it takes one round trip and is whole or not there.
 *
 * Throws `OutcomeUnknown` when the server was lost before it said how it ended.
 */
export async function commitToPostgres(store: Store, changes: Changes): Promise<void> {
  const { connection, release } = await rawConnection<Client>(store);
  let broke = false;
  try {
    await connection.query(statementFor(changes), valuesOf(changes));
  } catch (error) {
    const isRefusal = error instanceof Error && 'severity' in error && error.severity === 'ERROR';
    if (isRefusal) throw error;
    broke = true;
    const cause = error instanceof Error ? scrubbed(error) : error;
    throw new OutcomeUnknown('The database was lost while it wrote.', { cause });
  } finally {
    await release(broke);
  }
}

/** Columns travel as arrays: the text of the statement does not depend on how many rows there are. */
function statementFor({ tables, leavesGone }: Changes): string {
  let places = 0;
  const parts = tables.map(({ table, columns, mayBeThere }) => {
    const names = columns.map(({ name }) => name).join(', ');
    const arrays = columns.map(({ type }) => {
      places += 1;
      return `$${places}::${type}[]`;
    });
    const insert = `insert into ${table} (${names}) select * from unnest(${arrays.join(', ')})`;
    return mayBeThere ? `${insert} on conflict do nothing` : insert;
  });
  if (leavesGone.length > 0)
    parts.push(`delete from journal_leaves where id = any($${places + 1}::bigint[])`);
  const last = parts.at(-1) ?? 'select 1';
  const before = parts.slice(0, -1).map((insert, place) => `w${place} as (${insert})`);
  return before.length === 0 ? last : `with ${before.join(', ')} ${last}`;
}

const valuesOf = ({ tables, leavesGone }: Changes): unknown[] => [
  ...tables.flatMap(({ columns, rows }) =>
    columns.map((_, place) => rows.map((row) => row[place])),
  ),
  ...(leavesGone.length > 0 ? [leavesGone] : []),
];
