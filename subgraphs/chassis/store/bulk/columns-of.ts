import type { Cell, Row } from '../../definition.ts';

/** The columns a table's rows come with, taken from the first; every later row is held to them. */
export function columnsOf(table: string, row: Row): readonly string[] {
  const columns = Object.keys(row);
  if (columns.length === 0) throw new Error(`A row of ${table} has no columns`);
  return columns;
}

/**
 * One cell of a row, or an error that names where it should have been.
 *
 * NaN is refused here because the engines disagree: one stores it, one stores nothing, one stops.
 */
export function cellOf(table: string, row: Row, column: string): Cell {
  const cell = row[column];
  if (cell === undefined) throw new Error(`A row of ${table} lacks ${column}`);
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    throw new Error(`A row of ${table} holds no finite number in ${column}`);
  }
  return cell;
}
