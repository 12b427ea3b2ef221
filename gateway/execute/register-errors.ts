import { GraphQLError } from 'graphql';
import { type FaultCode, type FaultDetails, fault, isFaultCode } from '../../schema/faults.ts';
import type { UnansweredFetch } from './data-source.ts';
import { firstGap, type Path } from './fetch-place.ts';

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

/** A register's error of a field as clients are told of it: by a code of the registry, in our words. */
export function shownError(
  register: string,
  code: unknown,
  details: Readonly<Record<string, unknown>>,
): GraphQLError {
  const shown = isFaultCode(code) && !NOT_FOR_FIELDS.includes(code) ? code : 'INTERNAL';
  // Refusals are the caller's to read. Only what is ours or the register's to mend is logged.
  const isOurs = shown === 'INTERNAL' || shown === 'SOURCE_UNAVAILABLE';
  return fault(shown, {
    details: {
      ...plainDetails(details),
      ...(shown === 'SOURCE_UNAVAILABLE' && { register }),
    },
    ...(isOurs && { cause: whatWasSaid(code) }),
  });
}

/** One error for each register that is down, however many questions it left unanswered. */
export function oncePerRegister(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const told = new Set<string>();
  return errors.filter(({ extensions: { code, register } }) => {
    if (code !== 'SOURCE_UNAVAILABLE' && code !== 'DEADLINE_EXCEEDED') return true;
    const key = `${code} ${register}`;
    return !told.has(key) && told.add(key);
  });
}

/** The same error at a place of the answer; without one, at none. */
export const errorAt = (path: Path | undefined, error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    ...(path && { path }),
    extensions: error.extensions,
    ...(error.originalError && { originalError: error.originalError }),
  });

/** What is told of a question that got no answer: that its register is down, at the first place it left empty. */
export function unansweredError(data: unknown, fetch: UnansweredFetch): GraphQLError {
  const { register, retryAfterSeconds, failure, place } = fetch;
  const code = failure.kind === 'abandoned' ? 'DEADLINE_EXCEEDED' : 'SOURCE_UNAVAILABLE';
  const details = { register, retryAfterSeconds };
  return errorAt(firstGap(data, place), fault(code, { cause: fetch, details }));
}
