import type { GraphQLSchema } from 'graphql';
import type { Data } from './data.ts';
import type { Mishaps } from './mishaps.ts';

/** What an answer is put together from and held to. */
export interface Answering {
  /** The graph as clients see it. */
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly mishaps: Mishaps;
  /** Answers of the schema about itself, by the name they stand under. */
  readonly introspected: Data;
  /** So many objects are made by a loop over their names before the making of the next is written as code. */
  readonly writtenAfter: number;
}

/** A null that its parent may not hold. */
export const BUBBLES = Symbol('a null that goes up');

/** Where in the answer something stands; whoever goes further in adds a step and takes it back. */
export type Trail = (string | number)[];

/** Makes an object of the answer of what was given of it. */
export type Maker = (answering: Answering, given: Data, trail: Trail) => Data | typeof BUBBLES;
