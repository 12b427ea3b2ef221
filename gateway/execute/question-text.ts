import type { SubgraphRequest } from './transport.ts';

/** A question as it goes over the wire. */
export function textOf(request: SubgraphRequest): string {
  if (request.written) return request.written();
  const { query, variables, operationName } = request;
  return JSON.stringify({ query, variables, operationName });
}
