import type { SubgraphTransport } from '../execute/transport.ts';
import type { RegisterAddress } from '../supergraph/registers.ts';

/** The ways to the registers, kept as long as some version of the supergraph that is served names them. */
export interface Transports {
  /** The same as before for a register at the same address. Throws for one that cannot be reached at all. */
  to(register: RegisterAddress): SubgraphTransport;
  /** Lets go of all but these. */
  keep(registers: readonly RegisterAddress[]): Promise<void>;
}

const placeOf = ({ name, url }: RegisterAddress): string => `${name} ${url}`;

/** Opens a way to each register when it is first asked for. */
export function openTransports(open: (register: RegisterAddress) => SubgraphTransport): Transports {
  const known = new Map<string, SubgraphTransport>();
  return {
    to(register) {
      const place = placeOf(register);
      const transport = known.get(place) ?? open(register);
      known.set(place, transport);
      return transport;
    },
    async keep(registers) {
      const kept = new Set(registers.map(placeOf));
      const gone = [...known].filter(([place]) => !kept.has(place));
      for (const [place] of gone) known.delete(place);
      await Promise.all(gone.map(([, transport]) => transport.close?.()));
    },
  };
}
