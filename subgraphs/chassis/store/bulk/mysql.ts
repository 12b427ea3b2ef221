import { Readable } from 'node:stream';
import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2';
import { rawConnection } from '../raw-connection.ts';
import type { Store } from '../store.ts';
import type { Bulk } from './bulk.ts';
import { rowsIn, type TableText } from './rows-text.ts';
import { textBulk } from './text-bulk.ts';

type Ask = ReturnType<Connection['promise']>;
type Load = (ask: Ask, table: string, text: TableText) => Promise<void>;

/** LOAD DATA LOCAL where the server allows it, inserts of many rows where it does not. */
export async function mysqlBulk(store: Store): Promise<Bulk> {
  const { connection, release } = await rawConnection<Connection>(store);
  const ask = connection.promise();
  const [[server]] = await ask.query<RowDataPacket[]>('select @@local_infile as allowed');
  const load: Load = server?.['allowed'] === 1 ? loadData : insertRows;
  return textBulk({
    ask: (sql, values = []) => ask.query(sql, [...values]),
    progress: 'update seed_progress set next_index = ? where step = ?',
    load: (table, text) => load(ask, table, text),
    release,
  });
}

const namesOf = ({ columns }: TableText): string => columns.map((name) => `\`${name}\``).join(', ');

const loadData: Load = async (ask, table, text) => {
  const [loaded] = await ask.query<ResultSetHeader>({
    sql: `load data local infile 'rows' into table \`${table}\` character set utf8mb4
      fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n' (${namesOf(text)})`,
    infileStreamFactory: () => Readable.from(text.pieces),
  });
  // LOCAL turns errors into warnings, and a row that clashes or does not fit is bent or left out.
  if (loaded.warningStatus === 0 && loaded.affectedRows === text.rows) return;
  const [warnings] = await ask.query<RowDataPacket[]>('show warnings limit 1');
  throw new Error(`Rows of ${table} did not load as they are: code ${warnings[0]?.['Code']}`);
};

const ROWS_PER_INSERT = 1000;

const insertRows: Load = async (ask, table, text) => {
  const rows = rowsIn(text);
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await ask.query(`insert into \`${table}\` (${namesOf(text)}) values ?`, [
      rows.slice(start, start + ROWS_PER_INSERT),
    ]);
  }
};
