import type { Cell, Put, Row } from '../../definition.ts';
import { cellOf, columnsOf } from './columns-of.ts';

/** Rows of one table in the text form that COPY and LOAD DATA both read: tabs, line feeds, `\N` for null. */
export interface TableText {
  readonly columns: readonly string[];
  readonly pieces: readonly Buffer[];
  readonly rows: number;
}

export interface RowsText {
  readonly put: Put;
  bytes(): number;
  rows(): number;
  /** What was gathered, by table, in the order in which the tables first came. */
  tables(): ReadonlyMap<string, TableText>;
}

interface Gathering {
  readonly columns: readonly string[];
  readonly pieces: Buffer[];
  text: string;
  rows: number;
}

/** A string grows cheaply only while it is short; this is what one write to the socket takes. */
const PIECE_LENGTH = 64 * 1024;

/** Gathers rows as text, table by table. */
export function rowsText(): RowsText {
  const tables = new Map<string, Gathering>();
  let bytes = 0;
  let rows = 0;
  return {
    put(table, row) {
      let gathering = tables.get(table);
      if (gathering === undefined) {
        gathering = { columns: columnsOf(table, row), pieces: [], text: '', rows: 0 };
        tables.set(table, gathering);
      }
      const line = lineOf(table, gathering.columns, row);
      gathering.text += line;
      gathering.rows += 1;
      bytes += line.length;
      rows += 1;
      if (gathering.text.length > PIECE_LENGTH) endPiece(gathering);
    },
    bytes: () => bytes,
    rows: () => rows,
    tables() {
      for (const gathering of tables.values()) endPiece(gathering);
      return tables;
    },
  };
}

/** The rows back from their text, for a server that takes no text. Numbers stay text, which it converts. */
export function rowsIn({ pieces }: TableText): (string | null)[][] {
  const lines = Buffer.concat(pieces).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line) =>
    line.split('\t').map((cell) => (cell === '\\N' ? null : unescaped(cell))),
  );
}

function endPiece(gathering: Gathering): void {
  if (gathering.text === '') return;
  gathering.pieces.push(Buffer.from(gathering.text, 'utf8'));
  gathering.text = '';
}

const ESCAPES: readonly (readonly [plain: string, escaped: string])[] = [
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
];
const ESCAPED = new Map(ESCAPES);
const PLAIN = new Map(ESCAPES.map(([plain, escaped]) => [escaped, plain]));
const SPECIAL = /[\\\t\n\r]/;

function lineOf(table: string, columns: readonly string[], row: Row): string {
  let line = '';
  for (const column of columns) line += `${textOf(cellOf(table, row, column))}\t`;
  return `${line.slice(0, -1)}\n`;
}

function textOf(cell: Cell): string | number {
  if (cell === null) return '\\N';
  if (typeof cell === 'number' || !SPECIAL.test(cell)) return cell;
  return cell.replace(/[\\\t\n\r]/g, (plain) => ESCAPED.get(plain) ?? plain);
}

const unescaped = (cell: string): string =>
  cell.replace(/\\[\\tnr]/g, (escaped) => PLAIN.get(escaped) ?? escaped);
