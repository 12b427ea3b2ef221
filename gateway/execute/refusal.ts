import { GraphQLError } from 'graphql';
import { type FaultCode, fault } from '../../schema/faults.ts';

/** What the planner says when an operation would cost more to plan than it may. */
const TOO_COMPLEX = /exceeds limit|Exceeded maximum|Too many options/;

/** What the planner says of an operation that graphql-js lets pass and that cannot be planned. */
const INVALID = 'INVALID_GRAPHQL';

function refusalCode(error: unknown): FaultCode | undefined {
  if (error instanceof GraphQLError && error.extensions['code'] === INVALID)
    return 'GRAPHQL_VALIDATION_FAILED';
  const isTooComplex =
    error instanceof RangeError || (error instanceof Error && TOO_COMPLEX.test(error.message));
  return isTooComplex ? 'COMPLEXITY_EXCEEDED' : undefined;
}

/**
 * What a client is told of an operation that cannot be planned. A refusal of the whole operation may carry a status,
 * because no good half is lost with it.
 */
export function planningRefusal(error: unknown): unknown {
  const code = refusalCode(error);
  if (!code) return error;
  const { message, extensions } = fault(code);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}
