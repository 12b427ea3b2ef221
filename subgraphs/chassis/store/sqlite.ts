import { existsSync, mkdirSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Knex } from 'knex';
import { projectFile } from '../../../schema/project-root.ts';
import { type OpenOptions, poolOf } from './open-options.ts';
import { SqliteClient, SqliteDatabase } from './sqlite-driver.ts';
import { keepPrepared } from './sqlite-statements.ts';

/**
 * One file, opened by one connection, because the driver answers in the process: a second one would
 * wait its turn all the same. There is no statement timeout; keyed reads and bounded pages take its place.
 */
export function sqliteConfig(url: string, options: Required<OpenOptions>): Knex.Config {
  const filename = sqlitePath(url);
  if (options.readOnly && !existsSync(filename)) {
    throw new Error(`There is no store at ${filename}. Create and fill it: npm run seed`);
  }
  if (!options.readOnly) mkdirSync(dirname(filename), { recursive: true, mode: 0o700 });
  return {
    client: SqliteClient,
    connection: { filename, options: { readonly: options.readOnly } },
    useNullAsDefault: true,
    pool: poolOf({ ...options, poolSize: 1 }, async (database: Database) => {
      // Waiting for another process stops this one, so who also serves waits briefly and tries again.
      const patience = options.durable ? BUSY_MS_WHILE_SERVING : options.acquireTimeoutMs;
      database.pragma(`busy_timeout = ${patience}`);
      if (options.readOnly) readyToServe(database);
      else if (options.durable) readyToWrite(database, options.acquireTimeoutMs);
      else readyToFill(database, options.acquireTimeoutMs);
    }),
  };
}

/**
 * A way to read a file without knex and its pool, for statements whose text is known. Its connection is its own, made when
 * it is first read.
 */
export function sqliteReads(url: string): {
  read(sql: string, values: readonly unknown[]): readonly object[];
  close(): void;
} {
  let database: Database | undefined;
  return {
    read(sql, values) {
      if (!database) {
        database = new SqliteDatabase(sqlitePath(url), { readonly: true });
        readyToServe(database);
      }
      return database.prepare<unknown[], object>(sql).all(...values);
    },
    close: () => database?.close(),
  };
}

const BUSY_MS_WHILE_SERVING = 50;

/** A path that is not absolute is read from the checkout, wherever the process was started. */
export function sqlitePath(url: string): string {
  const path = url.slice('sqlite:'.length);
  if (path === '') throw new Error('A store in a file needs a path: sqlite:.data/citizens.sqlite');
  return isAbsolute(path) ? path : projectFile(path);
}

function readyToServe(database: Database): void {
  database.pragma('query_only = on');
  database.pragma('cache_size = -16384');
  database.pragma('mmap_size = 268435456');
  keepPrepared(database);
}

/** WAL, and the log is on disk at each commit: what is committed outlives a power cut too. */
function readyToWrite(database: Database, patienceMs: number): void {
  turnToWal(database, patienceMs);
  database.pragma('synchronous = FULL');
  // A log that is written over costs half as much to sync as one that grows: it should soon have its size.
  database.pragma('wal_autocheckpoint = 2000');
  database.pragma('cache_size = -16384');
  keepPrepared(database);
}

/** WAL with normal synchronisation: what is committed before the process is killed is still there after. */
function readyToFill(database: Database, patienceMs: number): void {
  turnToWal(database, patienceMs);
  database.pragma('synchronous = NORMAL');
  database.pragma('cache_size = -131072');
}

const TURN_MS = 10;

/**
 * Waits its turn while another process does the same to a new file. SQLite itself does not: whoever comes second
 * is told at once that the database is locked, whatever its `busy_timeout`.
 */
function turnToWal(database: Database, patienceMs: number): void {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_BUSY';
      if (!isBusy || Date.now() >= until) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TURN_MS);
  }
}
