import type { SubgraphRequest } from './transport.ts';

/** A question as it goes over the wire. */
export const textOf = ({ query, variables, operationName, text }: SubgraphRequest): string =>
  text ?? JSON.stringify({ query, variables, operationName });
