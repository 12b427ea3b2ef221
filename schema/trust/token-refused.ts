/** Why a token is not believed. A closed list: it is logged and counted, so it never holds what was sent. */
export type TokenFlaw =
  | 'malformed'
  | 'oversize'
  | 'algorithm'
  | 'unknown key'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not yet valid'
  | 'claims'
  /** Not the token's fault: the issuer's keys could not be read. Worth trying again, unlike all others. */
  | 'keys unavailable';

/**
 * A token that is not believed, and why in one of a few words.
 *
 * The caller is not told which: whoever forges tokens would learn from it how far they got.
 */
export class TokenRefused extends Error {
  readonly reason: TokenFlaw;

  /** `cause` is for the log, and only where it cannot quote the token. */
  constructor(reason: TokenFlaw, cause?: unknown) {
    super(`The access token is refused: ${reason}.`, cause === undefined ? {} : { cause });
    this.name = 'TokenRefused';
    this.reason = reason;
  }
}
