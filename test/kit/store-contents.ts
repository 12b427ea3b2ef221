import { ownTables } from '../../subgraphs/chassis/store/analyse.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';

/** Every row of every table but the register's state, sorted: two stores are the same when these are equal. */
export async function contentsOf(store: Store): Promise<Record<string, readonly string[]>> {
  const tables = [...(await ownTables(store)), 'seed_truth', 'seed_progress', 'watermark'];
  const contents = await Promise.all(
    tables.map(async (table): Promise<[string, string[]]> => {
      const rows: readonly object[] = await store.knex(table);
      return [table, rows.map((row) => JSON.stringify(row)).toSorted()];
    }),
  );
  return Object.fromEntries(contents);
}
