import { fault } from '../schema/faults.ts';
import { tokenVerifier } from '../schema/trust/access-token.ts';
import type { AuthSettings } from '../schema/trust/auth-settings.ts';
import { callerOf } from '../schema/trust/caller-of.ts';
import { createSealOpener } from '../schema/trust/seal.ts';
import { registerKeys } from '../schema/trust/seal-settings.ts';
import { TokenRefused } from '../schema/trust/token-refused.ts';
import { type CallerOf, type Door, OPEN_DOOR, sealedDoor, tokenDoor } from './chassis/door.ts';
import type { ServerSettings } from './server-settings.ts';

/** Believes the tokens of one issuer; what is wrong with one that is refused stays with us. */
function tokensOf({ issuer, audience, jwksUrl, clockSkewSeconds }: AuthSettings): CallerOf {
  const verify = tokenVerifier({
    issuer,
    audience,
    keys: { url: jwksUrl },
    clockToleranceSeconds: clockSkewSeconds,
  });
  return (authorization) =>
    callerOf(authorization, verify).catch((error: unknown) => {
      if (!(error instanceof TokenRefused)) throw error;
      const isOurs = error.reason === 'keys unavailable';
      throw fault(isOurs ? 'SIGN_IN_UNAVAILABLE' : 'INVALID_TOKEN', { cause: error });
    });
}

/** The door of a register by itself, as its settings have it. */
export function doorFor(
  register: { readonly name: string; readonly isSynthetic: boolean },
  { sealKeys, auth }: Pick<ServerSettings, 'sealKeys' | 'auth'>,
): Door {
  const { name, isSynthetic } = register;
  if (sealKeys)
    return sealedDoor(createSealOpener({ register: name, keys: registerKeys(sealKeys, name) }));
  return auth ? tokenDoor(tokensOf(auth), { synthetic: isSynthetic }) : OPEN_DOOR;
}
