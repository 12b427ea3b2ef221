import { type Caller, PUBLIC_CALLER } from '../../schema/access/caller.ts';
import type { TokenVerifier } from '../../schema/trust/access-token.ts';
import { TokenRefused } from '../../schema/trust/token-refused.ts';
import type { Refusal } from '../http/reply.ts';

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

/** How a token that is not believed is answered: 401, or 503 when the fault is not the token's. */
export function tokenRefusal({ reason }: TokenRefused): Refusal {
  if (reason === 'keys unavailable')
    return { code: 'SIGN_IN_UNAVAILABLE', headers: { 'retry-after': '5' } };
  // RFC 6750, section 3.1. What exactly was wrong is in the log alone.
  return { code: 'INVALID_TOKEN', headers: { 'www-authenticate': 'Bearer error="invalid_token"' } };
}
