/**
 * A place in the answer, as whoever executes says it. Two of the same place need not be the same object: graphql-js gives
 * all fields of an object the same one above them, and compiled execution a new one each time.
 */
export interface ResponsePath {
  readonly key: string | number;
  readonly prev: ResponsePath | undefined;
}
