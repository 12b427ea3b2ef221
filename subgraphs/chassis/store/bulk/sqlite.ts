import type { Database, Statement } from 'better-sqlite3';
import type { Row } from '../../definition.ts';
import { rawConnection } from '../raw-connection.ts';
import type { Store } from '../store.ts';
import type { Bulk } from './bulk.ts';
import { cellOf, columnsOf } from './columns-of.ts';

interface Insert {
  readonly columns: readonly string[];
  readonly statement: Statement;
}

/** Rows go straight into an open transaction through prepared statements: in one process there is no wire. */
export async function sqliteBulk(store: Store): Promise<Bulk> {
  const { connection: database, release } = await rawConnection<Database>(store);
  const inserts = new Map<string, Insert>();
  const progressed = database.prepare('update seed_progress set next_index = ? where step = ?');

  const insertInto = (table: string, row: Row): Insert => {
    const columns = columnsOf(table, row);
    const names = columns.map((name) => `"${name}"`).join(', ');
    const places = columns.map(() => '?').join(', ');
    const statement = database.prepare(`insert into "${table}" (${names}) values (${places})`);
    const insert = { columns, statement };
    inserts.set(table, insert);
    return insert;
  };

  return {
    begin() {
      let rows = 0;
      database.exec('begin immediate');
      return {
        put(table, row) {
          const { columns, statement } = inserts.get(table) ?? insertInto(table, row);
          statement.run(columns.map((column) => cellOf(table, row, column)));
          rows += 1;
        },
        bytes: () => 0,
        rows: () => rows,
        async commit(step, nextIndex) {
          try {
            progressed.run(nextIndex, step);
            database.exec('commit');
          } catch (error) {
            if (database.inTransaction) database.exec('rollback');
            throw error;
          }
        },
      };
    },
    async close() {
      if (database.inTransaction) database.exec('rollback');
      await release();
    },
  };
}
