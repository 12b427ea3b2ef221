import { createPrivateKey, generateKeyPairSync, hash } from 'node:crypto';
import type { SigningKey } from '../signed-code.ts';
import { type PublishedKey, type Verifiers, verifiersOf } from './published-keys.ts';

/** The keys of the store of results: one signs, all are published and verify. */
export interface ResultKeys {
  readonly signing: SigningKey;
  readonly published: readonly PublishedKey[];
  readonly verifiers: Verifiers;
}

/** A key as the file keeps it, newest first. A retired one has no private part any more. */
export interface KeptKey extends PublishedKey {
  readonly d?: string;
}

/** The keys in the text of the file; an error that repeats nothing of it when it holds none. */
export function resultKeysIn(text: string): ResultKeys {
  const kept = keptKeysIn(text);
  const [first] = kept;
  if (first?.d === undefined) throw new Error('The first of the result keys cannot sign.');
  const { kid, jwk, d } = first;
  const privateKey = createPrivateKey({
    key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x, d },
    format: 'jwk',
  });
  const published = kept.map(publicPart);
  return { signing: { kid, privateKey }, published, verifiers: verifiersOf(published) };
}

const publicPart = ({ kid, algorithm, jwk, from, until }: KeptKey): PublishedKey => ({
  kid,
  algorithm,
  jwk: { kty: jwk.kty, crv: jwk.crv, x: jwk.x, kid },
  from,
  until,
});

function keptKeysIn(text: string): readonly KeptKey[] {
  const isKept = (key: unknown): key is KeptKey => {
    // Each part is looked at before it is believed.
    const { kid, jwk, from } = (key ?? {}) as Partial<KeptKey>;
    return /^[0-9a-f]{4}$/.test(kid ?? '') && typeof jwk?.x === 'string' && !!from;
  };
  let keys: unknown;
  try {
    keys = JSON.parse(text).keys;
  } catch {
    // What could not be read may hold a private key: it is not repeated.
  }
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every(isKept))
    throw new Error('The file of result keys (RESULT_KEYS_FILE) holds none.');
  return keys;
}

export const firstKeys = (now: string): string => written([newKey(now, [])]);

/** A new key in front. The one before signs no more, so its private part is dropped; it goes on verifying. */
export function withNewKey(text: string, now: string): string {
  const [last, ...earlier] = keptKeysIn(text);
  const retired = last === undefined ? [] : [{ ...publicPart(last), until: now }];
  const taken = [...retired, ...earlier].map(({ kid }) => kid);
  return written([newKey(now, taken), ...retired, ...earlier]);
}

const written = (keys: readonly KeptKey[]): string => `${JSON.stringify({ keys }, null, 2)}\n`;

/** Codes name a key by two bytes of its hash; one that would share a name is drawn again. */
function newKey(from: string, taken: readonly string[]): KeptKey {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (d === undefined || x === undefined) throw new Error('A key was made that has no parts.');
  const kid = hash('sha256', Buffer.from(x, 'base64url')).slice(0, 4);
  if (taken.includes(kid)) return newKey(from, taken);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x, kid } as const;
  return { kid, algorithm: 'Ed25519', jwk, from, until: null, d };
}
