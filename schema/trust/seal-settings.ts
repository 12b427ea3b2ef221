import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import type { Environment, EnvironmentReader } from '../environment.ts';
import { isLoopback } from '../loopback.ts';
import { keptKey } from './kept-key.ts';
import { registerKey, sealKeysIn } from './seal-keys.ts';

/** Where the keys come from: handed over by the operator, or kept in the data folder of one machine. */
export type SealKeySource =
  | { readonly phase: 'given'; readonly keys: readonly Uint8Array[] }
  | { readonly phase: 'kept'; readonly path: string };

/** The name of the file in the data folder. */
const KEPT = 'seal.key';

/**
 * Reads SEAL_KEY; unset, it is a key kept in the data folder, which only processes of one machine can share.
 *
 * Whoever listens beyond the machine has to be given a key. Nothing is read from disk or made here.
 */
export function sealKeySource(
  read: EnvironmentReader,
  host: string,
  env: Environment,
): SealKeySource {
  const kept: SealKeySource = { phase: 'kept', path: join(dataFolder(env), KEPT) };
  const text = read.text('SEAL_KEY', '');
  if (text === '') {
    if (!isLoopback(host))
      read.refuse(
        'SEAL_KEY must be set when HOST is not this machine alone: `npm run -s seal-key -- --new` makes the gateway’s, `npm run -s seal-key -- <register>` a register’s from it.',
      );
    return kept;
  }
  const keys = sealKeysIn(text);
  // The value is not repeated: it is a secret.
  if (keys === null)
    read.refuse(
      'SEAL_KEY must be keys of at least 32 bytes, in hexadecimal or base64url, with commas between.',
    );
  return keys === null ? kept : { phase: 'given', keys };
}

/** The gateway's own keys. A key that is kept and not there yet is made. */
export function masterKeys(source: SealKeySource): readonly Uint8Array[] {
  return source.phase === 'given' ? source.keys : [keptKey(source.path)];
}

/** One register's keys: those it was given, or its own made from the kept one. */
export function registerKeys(source: SealKeySource, register: string): readonly Uint8Array[] {
  return source.phase === 'given' ? source.keys : [registerKey(keptKey(source.path), register)];
}
