import { openStore } from '../../subgraphs/chassis/store/open-store.ts';

/** How many accesses a journal holds; none when it was never begun. */
export async function accessesIn(journalUrl: string): Promise<number> {
  const store = await openStore(journalUrl, { readOnly: true }).catch(() => undefined);
  if (!store) return 0;
  try {
    if (!(await store.knex.schema.hasTable('journal_records'))) return 0;
    const [row] = await store
      .knex('journal_records')
      .where({ kind: 'access' })
      .count({ found: '*' });
    return Number(row?.['found'] ?? 0);
  } finally {
    await store.close();
  }
}
