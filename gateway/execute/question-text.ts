import type { SubgraphRequest } from './transport.ts';

/** A question as it goes over the wire. */
export const textOf = ({ query, variables, operationName, written }: SubgraphRequest): string =>
  written ? written() : JSON.stringify({ query, variables, operationName });
