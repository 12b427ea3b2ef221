import type { ASTNode } from 'graphql';

/** One thing wrong with a schema, and where. */
export interface Finding {
  /** Such as `subgraphs/citizens/schema.graphql:12`. */
  readonly at: string;
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Where a node was written, as `file:line`. */
export function placeOf(node: ASTNode): string {
  const location = node.loc;
  return location ? `${location.source.name}:${location.startToken.line}` : 'schema';
}

/** A finding as one line for people. */
export function printFinding({ at, rule, message }: Finding): string {
  return `${at}  ${rule}  ${message}`;
}
