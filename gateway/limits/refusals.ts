import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type FaultCode, type FaultDetails, fault, faultStatus } from '../../schema/faults.ts';
import type { IntrospectionFor } from './introspection.ts';

/** A refusal of a whole operation that Apollo has already parsed: it may carry a status, no good half is lost. */
function whole(
  code: FaultCode,
  details: FaultDetails,
  headers?: Readonly<Record<string, string>>,
): GraphQLError {
  const { message, extensions } = fault(code, { details });
  const http = {
    status: faultStatus(code) ?? 400,
    ...(headers && { headers: new HeaderMap(Object.entries(headers)) }),
  };
  return new GraphQLError(message, { extensions: { ...extensions, http } });
}

/** The operation is too large in one respect, or altogether (`cost`). Names the bound and what it allows. */
export function tooComplex({
  bound,
  ceiling,
}: {
  readonly bound: string;
  readonly ceiling: number;
}): GraphQLError {
  return whole('COMPLEXITY_EXCEEDED', { bound, ceiling });
}

/** The caller has asked for all that an hour allows; says in how many seconds there is more. */
export function quotaUsedUp(retryAfterSeconds: number): GraphQLError {
  return whole(
    'QUOTA_EXCEEDED',
    { retryAfterSeconds },
    { 'retry-after': String(retryAfterSeconds) },
  );
}

/** The graph does not describe itself to this caller; says whether signing in would change that. */
export function introspectionClosed(open: IntrospectionFor): GraphQLError {
  const code = open === 'signed-in' ? 'NOT_SIGNED_IN' : 'FIELD_NOT_PERMITTED';
  return whole(code, { field: 'Query.__schema' });
}

/** A list has to be told how long it is, by exactly one of its arguments. */
export const sizeNotSaid = (field: string): GraphQLError => whole('INVALID_ARGUMENT', { field });
