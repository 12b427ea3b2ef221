import type { Store } from './store.ts';

/** The register's own tables, without the chassis's and knex's. */
export async function ownTables(store: Store): Promise<readonly string[]> {
  const tables = await allTables(store);
  return tables.filter((table) => !CHASSIS.test(table)).toSorted();
}

const CHASSIS =
  /^(register_state|seed_progress|seed_truth|watermark|quality_finding|quality_check|knex_.*|sqlite_.*)$/;

async function allTables({ engine, knex }: Store): Promise<readonly string[]> {
  if (engine === 'sqlite') return knex('sqlite_master').where('type', 'table').pluck('name');
  const ours = engine === 'postgres' ? 'current_schema()' : 'database()';
  const rows: readonly { name: string }[] = await knex('information_schema.tables')
    .select('table_name as name')
    .whereRaw(`table_schema = ${ours}`);
  return rows.map(({ name }) => name);
}

/** Lets the engine count what is in the tables, so that its plans fit them from the first question on. */
export async function analyse(store: Store): Promise<void> {
  const { engine, knex } = store;
  if (engine === 'mysql')
    for (const table of await ownTables(store)) await knex.raw('analyze table ??', [table]);
  else await knex.raw('analyze');
  if (engine === 'sqlite') await forgetSamples(store);
}

/**
 * Leaves SQLite the sizes of its indexes, and not samples of what is in them (`sqlite_stat4`): where there are any, it
 * prepares a statement anew each time it is run with other values, to see whether they are rare. That was an eighth of
 * what a register did, for plans that come out the same.
 */
async function forgetSamples(store: Store): Promise<void> {
  if ((await allTables(store)).includes('sqlite_stat4')) await store.knex('sqlite_stat4').delete();
}
