import type { Migration } from '../definition.ts';
import { pendingOf } from './migrate.ts';
import type { Store } from './store.ts';

/**
 * Clears away half a migration that a killed filling left behind, so that it can run again.
 *
 * PostgreSQL and SQLite take back what was not committed. MariaDB commits each CREATE by itself. Only
 * for a store that says it is being filled: its tables are then ours to drop.
 */
export async function clearInterrupted(
  store: Store,
  migrations: readonly Migration[],
): Promise<void> {
  if (store.engine !== 'mysql') return;
  const pending = new Set((await pendingOf(store, migrations)).map(({ name }) => name));
  const untouched = (phase: Migration['phase']): readonly Migration[] => {
    const ofPhase = migrations.filter((migration) => migration.phase === phase);
    return ofPhase.every(({ name }) => pending.has(name)) ? ofPhase : [];
  };
  for (const migration of untouched('tables').toReversed()) await migration.down(store.knex);
  if (untouched('indexes').length > 0) await dropSecondaryIndexes(store);
}

/** Indexes are only made in the phase of that name, so before it is through, any there is half of it. */
async function dropSecondaryIndexes({ knex }: Store): Promise<void> {
  const indexes: readonly { tableName: string; indexName: string }[] = await knex(
    'information_schema.statistics',
  )
    .distinct('table_name as tableName', 'index_name as indexName')
    .whereRaw('table_schema = database()')
    .andWhere('index_name', '<>', 'PRIMARY')
    .andWhereNot('table_name', 'like', 'knex%');
  for (const { tableName, indexName } of indexes) {
    await knex.raw('drop index ?? on ??', [indexName, tableName]);
  }
}
