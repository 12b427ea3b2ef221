import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { rawConnection } from '../raw-connection.ts';
import type { Store } from '../store.ts';
import type { Bulk } from './bulk.ts';
import { rowsText, type TableText } from './rows-text.ts';

/** COPY FROM STDIN, one table after the other in one transaction. */
export async function postgresBulk(store: Store): Promise<Bulk> {
  const { connection, release } = await rawConnection<Client>(store);
  let broke = false;
  return {
    begin() {
      const text = rowsText();
      return {
        ...text,
        async commit(step, nextIndex) {
          broke = true;
          await connection.query('begin');
          // First, because its lock is what a filling that goes on waits for.
          await connection.query('update seed_progress set next_index = $1 where step = $2', [
            nextIndex,
            step,
          ]);
          for (const [table, rows] of text.tables()) await copyInto(connection, table, rows);
          await connection.query('commit');
          broke = false;
        },
      };
    },
    close: () => release(broke),
  };
}

async function copyInto(connection: Client, table: string, text: TableText): Promise<void> {
  const names = text.columns.map((name) => `"${name}"`).join(', ');
  const copy = connection.query(copyFrom(`copy "${table}" (${names}) from stdin`));
  await pipeline(Readable.from(text.pieces), copy);
}
