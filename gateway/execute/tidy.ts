import { GraphQLError } from 'graphql';
import { fault } from '../../schema/faults.ts';
import { PLACED, type PlacedExtensions, UnansweredFetch } from './data-source.ts';
import { entityErrorPath, firstGap } from './fetch-place.ts';
import { errorAt, oncePerRegister, shownError, unansweredError } from './register-errors.ts';

/** What the stock executor gives back. */
export interface StockResult {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The same with errors that may be shown: each has a code of the registry and a path into the answer. */
export interface TidyResult {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

function fieldError(data: unknown, error: GraphQLError, from: PlacedExtensions): GraphQLError {
  const { place, seen, register, code } = from;
  const stock = error.path?.some((step) => step === '@' || step === '_entities')
    ? undefined
    : error.path;
  const path = (seen && entityErrorPath(data, place, seen)) ?? stock ?? firstGap(data, place);
  return errorAt(path, shownError(register, code, from.details));
}

/** Null where the schema promises a value: the stock executor hides these among the extensions. */
function brokenPromises(result: StockResult): readonly GraphQLError[] {
  const hidden = result.extensions?.['valueCompletion'];
  if (!Array.isArray(hidden)) return [];
  return hidden.map((error) =>
    errorAt(error instanceof GraphQLError ? error.path : undefined, fault('INTERNAL')),
  );
}

function placedOf(error: GraphQLError): PlacedExtensions | undefined {
  // The data source wrote it and nothing else uses the name: a register's own extensions are inside it.
  return error.extensions[PLACED] as PlacedExtensions | undefined;
}

/**
 * Mends what the stock executor says about errors: codes, paths, one per register, none hidden.
 *
 * Throws when there is no answer at all, because that is an error of the request and not of a field.
 */
export function tidied(result: StockResult): TidyResult {
  const { data } = result;
  const errors = [...(result.errors ?? [])];
  if (data === undefined)
    throw errors[0] ?? new Error('The executor gave neither data nor errors.');
  const shown = errors.map((error) => {
    if (error instanceof UnansweredFetch) return unansweredError(data, error);
    const from = error instanceof GraphQLError ? placedOf(error) : undefined;
    if (error instanceof GraphQLError && from) return fieldError(data, error, from);
    return fault('INTERNAL', { cause: error instanceof Error ? error : new Error('not an error') });
  });
  const all = oncePerRegister([...shown, ...brokenPromises(result)]);
  return all.length > 0 ? { data, errors: all } : { data };
}
