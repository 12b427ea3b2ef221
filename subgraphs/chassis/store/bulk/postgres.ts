import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { rawConnection } from '../raw-connection.ts';
import type { Store } from '../store.ts';
import type { Bulk } from './bulk.ts';
import type { TableText } from './rows-text.ts';
import { textBulk } from './text-bulk.ts';

/** COPY FROM STDIN, one table after the other in one transaction. */
export async function postgresBulk(store: Store): Promise<Bulk> {
  const { connection, release } = await rawConnection<Client>(store);
  return textBulk({
    ask: (sql, values = []) => connection.query(sql, [...values]),
    progress: 'update seed_progress set next_index = $1 where step = $2',
    load: (table, text) => copyInto(connection, table, text),
    release,
  });
}

async function copyInto(connection: Client, table: string, text: TableText): Promise<void> {
  const names = text.columns.map((name) => `"${name}"`).join(', ');
  const copy = connection.query(copyFrom(`copy "${table}" (${names}) from stdin`));
  await pipeline(Readable.from(text.pieces), copy);
}
