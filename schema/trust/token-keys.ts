import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { TokenRefused } from './token-refused.ts';

/** Where an issuer's public keys are: published at an address, or at hand. */
export type TokenKeys = { readonly url: URL } | { readonly set: JSONWebKeySet };

/**
 * Finds the key that a token names, among the issuer's.
 *
 * A published set is read again when a token names a key it lacks, so an issuer may change keys without
 * our restart; at most every 5 seconds, or made-up names would have us flood the issuer. It is kept for 10
 * minutes, which is also the longest a withdrawn key is still believed. Without a set that is fresh
 * nobody is believed: one that is old may hold the key that was withdrawn.
 */
export function keyFinder(keys: TokenKeys): JWTVerifyGetKey {
  const find =
    'set' in keys
      ? createLocalJWKSet(keys.set)
      : createRemoteJWKSet(keys.url, {
          cooldownDuration: 5_000,
          cacheMaxAge: 600_000,
          timeoutDuration: 3_000,
        });
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      const isUnknown =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys;
      throw isUnknown
        ? new TokenRefused('unknown key')
        : new TokenRefused('keys unavailable', error);
    }
  };
}
