import type { ExecutionResult } from 'graphql';
import type { SubgraphRequest, SubgraphTransport } from './transport.ts';

/** Reaches a register that runs in this process: no socket, no JSON. */
export function inProcessTransport(
  execute: (request: SubgraphRequest) => Promise<ExecutionResult>,
): SubgraphTransport {
  return {
    async send(request) {
      const { data, errors } = await execute(request);
      return {
        // graphql-js answers with objects of its own; they are this request's alone, and may be merged into.
        ...(data !== undefined && { data: data as Record<string, unknown> | null }),
        ...(errors && {
          errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
        }),
      };
    },
  };
}
