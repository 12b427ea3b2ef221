import type { Settings } from '../../settings.ts';
import type { RegisterAddress } from '../../supergraph/registers.ts';
import type { SubgraphTransport } from '../transport.ts';
import { joining } from './joining.ts';

/**
 * Has questions of one caller go together, but for the registers of which the operator wants each by itself. A name that is
 * no register's is refused: it would look like a setting that is kept.
 */
export function joined(
  askedSingly: Settings['askedSingly'],
  registers: readonly RegisterAddress[],
): (name: string, transport: SubgraphTransport) => SubgraphTransport {
  if (askedSingly === 'all') return (_name, transport) => transport;
  const known = registers.map(({ name }) => name);
  const strangers = [...askedSingly].filter((name) => !known.includes(name));
  if (strangers.length > 0)
    throw new Error(
      `The gateway cannot start:\n  - ASK_SINGLY names no register by ${strangers.join(', ')}. There are: ${known.join(', ')}; or all.`,
    );
  return (name, transport) => (askedSingly.has(name) ? transport : joining(transport));
}
