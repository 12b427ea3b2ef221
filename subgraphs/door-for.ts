import { createSealOpener } from '../schema/trust/seal.ts';
import { registerKeys } from '../schema/trust/seal-settings.ts';
import { type CallerOf, type Door, OPEN_DOOR, sealedDoor, tokenDoor } from './chassis/door.ts';
import type { ServerSettings } from './server-settings.ts';

/** The door of a register by itself, as its settings have it. */
export function doorFor(
  register: { readonly name: string; readonly isSynthetic: boolean },
  { sealKeys, authIssuer }: Pick<ServerSettings, 'sealKeys' | 'authIssuer'>,
  callerOf: CallerOf | undefined,
): Door {
  const { name, isSynthetic } = register;
  if (sealKeys)
    return sealedDoor(createSealOpener({ register: name, keys: registerKeys(sealKeys, name) }));
  if (authIssuer === undefined) return OPEN_DOOR;
  if (!callerOf) throw new Error('TRUST=token needs someone who checks tokens.');
  return tokenDoor(callerOf, { synthetic: isSynthetic });
}
