import { accessesIn } from '../../gateway/audit/chain/bodies.ts';
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
    const rows = await store
      .knex('journal_records')
      .where({ kind: 'access' })
      .select('chain', 'number', 'body')
      .orderBy(['at', 'number']);
    return rows.flatMap(({ chain, number, body }) => accessesIn(chain, number, JSON.parse(body)));
  } finally {
    await store.close();
  }
}
