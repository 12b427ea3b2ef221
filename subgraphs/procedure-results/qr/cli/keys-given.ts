import { readFile } from 'node:fs/promises';
import { resultKeysFile } from '../../settings.ts';
import { heldResultKeys } from '../keys/keys-on-disk.ts';
import { type PublishedKey, type Verifiers, verifiersOf } from '../keys/published-keys.ts';

const QUESTION = '{ resultVerificationKeys { kid algorithm jwk from until } }';

const PATIENCE_MS = 10_000;

/**
 * The keys to verify with: of the file or the address that was named, or of the store on this machine.
 *
 * An address is that of a graph, which is asked for its keys; a file holds what `npm run result-keys` prints,
 * or the graph's answer as it came.
 */
export async function keysGiven(source: string | null): Promise<Verifiers> {
  if (source === null) return heldResultKeys(resultKeysFile()).verifiers;
  const text = /^https?:\/\//.test(source) ? await asked(source) : await readFile(source, 'utf8');
  return verifiersOf(keysIn(text));
}

async function asked(url: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return answer.text();
}

function keysIn(text: string): readonly PublishedKey[] {
  const isKey = (key: unknown): key is PublishedKey => {
    // Each part is looked at before it is believed.
    const { kid, jwk } = (key ?? {}) as Partial<PublishedKey>;
    return typeof kid === 'string' && jwk?.kty === 'OKP' && jwk.crv === 'Ed25519' && !!jwk.x;
  };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Error('Không đọc được khóa: không phải JSON. / The keys cannot be read: no JSON.');
  }
  // Looked into as far as it goes; what is not there is undefined.
  const { keys, data } = (read ?? {}) as {
    keys?: unknown;
    data?: { resultVerificationKeys?: unknown };
  };
  const found = keys ?? data?.resultVerificationKeys ?? read;
  if (!Array.isArray(found) || found.length === 0 || !found.every(isKey))
    throw new Error('Không có khóa công khai nào ở đó. / There are no public keys there.');
  return found;
}
