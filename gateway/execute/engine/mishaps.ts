import type { GraphQLError } from 'graphql';
import { fault } from '../../../schema/faults.ts';
import type { UnansweredFetch } from '../data-source.ts';
import { type FetchPlace, firstGap } from '../fetch-place.ts';
import { errorAt, oncePerRegister, unansweredError } from '../register-errors.ts';
import type { Data } from './data.ts';
import type { Path } from './targets.ts';

/** What went wrong while an operation ran. */
export interface Mishaps {
  /** Errors of fields, where they stand in the answer. */
  readonly errors: {
    /** Undefined where the register did not say: then the first gap its question left. */
    readonly path: Path | undefined;
    readonly place: FetchPlace;
    readonly error: GraphQLError;
  }[];
  /** Questions that got no answer. */
  readonly unanswered: UnansweredFetch[];
  /** Nulls where the schema promises a value, and values that are not of their type. */
  readonly broken: Path[];
}

export const noMishaps = (): Mishaps => ({ errors: [], unanswered: [], broken: [] });

const begins = (path: Path, beginning: Path): boolean =>
  beginning.every((step, place) => path[place] === step);

/**
 * Everything that is to be told beside an answer, once the answer has its shape.
 *
 * A null where a value was promised is told of only where nothing that was told already explains it: a register that
 * did not answer, or an error at that place, above or below it.
 */
export function told(
  { errors, unanswered, broken }: Mishaps,
  data: Data | null,
): readonly GraphQLError[] {
  if (errors.length + unanswered.length + broken.length === 0) return [];
  const missing = unanswered.map((fetch) => unansweredError(data, fetch));
  const unexplained = broken.filter(
    (path) =>
      unanswered.length === 0 &&
      !errors.some(
        ({ path: known }) => known === undefined || begins(known, path) || begins(path, known),
      ),
  );
  return oncePerRegister([
    ...missing,
    ...errors.map(({ path, place, error }) => errorAt(path ?? firstGap(data, place), error)),
    ...unexplained.map((path) => errorAt(path, fault('INTERNAL'))),
  ]);
}
