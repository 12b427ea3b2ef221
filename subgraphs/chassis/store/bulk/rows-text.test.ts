import { describe, expect, it } from 'vitest';
import { rowsIn, rowsText } from './rows-text.ts';

const gathered = (rows: readonly Record<string, string | number | null>[]) => {
  const text = rowsText();
  for (const row of rows) text.put('boat', row);
  const table = text.tables().get('boat');
  if (table === undefined) throw new Error('nothing was gathered');
  return table;
};

describe('rows as text', () => {
  it('escapes what would end a cell or a row, and tells null from its spelling', () => {
    const { columns, pieces, rows } = gathered([
      { a: '', b: null, c: 1.5 },
      { a: '\t\n\r\\', b: '\\N', c: -0.1 },
    ]);
    expect(columns).toEqual(['a', 'b', 'c']);
    expect(rows).toBe(2);
    expect(Buffer.concat(pieces).toString()).toBe('\t\\N\t1.5\n\\t\\n\\r\\\\\t\\\\N\t-0.1\n');
  });

  it('gives the same rows back', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      a: index % 2 ? null : `dòng\t${index}\\N`,
      b: '🛶\r\n'.repeat(index % 4),
    }));
    expect(rowsIn(gathered(rows))).toEqual(rows.map(({ a, b }) => [a, b]));
  });

  it.each([
    ['lacks a column', { a: 'x' }],
    ['holds no number', { a: 'x', b: Number.NaN }],
    ['holds an infinite number', { a: 'x', b: Number.POSITIVE_INFINITY }],
  ])('refuses a row that %s', (_, row) => {
    expect(() => gathered([{ a: 'x', b: 1 }, row])).toThrow(/A row of boat .* b/);
  });
});
