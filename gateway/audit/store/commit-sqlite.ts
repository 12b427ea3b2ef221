import { setTimeout } from 'node:timers/promises';
import type { Database, Statement } from 'better-sqlite3';
import { expectInPlace } from '../../../subgraphs/chassis/store/in-place.ts';
import { rawConnection } from '../../../subgraphs/chassis/store/raw-connection.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { TableRows } from './rows.ts';

const BETWEEN_TRIES_MS = 20;

/**
 * Writes a batch in one transaction, through the driver itself and without giving the turn away.
 *
 * A transaction that waits for its next turn keeps every other process out of the file, and a second
 * journal in this process would wait for it without ever letting it go on. While others hold the file,
 * it tries again until the patience is used up. Throws `StoreMoved`, and has written nothing, when the
 * file is no longer where it was.
 */
export async function commitToSqlite(
  store: Store,
  tables: readonly TableRows[],
  patienceMs: number,
): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  const { connection, release } = await rawConnection<Database>(store);
  try {
    expectInPlace(connection);
    while (!written(connection, tables, performance.now() < giveUpAt))
      await setTimeout(BETWEEN_TRIES_MS);
  } finally {
    await release();
  }
}

/** False when another process holds the file and there is still patience. */
function written(database: Database, tables: readonly TableRows[], maySayBusy: boolean): boolean {
  const write = database.transaction(() => {
    for (const one of tables) {
      const insert = insertInto(database, one);
      for (const row of one.rows) insert.run(row);
    }
  });
  try {
    write.immediate();
    return true;
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
    if (isBusy && maySayBusy) return false;
    throw error;
  }
}

const STATEMENTS = new WeakMap<Database, Map<string, Statement>>();

/** What inserts into a table, made once for each connection. */
function insertInto(database: Database, { table, columns, mayBeThere }: TableRows): Statement {
  const made = STATEMENTS.get(database) ?? new Map<string, Statement>();
  STATEMENTS.set(database, made);
  const known = made.get(table);
  if (known) return known;
  const names = columns.map(({ name }) => name).join(', ');
  const places = columns.map(() => '?').join(', ');
  const orNot = mayBeThere ? 'on conflict do nothing' : '';
  const statement = database.prepare(`insert into ${table} (${names}) values (${places}) ${orNot}`);
  made.set(table, statement);
  return statement;
}
