import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { wallClock } from '../../../../schema/clock.ts';
import { keptFile } from '../../../../schema/trust/kept-file.ts';
import { resultKeysFile } from '../../settings.ts';
import { firstKeys, type ResultKeys, resultKeysIn, withNewKey } from './result-keys.ts';

const known = new Map<string, ResultKeys>();

/** The keys of this store, made when there are none. Read once: a rotated file is taken up at the next start. */
export function resultKeys(path: string = resultKeysFile()): ResultKeys {
  const held = known.get(path);
  if (held) return held;
  const keys = resultKeysIn(keptFile(path, () => firstKeys(wallClock.now())));
  known.set(path, keys);
  return keys;
}

/**
 * The keys this machine holds already. Whoever verifies or prints keys must not make them: every code would look
 * forged to a key that was made a moment ago.
 */
export function heldResultKeys(path: string): ResultKeys {
  if (!existsSync(path))
    throw new Error(
      'Máy này không có khóa của kho kết quả: dùng --keys, hoặc khởi động kho kết quả trước. / This machine holds no keys of the store of results: name them by --keys, or start the register of results first.',
    );
  return resultKeys(path);
}

/** Puts a new key in front of those of the file, whole or not at all, and answers its id. */
export function rotateResultKeys(path: string): string {
  const text = withNewKey(readFileSync(path, 'utf8'), wallClock.now());
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(draft, path);
  return resultKeysIn(text).signing.kid;
}
