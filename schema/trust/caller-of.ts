import { type Caller, PUBLIC_CALLER } from '../access/caller.ts';
import type { TokenVerifier } from './access-token.ts';
import { TokenRefused } from './token-refused.ts';

/** RFC 6750, section 2.1; the scheme in any case, as every scheme of HTTP. */
const BEARER = /^Bearer +([\w~+/.-]+=*)$/i;

/**
 * Says who asks, from the `authorization` header: nobody known if there is none.
 *
 * A header that is there but cannot be believed rejects with `TokenRefused`, and is never taken for the
 * public: whoever meant to sign in has to learn that they did not. `verify` is null where no issuer is trusted.
 */
export async function callerOf(
  authorization: string | undefined,
  verify: TokenVerifier | null,
): Promise<Caller> {
  if (authorization === undefined) return PUBLIC_CALLER;
  const [, token] = BEARER.exec(authorization) ?? [];
  if (token === undefined) throw new TokenRefused('malformed');
  if (!verify) throw new TokenRefused('issuer');
  return verify(token);
}
