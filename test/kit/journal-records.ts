import { openStore } from '../../subgraphs/chassis/store/open-store.ts';

/** An access as the journal holds it, without what differs from run to run. */
export interface KeptAccess {
  readonly requestId: string;
  readonly actor: string | null;
  readonly onBehalf: string | null;
  readonly purpose: string | null;
  readonly dossierCode: string | null;
  readonly entityType: string;
  readonly subjects: readonly string[];
  readonly fields: readonly string[];
  readonly refused: readonly string[];
  readonly outcome: string;
}

/** Reads every access of a journal, in the order of writing, from the store itself. */
export async function keptAccesses(oversightUrl: string): Promise<readonly KeptAccess[]> {
  const store = await openStore(oversightUrl);
  try {
    const rows = await store.knex('journal_records').select('body').orderBy(['at', 'number']);
    return rows.map(({ body }) => JSON.parse(String(body))).filter(({ kind }) => kind === 'access');
  } finally {
    await store.close();
  }
}
