import type { Settings } from '../../settings.ts';
import type { RegisterAddress } from '../../supergraph/registers.ts';
import type { GuardedTransport } from '../guarded-transport.ts';
import { inTurn } from './in-turn.ts';
import { joining } from './joining.ts';

/**
 * Has questions of one caller go together, but for the registers of which the operator wants each by itself. A name that is
 * no register's is refused: it would look like a setting that is kept.
 */
export function joined(
  askedSingly: Settings['askedSingly'],
  registers: readonly RegisterAddress[],
): (register: GuardedTransport) => GuardedTransport {
  if (askedSingly === 'all') return inTurn;
  const known = registers.map(({ name }) => name);
  const strangers = [...askedSingly].filter((name) => !known.includes(name));
  if (strangers.length > 0)
    throw new Error(
      `The gateway cannot start:\n  - ASK_SINGLY names no register by ${strangers.join(', ')}. There are: ${known.join(', ')}; or all.`,
    );
  return (register) => (askedSingly.has(register.name) ? inTurn(register) : joining(register));
}
