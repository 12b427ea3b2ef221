import type { SubgraphTransport } from '../transport.ts';

/** Has each question wait for its turn, where registers share one process. */
export function inTurn<Transport extends SubgraphTransport>(transport: Transport): Transport {
  const { turn, ...rest } = transport;
  if (!turn) return transport;
  return {
    ...transport,
    turn: undefined,
    async send(request, options) {
      await turn();
      return rest.send(request, options);
    },
  };
}
