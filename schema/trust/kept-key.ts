import { randomBytes } from 'node:crypto';
import { keptFile } from './kept-file.ts';
import { keyText, sealKeysIn } from './seal-keys.ts';

/**
 * The key this checkout keeps for its own processes, made when there is none.
 *
 * A file that is there but holds no key is an error, never written over: others may be running with what it
 * held.
 */
export function keptKey(path: string): Uint8Array {
  const text = keptFile(path, () => `${keyText(randomBytes(32))}\n`);
  const [key] = sealKeysIn(text.trim()) ?? [];
  if (key === undefined)
    throw new Error(`${path} holds no key of 32 bytes. Remove it, then start again.`);
  return key;
}
