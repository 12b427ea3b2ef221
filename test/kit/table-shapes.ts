import { ownTables } from '../../subgraphs/chassis/store/analyse.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';

/** The primary key of each of a register's own tables, by column; empty for a table without one. */
export async function primaryKeys(store: Store): Promise<Record<string, readonly string[]>> {
  const tables = await ownTables(store);
  const keys = await Promise.all(
    tables.map(async (table): Promise<[string, readonly string[]]> => {
      return [table, await primaryKeyOf(store, table)];
    }),
  );
  return Object.fromEntries(keys);
}

async function primaryKeyOf({ engine, knex }: Store, table: string): Promise<readonly string[]> {
  if (engine === 'sqlite') {
    return knex
      .from(knex.raw('pragma_table_info(?)', [table]))
      .where('pk', '>', 0)
      .pluck('name');
  }
  const schema = engine === 'postgres' ? 'current_schema()' : 'database()';
  const columns: readonly { name: string }[] = await knex(
    'information_schema.key_column_usage as k',
  )
    .join('information_schema.table_constraints as c', (join) => {
      join.on('c.constraint_name', 'k.constraint_name').andOn('c.table_name', 'k.table_name');
      join.andOn('c.table_schema', 'k.table_schema');
    })
    .where('c.constraint_type', 'PRIMARY KEY')
    .andWhere('k.table_name', table)
    .whereRaw(`k.table_schema = ${schema}`)
    .orderBy('k.ordinal_position')
    .select('k.column_name as name');
  return columns.map(({ name }) => name);
}

/** The indexes beside primary keys on a register's own tables. */
export async function secondaryIndexes(store: Store): Promise<readonly string[]> {
  const tables = await ownTables(store);
  const indexes = await indexesOf(store);
  return indexes
    .filter(({ table, name }) => tables.includes(table) && !PRIMARY.test(name))
    .map(({ table, name }) => `${table}.${name}`)
    .toSorted();
}

const PRIMARY = /^PRIMARY$|_pkey$|^sqlite_autoindex/;

async function indexesOf({
  engine,
  knex,
}: Store): Promise<readonly { table: string; name: string }[]> {
  if (engine === 'sqlite') {
    return knex('sqlite_master').where('type', 'index').select('tbl_name as table', 'name');
  }
  if (engine === 'postgres') {
    return knex('pg_indexes')
      .whereRaw('schemaname = current_schema()')
      .select('tablename as table', 'indexname as name');
  }
  return knex('information_schema.statistics')
    .whereRaw('table_schema = database()')
    .distinct('table_name as table', 'index_name as name');
}
