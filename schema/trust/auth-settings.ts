import type { EnvironmentReader } from '../environment.ts';
import { isLoopback } from '../loopback.ts';
import { AUDIENCE, DEVELOPMENT_ISSUER } from './names.ts';

/** The identity provider whose tokens are believed. */
export interface AuthSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: URL;
  readonly clockSkewSeconds: number;
}

/** Keys read over a line that others can write to would be anyone's keys. */
function isTrustworthy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/**
 * Reads which identity provider is trusted, and notes what is to be mended on the same list as all else.
 *
 * Null when none is set: then callers are public, or the development issuer's. Half a provider is a
 * mistake and never null, because a gateway that quietly trusts nobody looks like one that works.
 */
export function readAuthSettings(read: EnvironmentReader): AuthSettings | null {
  const issuer = read.text('AUTH_ISSUER', '');
  const audience = read.text('AUTH_AUDIENCE', AUDIENCE);
  const address = read.text('AUTH_JWKS_URL', '');
  const clockSkewSeconds = read.wholeNumber('AUTH_CLOCK_SKEW_SECONDS', 30, 0, 60);
  if (issuer === '') {
    if (address !== '') read.refuse('AUTH_JWKS_URL has no meaning without AUTH_ISSUER.');
    return null;
  }
  if (issuer === DEVELOPMENT_ISSUER)
    read.refuse('AUTH_ISSUER must be an identity provider; the development issuer is none.');
  if (!isTrustworthy(address)) {
    read.refuse(
      'AUTH_JWKS_URL must be the https address of the keys of AUTH_ISSUER, without a password; http on this machine only.',
    );
    return null;
  }
  return Object.freeze({ issuer, audience, jwksUrl: new URL(address), clockSkewSeconds });
}
