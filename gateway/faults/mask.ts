import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  FAULTS,
  type FaultCode,
  type FaultDetails,
  fault,
  faultMessage,
  isFaultCode,
} from '../../schema/faults.ts';
import { syntaxReason, validationReason, variableReason } from './without-values.ts';

/** What Apollo calls things the registry has another name for. */
const APOLLO_CODES: Readonly<Record<string, FaultCode>> = {
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_FOUND',
};

/** A fault of the registry carries both languages; Apollo's errors by the same codes do not. */
const isOurs = (error: GraphQLError): boolean => error.extensions['messages'] !== undefined;

function statusOf(error: GraphQLError): number {
  const http = error.extensions['http'];
  return typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 500;
}

/** The code of the registry under which an error is shown, whatever it calls itself. */
export function codeOf(error: GraphQLError, given: unknown): FaultCode {
  if (OPERATION_CODES.includes(given) && exhausted(error)) return 'COMPLEXITY_EXCEEDED';
  if (isFaultCode(given)) return given;
  const known = APOLLO_CODES[String(given)];
  if (known) return known;
  const status = statusOf(error);
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}

/** Parser and validator walk an operation by recursion, and one too deep for them ends the stack. */
function exhausted(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof GraphQLError && exhausted(error.originalError);
}

const OPERATION_CODES: readonly unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];

function reasonOf(code: FaultCode, error: GraphQLError): string {
  if (isOurs(error)) return '';
  if (code === 'GRAPHQL_PARSE_FAILED') return syntaxReason(error);
  if (code === 'GRAPHQL_VALIDATION_FAILED') return validationReason(error);
  if (code === 'BAD_USER_INPUT') return variableReason(error);
  return '';
}

/**
 * Writes an error as a client may see it.
 *
 * Everything leaves by here: a code of the registry in two languages, the place, and for an operation
 * that is wrong, why, without its values. What is in no registry is one flat sentence.
 */
export function masked(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('');
  const code = codeOf(error, formatted.extensions?.['code']);
  const reason = reasonOf(code, error);
  // The registry drops whatever is not one of its details.
  const details: FaultDetails = isOurs(error) ? error.extensions : {};
  return {
    message: reason ? `${faultMessage(code)} ${reason}` : faultMessage(code),
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: fault(code, { details }).extensions,
  };
}

/** The body of a refusal that never reached GraphQL. `reason` is our own sentence. */
export function refusalBody(code: FaultCode, reason?: string): string {
  const message = reason ? `${faultMessage(code)} ${reason}` : faultMessage(code);
  const { vi, en } = FAULTS[code];
  return JSON.stringify({ errors: [{ message, extensions: { code, messages: { vi, en } } }] });
}
