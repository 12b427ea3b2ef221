import type { Knex } from 'knex';
import type { Migration } from '../definition.ts';
import { qualityTables } from '../quality/tables.ts';
import { registerTables } from './register-tables.ts';
import type { Store } from './store.ts';

/** The chassis's own, which every register goes through first. */
const OWN: readonly Migration[] = [registerTables, qualityTables];

/** The chassis's own tables only; the agency's too, but no index; everything. */
export type UpTo = 'register' | 'tables' | 'all';

/**
 * Brings a store's tables up to date: everything, or only what must be there before rows.
 *
 * Whoever calls it holds the store's lock (`exclusively`). Knex keeps a lock of its own in a table,
 * which outlives a process that was killed, so that one is freed here instead of believed.
 */
export async function migrate(
  store: Store,
  migrations: readonly Migration[],
  upTo: UpTo,
): Promise<void> {
  const config = configOf(migrations);
  await store.knex.migrate.forceFreeMigrationsLock(config);
  for (const migration of await pendingOf(store, migrations)) {
    if (!isWanted(migration, upTo)) continue;
    await store.knex.migrate.up({ ...config, name: migration.name });
  }
}

function isWanted({ name, phase }: Migration, upTo: UpTo): boolean {
  if (upTo === 'all') return true;
  return upTo === 'tables' ? phase === 'tables' : OWN.some((own) => own.name === name);
}

/** The migrations, the chassis's own first, that this store has not been through. */
export async function pendingOf(
  store: Store,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const listed: [unknown, readonly Migration[]] = await store.knex.migrate.list(
    configOf(migrations),
  );
  return listed[1];
}

/** Whether this store has been through every migration. Reads only; the tables of migrations must be there. */
export async function isUpToDate(
  { knex }: Store,
  migrations: readonly Migration[],
): Promise<boolean> {
  const done: readonly string[] = await knex('knex_migrations').pluck('name');
  return allOf(migrations).every(({ name }) => done.includes(name));
}

/** Takes back every migration, the last first: all the register's tables are gone, and only they. */
export async function dropRegister(store: Store, migrations: readonly Migration[]): Promise<void> {
  const { knex } = store;
  const tables = allOf(migrations).filter(({ phase }) => phase === 'tables');
  for (const migration of tables.toReversed()) await migration.down(knex);
  await knex.schema.dropTableIfExists('knex_migrations');
  await knex.schema.dropTableIfExists('knex_migrations_lock');
}

const allOf = (migrations: readonly Migration[]): readonly Migration[] => [...OWN, ...migrations];

/** Given by hand, because knex's scan of a folder cannot load `.ts` on Node 20. */
function configOf(migrations: readonly Migration[]): Knex.MigratorConfig {
  const source: Knex.MigrationSource<Migration> = {
    getMigrations: async () => [...allOf(migrations)],
    getMigrationName: ({ name }) => name,
    getMigration: async (migration) => migration,
  };
  return { migrationSource: source };
}
