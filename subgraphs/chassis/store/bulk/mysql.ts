import { Readable } from 'node:stream';
import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2';
import { rawConnection } from '../raw-connection.ts';
import type { Store } from '../store.ts';
import type { Bulk } from './bulk.ts';
import { rowsIn, rowsText, type TableText } from './rows-text.ts';

type Ask = ReturnType<Connection['promise']>;
type Load = (ask: Ask, table: string, text: TableText) => Promise<void>;

/** LOAD DATA LOCAL where the server allows it, inserts of many rows where it does not. */
export async function mysqlBulk(store: Store): Promise<Bulk> {
  const { connection, release } = await rawConnection<Connection>(store);
  const ask = connection.promise();
  const [[server]] = await ask.query<RowDataPacket[]>('select @@local_infile as allowed');
  const load: Load = server?.['allowed'] === 1 ? loadData : insertRows;
  let broke = false;
  return {
    begin() {
      const text = rowsText();
      return {
        ...text,
        async commit(step, nextIndex) {
          broke = true;
          await ask.query('begin');
          // First, because its lock is what a filling that goes on waits for.
          await ask.query('update seed_progress set next_index = ? where step = ?', [
            nextIndex,
            step,
          ]);
          for (const [table, rows] of text.tables()) await load(ask, table, rows);
          await ask.query('commit');
          broke = false;
        },
      };
    },
    close: () => release(broke),
  };
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
