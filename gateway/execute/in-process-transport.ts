import type { ExecutionResult } from 'graphql';
import { RegisterFailure } from './register-failure.ts';
import type { SubgraphOptions, SubgraphRequest, SubgraphTransport } from './transport.ts';
import { turn } from './turns.ts';

/**
 * Reaches a register that runs in this process: no socket, no JSON, and no seal, because nobody stands
 * between. Who asks goes along as it is.
 *
 * What has begun here runs to its end, so a question whose caller has gone meanwhile is not begun.
 */
export function inProcessTransport(
  execute: (
    request: SubgraphRequest,
    options: Pick<SubgraphOptions, 'requestId' | 'inquiry'>,
  ) => Promise<ExecutionResult>,
): SubgraphTransport {
  return {
    turn,
    async send(request, { signal, requestId, inquiry }) {
      if (signal.aborted) throw new RegisterFailure('abandoned', { cause: signal.reason });
      const { data, errors, extensions } = await execute(request, { requestId, inquiry });
      return {
        // graphql-js answers with objects of its own; they are this request's alone, and may be merged into.
        ...(data !== undefined && { data: data as Record<string, unknown> | null }),
        ...(errors && {
          errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
        }),
        ...(extensions && { extensions }),
      };
    },
  };
}
