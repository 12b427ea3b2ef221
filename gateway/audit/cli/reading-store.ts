import { existsSync } from 'node:fs';
import { engineOf, openStore } from '../../../subgraphs/chassis/store/open-store.ts';
import { sqlitePath } from '../../../subgraphs/chassis/store/sqlite.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { hasTables } from '../store/tables.ts';

const NONE =
  'There is no journal here yet. A gateway begins it at its first start. / Chưa có nhật ký ở đây.';

/** Does some work on the journal that is there; `writing` only for whoever archives. */
export async function withJournalStore<T>(
  url: string,
  use: 'reading' | 'writing',
  work: (store: Store) => Promise<T>,
): Promise<T> {
  if (engineOf(url) === 'sqlite' && !existsSync(sqlitePath(url))) throw new Error(NONE);
  // A whole journal is read: no statement is cut short, and none of them is a request's.
  const store = await openStore(url, {
    readOnly: use === 'reading',
    statementTimeoutMs: 0,
    applicationName: 'lgsp-audit',
  });
  try {
    if (!(await hasTables(store))) throw new Error(NONE);
    return await work(store);
  } finally {
    await store.close();
  }
}
