import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The text of a secret file that only this user can read, made when there is none.
 *
 * Processes that start at once all read the same: each writes a file of its own, and the first to link it
 * into place has made it.
 */
export function keptFile(path: string, make: () => string): string {
  return read(path) ?? made(path, make());
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function made(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(own, text, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(own, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const kept = read(path);
  if (kept === undefined) throw new Error(`${path} was made and is gone again.`);
  return kept;
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
