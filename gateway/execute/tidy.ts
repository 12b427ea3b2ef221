import { GraphQLError } from 'graphql';
import { type FaultCode, type FaultDetails, fault, isFaultCode } from '../../schema/faults.ts';
import { PLACED, type PlacedExtensions, UnansweredFetch } from './data-source.ts';
import { entityErrorPath, firstGap, type Path } from './fetch-place.ts';

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

/** Codes that speak of a whole request. A register that uses one was asked wrongly, which is our bug. */
const NOT_FOR_FIELDS: readonly FaultCode[] = [
  'BAD_REQUEST',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'CROSS_SITE_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'INVALID_TOKEN',
  'SEAL_REFUSED',
  'OPERATION_NOT_SAFELISTED',
  'QUOTA_EXCEEDED',
];

const at = (path: Path | undefined, error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    ...(path && { path }),
    extensions: error.extensions,
    ...(error.originalError && { originalError: error.originalError }),
  });

function unanswered(data: unknown, error: UnansweredFetch): GraphQLError {
  const { register, retryAfterSeconds, failure, place } = error;
  const code = failure.kind === 'abandoned' ? 'DEADLINE_EXCEEDED' : 'SOURCE_UNAVAILABLE';
  const details = { register, retryAfterSeconds };
  return at(firstGap(data, place), fault(code, { cause: error, details }));
}

/** Only text and numbers of a sensible size: a register's details are shown, so they must stay details. */
function plainDetails(details: Readonly<Record<string, unknown>>): FaultDetails {
  return Object.fromEntries(
    Object.entries(details).filter(
      ([, value]) =>
        typeof value === 'number' || (typeof value === 'string' && value.length <= 100),
    ),
  );
}

/** What a register's error was called, for the log; its words may hold a row. */
function whatWasSaid(code: unknown): Error {
  const known = /^[A-Z_]{1,60}$/.test(String(code)) ? String(code) : 'no code';
  return Object.assign(new Error('an error of a register'), { code: known });
}

function fieldError(data: unknown, error: GraphQLError, from: PlacedExtensions): GraphQLError {
  const { place, seen, register, code } = from;
  const shown = isFaultCode(code) && !NOT_FOR_FIELDS.includes(code) ? code : 'INTERNAL';
  const details = {
    ...plainDetails(from.details),
    ...(shown === 'SOURCE_UNAVAILABLE' && { register }),
  };
  const stock = error.path?.some((step) => step === '@' || step === '_entities')
    ? undefined
    : error.path;
  const path = (seen && entityErrorPath(data, place, seen)) ?? stock ?? firstGap(data, place);
  // Refusals are the caller's to read. Only what is ours or the register's to mend is logged.
  const isOurs = shown === 'INTERNAL' || shown === 'SOURCE_UNAVAILABLE';
  return at(path, fault(shown, { details, ...(isOurs && { cause: whatWasSaid(code) }) }));
}

/** Null where the schema promises a value: the stock executor hides these among the extensions. */
function brokenPromises(result: StockResult): readonly GraphQLError[] {
  const hidden = result.extensions?.['valueCompletion'];
  if (!Array.isArray(hidden)) return [];
  return hidden.map((error) =>
    at(error instanceof GraphQLError ? error.path : undefined, fault('INTERNAL')),
  );
}

/** One error for each register that is down, however many questions it left unanswered. */
function oncePerRegister(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const told = new Set<string>();
  return errors.filter(({ extensions: { code, register } }) => {
    if (code !== 'SOURCE_UNAVAILABLE' && code !== 'DEADLINE_EXCEEDED') return true;
    const key = `${code} ${register}`;
    return !told.has(key) && told.add(key);
  });
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
    if (error instanceof UnansweredFetch) return unanswered(data, error);
    const from = error instanceof GraphQLError ? placedOf(error) : undefined;
    if (error instanceof GraphQLError && from) return fieldError(data, error, from);
    return fault('INTERNAL', { cause: error instanceof Error ? error : new Error('not an error') });
  });
  const all = oncePerRegister([...shown, ...brokenPromises(result)]);
  return all.length > 0 ? { data, errors: all } : { data };
}
