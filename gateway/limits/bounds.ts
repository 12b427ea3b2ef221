import type { DocumentNode } from 'graphql';
import { type OperationCounts, operationCounts } from './operation-counts.ts';

/** The most there may be of one operation. */
export type OperationBounds = OperationCounts;

/** About three times what the largest of our worked operations needs. */
export const DEFAULT_BOUNDS: OperationBounds = Object.freeze({
  depth: 15,
  introspectionDepth: 15, // what graphql-js and GraphiQL send asks for exactly so much
  fields: 5_000,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  directivesOnOneNode: 10,
});

/** Names of the bounds, in the order in which they are looked at. */
const BOUNDS = [
  'depth',
  'introspectionDepth',
  'fields',
  'aliases',
  'rootFields',
  'directives',
  'directivesOnOneNode',
] as const satisfies readonly (keyof OperationBounds)[];

/** Which bound an operation goes beyond, and how much that bound allows. */
export interface Breach {
  readonly bound: (typeof BOUNDS)[number];
  readonly ceiling: number;
}

const firstBreach = (counts: OperationCounts, bounds: OperationBounds): Breach | undefined => {
  const bound = BOUNDS.find((name) => counts[name] > bounds[name]);
  return bound && { bound, ceiling: bounds[bound] };
};

/**
 * Finds the first bound that a document goes beyond.
 *
 * Every operation in it is held to them, also those that are not asked for: they are parsed, validated and
 * kept like the others. May be asked before validation.
 */
export function breachOf(
  document: DocumentNode,
  bounds: OperationBounds = DEFAULT_BOUNDS,
): Breach | undefined {
  for (const counts of operationCounts(document)) {
    const breach = firstBreach(counts, bounds);
    if (breach) return breach;
  }
}
