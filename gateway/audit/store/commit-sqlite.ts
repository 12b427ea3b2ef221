import { setTimeout } from 'node:timers/promises';
import type { Database, Statement, Transaction } from 'better-sqlite3';
import { expectInPlace } from '../../../subgraphs/chassis/store/in-place.ts';
import { rawConnection } from '../../../subgraphs/chassis/store/raw-connection.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { Changes, TableRows } from './rows.ts';

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
  changes: Changes,
  patienceMs: number,
): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  const { connection, release } = await rawConnection<Database>(store);
  try {
    expectInPlace(connection);
    while (!written(connection, changes, performance.now() < giveUpAt))
      await setTimeout(BETWEEN_TRIES_MS);
  } finally {
    await release();
  }
}

/** False when another process holds the file and there is still patience. */
function written(database: Database, changes: Changes, maySayBusy: boolean): boolean {
  try {
    writerFor(database).immediate(changes);
    return true;
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
    if (isBusy && maySayBusy) return false;
    throw error;
  }
}

type Writer = Transaction<(changes: Changes) => void>;

const WRITERS = new WeakMap<Database, Writer>();

/** What writes rows in one transaction, made once for each connection, and its statements as they are needed. */
function writerFor(database: Database): Writer {
  const known = WRITERS.get(database);
  if (known) return known;
  const inserts = new Map<string, Statement>();
  const removal = database.prepare('delete from journal_leaves where id = ?');
  const writer = database.transaction(({ tables, leavesGone }: Changes) => {
    for (const id of leavesGone) removal.run(id);
    for (const one of tables) {
      const insert = inserts.get(one.table) ?? database.prepare(insertInto(one));
      inserts.set(one.table, insert);
      for (const row of one.rows) insert.run(row);
    }
  });
  WRITERS.set(database, writer);
  return writer;
}

function insertInto({ table, columns, mayBeThere }: TableRows): string {
  const names = columns.map(({ name }) => name).join(', ');
  const places = columns.map(() => '?').join(', ');
  const insert = `insert into ${table} (${names}) values (${places})`;
  return mayBeThere ? `${insert} on conflict do nothing` : insert;
}
