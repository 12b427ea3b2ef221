import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Connection, RowDataPacket } from 'mysql2';
import type { Client } from 'pg';
import { rawConnection } from './raw-connection.ts';
import { SqliteDatabase } from './sqlite-driver.ts';
import type { Engine, Store } from './store.ts';

type Unlock = () => Promise<void>;

/** Any number would do; it is asked for within one database only. */
const LOCK_NUMBER = 17_042_025;
const BETWEEN_TRIES_MS = 250;

/**
 * Does some work on a store while no other process changes it; waits its turn.
 *
 * Each lock is one that the system itself gives back when the process dies, so nothing is left locked
 * by a power cut.
 */
export async function exclusively<T>(
  store: Store,
  work: () => Promise<T>,
  onWait: () => void = () => undefined,
): Promise<T> {
  let unlock = await TRY[store.engine](store);
  if (unlock === null) onWait();
  while (unlock === null) {
    await setTimeout(BETWEEN_TRIES_MS);
    unlock = await TRY[store.engine](store);
  }
  try {
    return await work();
  } finally {
    await unlock();
  }
}

const TRY: Readonly<Record<Engine, (store: Store) => Promise<Unlock | null>>> = {
  sqlite: trySqlite,
  postgres: tryPostgres,
  mysql: tryMysql,
};

/** A transaction on a file beside the store: the store itself must stay free for the work. */
async function trySqlite(store: Store): Promise<Unlock | null> {
  const { connection, release } = await rawConnection<Database>(store);
  const path = `${connection.name}.lock`;
  await release();
  const lock = new SqliteDatabase(path, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
  return async () => {
    lock.close();
  };
}

async function tryPostgres(store: Store): Promise<Unlock | null> {
  const { connection, release } = await rawConnection<Client>(store);
  const { rows } = await connection.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [LOCK_NUMBER],
  );
  if (rows[0]?.taken !== true) {
    await release();
    return null;
  }
  return async () => {
    await connection.query('select pg_advisory_unlock($1)', [LOCK_NUMBER]);
    await release();
  };
}

async function tryMysql(store: Store): Promise<Unlock | null> {
  const { connection, release } = await rawConnection<Connection>(store);
  const ask = connection.promise();
  const name = "concat('lgsp/', left(database(), 58))";
  const [[row]] = await ask.query<RowDataPacket[]>(`select get_lock(${name}, 0) as taken`);
  if (row?.['taken'] !== 1) {
    await release();
    return null;
  }
  return async () => {
    await ask.query(`do release_lock(${name})`);
    await release();
  };
}
