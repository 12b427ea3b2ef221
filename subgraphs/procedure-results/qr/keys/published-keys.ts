import { createPublicKey, type KeyObject } from 'node:crypto';
import { isSignedBy, type SignedCode } from '../signed-code.ts';

/** A public key as the graph publishes it, and as whoever verifies offline keeps it. */
export interface PublishedKey {
  readonly kid: string;
  readonly algorithm: 'Ed25519';
  /** RFC 8037. */
  readonly jwk: PublicJwk;
  /** Since when it signs. */
  readonly from: string;
  /** When it ceased to sign; what it signed is good all the same. Null while it signs. */
  readonly until: string | null;
}

export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
}

/** Public keys by their ids, ready to verify with. */
export type Verifiers = ReadonlyMap<string, KeyObject>;

export function verifiersOf(keys: readonly Pick<PublishedKey, 'kid' | 'jwk'>[]): Verifiers {
  return new Map(
    keys.map(({ kid, jwk: { kty, crv, x } }) => [
      kid,
      createPublicKey({ key: { kty, crv, x }, format: 'jwk' }),
    ]),
  );
}

/** Whether one of these keys signed the code: the one it names. */
export function isGenuine(code: SignedCode, verifiers: Verifiers): boolean {
  const key = verifiers.get(code.kid);
  return key !== undefined && isSignedBy(code, key);
}
