import { GraphQLError } from 'graphql';
import { type FaultCode, fault, isFaultCode } from '../../schema/faults.ts';
import { scrubbed } from './store/scrubbed.ts';

/** Hears of what went wrong inside, whole but for the values that were bound into SQL, and in which request. */
export type FaultListener = (error: Error, requestId?: string) => void;

const isRegistered = (error: GraphQLError): boolean => isFaultCode(error.extensions['code']);

/** Errors by which a driver or the pool says that the store cannot be reached or took too long. */
const STORE_IS_DOWN =
  /timeout|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|PROTOCOL_CONNECTION_LOST|ER_STATEMENT_TIMEOUT|57014|57P0|SQLITE_BUSY|SQLITE_CANTOPEN|SQLITE_IOERR|Unable to acquire a connection/i;

/**
 * Codes by which a server says that it has no connection to give: PostgreSQL's classes 08 and 53 and a
 * database that takes none, MariaDB's limits. Digits alone might be a value in a message, so only whole
 * codes count.
 */
const STORE_IS_FULL =
  /^(?:08\w{3}|53\w{3}|55000|ER_CON_COUNT_ERROR|ER_TOO_MANY_USER_CONNECTIONS|ER_USER_LIMIT_REACHED|ER_SERVER_SHUTDOWN)$/;

/** Codes by which a store says that it can only be read: a replica, a disk or a folder that is closed. */
const STORE_IS_READ_ONLY =
  /^(?:25006|SQLITE_READONLY\w*|SQLITE_FULL|ER_OPTION_PREVENTS_STATEMENT|ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION)$/;

function isStoreDown(cause: Error): boolean {
  const code = 'code' in cause ? String(cause.code) : '';
  const said = [code, cause.name, cause.message];
  if (STORE_IS_FULL.test(code) || STORE_IS_READ_ONLY.test(code)) return true;
  return said.some((text) => STORE_IS_DOWN.test(text));
}

/** The same place in the answer, another thing said there. */
function saidInstead(error: GraphQLError, { message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions,
  });
}

/**
 * What a register says of a question that was refused before any field was asked: a fault that a scalar
 * raised as it is, anything else flat under this code, because graphql-js quotes the value it refused.
 */
export function refusedQuestion(error: GraphQLError, code: FaultCode): GraphQLError {
  // The cause first: graphql-js writes around it and keeps its code.
  const raised = [error.originalError, error].find(
    (one) => one instanceof GraphQLError && isRegistered(one),
  );
  return saidInstead(error, raised instanceof GraphQLError ? raised : fault(code));
}

/**
 * What a register lets out of an error: a fault of the registry as it is, anything else as one flat
 * sentence. The cause goes to the listener, never to the caller.
 *
 * A fault loses what graphql-js wrote around it, because that repeats the value that was refused; a
 * value that graphql-js itself refused becomes a fault for the same reason.
 */
export function maskedError(
  error: GraphQLError,
  register: string,
  heard: (error: Error) => void,
): GraphQLError {
  const cause = error.originalError;
  // With no cause, or with one of its own, graphql-js is speaking of the caller's variables.
  if (!cause || cause instanceof GraphQLError) return refusedQuestion(error, 'BAD_USER_INPUT');
  heard(scrubbed(cause));
  return saidInstead(
    error,
    isStoreDown(cause) ? fault('SOURCE_UNAVAILABLE', { details: { register } }) : fault('INTERNAL'),
  );
}
