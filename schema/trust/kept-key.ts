import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyText, sealKeysIn } from './seal-keys.ts';

/**
 * The key this checkout keeps for its own processes, made when there is none.
 *
 * Processes that start at once all read the same one: each writes a file of its own, and the first to link it
 * into place has made the key. A file that is there but holds no key is an error, never written over: others
 * may be running with what it held.
 */
export function keptKey(path: string): Uint8Array {
  return read(path) ?? made(path);
}

function read(path: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const [key] = sealKeysIn(text.trim()) ?? [];
  if (key === undefined)
    throw new Error(`${path} holds no key of 32 bytes. Remove it, then start again.`);
  return key;
}

function made(path: string): Uint8Array {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(own, `${keyText(randomBytes(32))}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(own, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const key = read(path);
  if (key === undefined) throw new Error(`${path} was made and is gone again.`);
  return key;
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
