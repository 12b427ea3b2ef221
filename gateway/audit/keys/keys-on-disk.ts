import { generateKeyPairSync, hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type JournalKeys, type KeysFile, keysFile, parsedKeys } from './journal-keys.ts';

/**
 * Reads the keys of a journal, or makes new ones that only this user can read.
 *
 * Two processes that start at once end with the same keys: the file appears whole or not at all, and
 * whoever is second takes what is there.
 */
export function journalKeys(path: string): JournalKeys {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const draft = written(path, { signing: [newSigningKey()], hashing: [newHashKey()] });
    try {
      linkSync(draft, path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readJournalKeys(path);
}

/** Reads keys that must be there: whoever verifies with new ones would call every signature forged. */
export function readJournalKeys(path: string): JournalKeys {
  if (!existsSync(path)) throw new Error('There are no journal keys here yet: JOURNAL_KEYS_FILE.');
  return parsedKeys(readFileSync(path, 'utf8'));
}

/**
 * Puts a new key in front of the old ones, which stay: old records are found and verified as before.
 *
 * Gateways take it up when they start again; until then they hash and sign with the one they know.
 */
export function rotateKey(path: string, which: 'signing' | 'hashing'): void {
  const file = keysFile(readFileSync(path, 'utf8'));
  const rotated: KeysFile =
    which === 'signing'
      ? { ...file, signing: [newSigningKey(), ...file.signing] }
      : { ...file, hashing: [newHashKey(), ...file.hashing] };
  renameSync(written(path, rotated), path);
}

/** Writes beside the place, through to the disk, and answers where. */
function written(path: string, file: KeysFile): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  writeSync(descriptor, `${JSON.stringify(file, null, 2)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  return draft;
}

function newSigningKey(): KeysFile['signing'][number] {
  const pair = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return {
    id: `s${hash('sha256', pair.publicKey).slice(0, 12)}`,
    publicKey: pair.publicKey.toString('base64url'),
    privateKey: pair.privateKey.toString('base64url'),
  };
}

function newHashKey(): KeysFile['hashing'][number] {
  return {
    id: `h${randomBytes(6).toString('hex')}`,
    secret: randomBytes(32).toString('base64url'),
  };
}
