import type { Knex } from 'knex';

type Table = Knex.CreateTableBuilder;
type Dialect = 'sqlite3' | 'postgresql' | 'mysql';

function dialectOf(table: Table): Dialect {
  // Knex keeps the client of a table builder out of its types, and a portable column depends on it.
  return (table as unknown as { client: { dialect: Dialect } }).client.dialect;
}

/** Left to its default, a server may hold that `a` = `A` and hoa = hoà, and a key then finds another's row. */
const BINARY: Readonly<Record<Dialect, string>> = {
  sqlite3: '',
  postgresql: ' collate "C"',
  mysql: ' character set utf8mb4 collate utf8mb4_bin',
};

/** Text that may be a key or be indexed: compared byte by byte on every engine. */
export function keyText(table: Table, name: string, length: number): Knex.ColumnBuilder {
  return table.specificType(name, `varchar(${length})${BINARY[dialectOf(table)]}`);
}

/** Text that no index needs. Without a length it takes up to 64 KiB, which is MariaDB's bound. */
export function text(table: Table, name: string, length?: number): Knex.ColumnBuilder {
  const type = length === undefined ? 'text' : `varchar(${length})`;
  return table.specificType(name, `${type}${BINARY[dialectOf(table)]}`);
}

/** A calendar date, `YYYY-MM-DD`, as text: a driver's own date type shifts a day at UTC+7. */
export function isoDate(table: Table, name: string): Knex.ColumnBuilder {
  return keyText(table, name, 10);
}

/** An instant with its offset, `2024-01-15T08:30:00+07:00`, as text: MariaDB refuses the `T` in its own type. */
export function isoInstant(table: Table, name: string): Knex.ColumnBuilder {
  return keyText(table, name, 25);
}

/** A whole number below 2³¹. */
export function integer(table: Table, name: string): Knex.ColumnBuilder {
  return table.specificType(name, 'integer');
}

/** A whole number up to 2⁵³, such as an amount in đồng. It is read back as a number on every engine. */
export function wholeNumber(table: Table, name: string): Knex.ColumnBuilder {
  return table.specificType(name, 'bigint');
}

/** A double: coordinates, areas. */
export function real(table: Table, name: string): Knex.ColumnBuilder {
  return table.specificType(name, 'double precision');
}

/** 0 or 1: no engine agrees with another about booleans. */
export function flag(table: Table, name: string): Knex.ColumnBuilder {
  return table.specificType(name, 'smallint');
}

/** JSON kept as text, parsed by whoever reads it. It is never looked into by SQL. */
export function jsonText(table: Table, name: string): Knex.ColumnBuilder {
  const dialect = dialectOf(table);
  const type = dialect === 'mysql' ? 'mediumtext' : 'text';
  return table.specificType(name, `${type}${BINARY[dialect]}`);
}
