import type { Knex } from 'knex';
import { keyText } from '../../subgraphs/chassis/store/columns.ts';
import { exclusively } from '../../subgraphs/chassis/store/lock.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';

/** The table of consents. */
export const CONSENTS = 'consent';

/** One consent in the table. */
export interface ConsentRow {
  readonly id: string;
  readonly subject: string;
  readonly purpose: string;
  readonly agency_code: string;
  readonly granted_at: string;
  readonly until: string;
  readonly withdrawn_at: string | null;
}

/** The store with the table of consents, reached when it is needed. */
export interface ConsentStore {
  reading(): Promise<Knex>;
  /** The same, for a statement that has to outlast a power cut. */
  writing(): Promise<Knex>;
  close(): Promise<void>;
}

/** As UTC to the millisecond. */
const INSTANT_LENGTH = 24;

async function createTable({ knex }: Store): Promise<void> {
  if (await knex.schema.hasTable(CONSENTS)) return;
  await knex.schema.createTable(CONSENTS, (table) => {
    keyText(table, 'id', 22).primary();
    keyText(table, 'subject', 12).notNullable();
    keyText(table, 'purpose', 40).notNullable();
    keyText(table, 'agency_code', 30).notNullable();
    keyText(table, 'granted_at', INSTANT_LENGTH).notNullable();
    keyText(table, 'until', INSTANT_LENGTH).notNullable();
    keyText(table, 'withdrawn_at', INSTANT_LENGTH).nullable();
    table.index(['subject', 'granted_at', 'id'], 'consent_by_subject');
  });
}

/** Opens the store and makes the table where it is missing; one gateway does, those beside it wait. */
async function opened(databaseUrl: string): Promise<Store> {
  const store = await openStore(databaseUrl, {
    readOnly: false,
    acquireTimeoutMs: 3_000,
    statementTimeoutMs: 3_000,
    applicationName: 'lgsp-graph consents',
  });
  try {
    if (!(await store.knex.schema.hasTable(CONSENTS)))
      await exclusively(store, () => createTable(store));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The table of consents in a store that may be down: whoever needs it tries anew once it has failed. */
export function consentStore(databaseUrl: string): ConsentStore {
  let opening: Promise<Store> | undefined;
  function open(): Promise<Store> {
    if (!opening) {
      const trying = opened(databaseUrl);
      opening = trying;
      trying.catch(() => {
        opening = undefined;
      });
    }
    return opening;
  }
  return {
    reading: async () => (await open()).knex,
    async writing() {
      const { engine, knex } = await open();
      // Stores are filled without waiting for the disk, and a consent that was withdrawn must stay so.
      if (engine === 'sqlite') await knex.raw('pragma synchronous = full');
      return knex;
    },
    async close() {
      const store = await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}
