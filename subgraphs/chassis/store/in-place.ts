import { existsSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { engineOf } from './open-store.ts';
import { rawConnection } from './raw-connection.ts';
import { sqlitePath } from './sqlite.ts';
import type { Store } from './store.ts';

/** Thrown where a file that is written to no longer stands where it was opened. */
export class StoreMoved extends Error {}

const files = new WeakMap<Database, Map<string, string>>();

/** Which file stands at a path; empty when none does. */
function fileAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.dev} ${found.ino}`;
}

/**
 * Throws when the file of a connection, or its log, was moved, deleted or replaced since it was first seen.
 *
 * The system lets a process write on into a file that has no name any more, and all of it is gone when
 * the process ends: a commit into it succeeds and keeps nothing. Some microseconds a call.
 */
export function expectInPlace(database: Database): void {
  const known = files.get(database) ?? new Map<string, string>();
  files.set(database, known);
  for (const path of [database.name, `${database.name}-wal`]) {
    const now = fileAt(path);
    const before = known.get(path);
    if (before === undefined && now !== '') known.set(path, now);
    else if (before !== undefined && before !== now)
      throw new StoreMoved('The file of the store was moved, deleted or replaced.');
  }
}

/** Throws when a store was once opened in a file and none stands there now: it would be made anew, and empty. */
export function expectNotGone(url: string): void {
  if (engineOf(url) === 'sqlite' && !existsSync(sqlitePath(url)))
    throw new StoreMoved('The file of the store is gone.');
}

/** Whether a store is still what it was opened on; one on a server always is. */
export async function isInPlace(store: Store): Promise<boolean> {
  if (store.engine !== 'sqlite') return true;
  const { connection, release } = await rawConnection<Database>(store);
  try {
    expectInPlace(connection);
    return true;
  } catch (error) {
    if (error instanceof StoreMoved) return false;
    throw error;
  } finally {
    await release();
  }
}
