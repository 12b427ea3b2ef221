import { type KeyObject, sign, verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { fromBase45, toBase45 } from './base45.ts';
import { packed, unpacked } from './packed-facts.ts';
import type { SignedFacts } from './signed-facts.ts';

/** Every signed code begins with it: whose it is, and in which version it is written. */
export const PREFIX = 'LGSP';
export const VERSION = 1;

const SIGNATURE_BYTES = 64;
const KEY_ID_BYTES = 2;

/** A key that signs, under the four hexadecimal digits by which codes name it. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

/**
 * The text of a signed code: `LGSP1:`, then key id, facts and signature in base 45.
 *
 * Null for facts that cannot be written down exactly: nothing is signed that would be read otherwise.
 */
export function signedCode(facts: SignedFacts, { kid, privateKey }: SigningKey): string | null {
  const bytes = packed(facts);
  if (bytes === null || !isDeepStrictEqual(unpacked(bytes), facts)) return null;
  const said = Buffer.concat([Buffer.from(kid, 'hex'), bytes]);
  const signature = sign(null, signedBytes(said), privateKey);
  return `${PREFIX}${VERSION}:${toBase45(Buffer.concat([said, signature]))}`;
}

/** A code taken apart. Nothing in it is to be believed before `isSignedBy` says so. */
export interface SignedCode {
  readonly kid: string;
  readonly facts: SignedFacts;
  readonly said: Uint8Array;
  readonly signature: Uint8Array;
}

/** Reads what stands behind the prefix; null when it is damaged, cut off, or none. */
export function readSignedCode(body: string): SignedCode | null {
  const bytes = fromBase45(body);
  if (bytes === null || bytes.length <= KEY_ID_BYTES + SIGNATURE_BYTES) return null;
  const said = bytes.subarray(0, -SIGNATURE_BYTES);
  const facts = unpacked(said.subarray(KEY_ID_BYTES));
  if (facts === null) return null;
  const kid = Buffer.from(said.subarray(0, KEY_ID_BYTES)).toString('hex');
  return { kid, facts, said, signature: bytes.subarray(-SIGNATURE_BYTES) };
}

/** Whether this key signed exactly this. */
export function isSignedBy({ said, signature }: SignedCode, publicKey: KeyObject): boolean {
  return verify(null, signedBytes(said), publicKey, signature);
}

/** The version is signed too, or a later one could be passed off as this. */
function signedBytes(said: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${PREFIX}${VERSION}:`), said]);
}
