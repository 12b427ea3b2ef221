import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import { keyText } from '../../subgraphs/chassis/store/columns.ts';
import { expectNotGone, isInPlace } from '../../subgraphs/chassis/store/in-place.ts';
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
  /** Runs one statement that is on disk once it is done, again while another process holds the file. */
  write<T>(statement: (knex: Knex) => PromiseLike<T>): Promise<T>;
  close(): Promise<void>;
}

const PATIENCE_MS = 3_000;
const BETWEEN_TRIES_MS = 20;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';

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
    durable: true,
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

/**
 * The table of consents in a store that may be down: whoever needs it tries anew once it has failed.
 *
 * A file that was replaced is opened anew, or a withdrawal would be written into one that nobody will read.
 */
export function consentStore(databaseUrl: string): ConsentStore {
  let opening: Promise<Store> | undefined;
  let wasOpened = false;
  async function trying(): Promise<Store> {
    if (wasOpened) expectNotGone(databaseUrl);
    const store = await opened(databaseUrl);
    wasOpened = true;
    return store;
  }
  function open(): Promise<Store> {
    if (!opening) {
      const begun = trying();
      opening = begun;
      begun.catch(() => {
        opening = undefined;
      });
    }
    return opening;
  }
  async function inPlace(): Promise<Store> {
    const known = open();
    const store = await known;
    if (await isInPlace(store)) return store;
    // Of several who find it moved, the first opens it anew.
    if (opening === known) opening = undefined;
    await store.close();
    return open();
  }
  return {
    reading: async () => (await inPlace()).knex,
    async write(statement) {
      const { knex } = await inPlace();
      const giveUpAt = performance.now() + PATIENCE_MS;
      for (;;) {
        try {
          return await statement(knex);
        } catch (error) {
          if (!isBusy(error) || performance.now() >= giveUpAt) throw error;
        }
        await setTimeout(BETWEEN_TRIES_MS);
      }
    },
    async close() {
      const store = await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}
