import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Knex } from 'knex';
import { expectInPlace } from './in-place.ts';
import type { Store } from './store.ts';

/** The way by which a register changes its own records. */
export interface Writing {
  /**
   * Does some work in one transaction: all of it is kept once this resolves, none of it when it rejects.
   *
   * The work is done again from its beginning when another writer stood in the way, so it must do nothing
   * but ask this store. Read-modify-write loses updates: put what was read into the `where`, or lock the
   * row by `forUpdate()`. On SQLite writers take turns; let the first statement be one that writes, so that
   * nothing is read before it is this one's turn.
   */
  transaction<T>(work: (knex: Knex) => Promise<T>): Promise<T>;
}

const PATIENCE_MS = 3_000;
const BETWEEN_TRIES_MS = 20;

/** Codes by which an engine says that it undid everything because of another writer: asking again is safe. */
const STOOD_IN_THE_WAY: ReadonlySet<unknown> = new Set([
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  '40001',
  '40P01',
  'ER_LOCK_DEADLOCK',
  'ER_CHECKREAD',
]);

const mayTryAgain = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && STOOD_IN_THE_WAY.has(error.code);

const IS_THERE: ReadonlySet<unknown> = new Set([
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
  '23505',
  'ER_DUP_ENTRY',
]);

/** Whether a store refused a row because another with its key is there. The transaction is over with it. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && IS_THERE.has(error.code);

/** Lets a register write by a store that was opened to write. */
export function writingTo({ engine, knex }: Pick<Store, 'engine' | 'knex'>): Writing {
  async function once<T>(work: (knex: Knex) => Promise<T>): Promise<T> {
    return knex.transaction(async (transaction) => {
      if (engine === 'sqlite') {
        // A commit into a file that was deleted meanwhile succeeds and keeps nothing.
        const connection: Database = await transaction.client.acquireConnection();
        expectInPlace(connection);
      }
      return work(transaction);
    });
  }
  return {
    async transaction(work) {
      const giveUpAt = performance.now() + PATIENCE_MS;
      for (;;) {
        try {
          return await once(work);
        } catch (error) {
          if (!mayTryAgain(error) || performance.now() >= giveUpAt) throw error;
        }
        await setTimeout(BETWEEN_TRIES_MS);
      }
    },
  };
}
