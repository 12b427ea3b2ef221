import type { TokenRefused } from '../../schema/trust/token-refused.ts';
import type { Refusal } from '../http/reply.ts';

/** How a token that is not believed is answered: 401, or 503 when the fault is not the token's. */
export function tokenRefusal({ reason }: TokenRefused): Refusal {
  if (reason === 'keys unavailable')
    return { code: 'SIGN_IN_UNAVAILABLE', headers: { 'retry-after': '5' } };
  // RFC 6750, section 3.1. What exactly was wrong is in the log alone.
  return { code: 'INVALID_TOKEN', headers: { 'www-authenticate': 'Bearer error="invalid_token"' } };
}
