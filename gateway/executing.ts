import {
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import type { Execute, ExecutionResult } from './execute/executor.ts';
import type { GraphContext } from './request-record.ts';

export interface ExecutingParts {
  readonly execute: Execute;
  /** Hears of the errors of an answer before anything of them is shown. */
  readonly heard: (context: GraphContext, errors: readonly GraphQLError[]) => void;
  /** Writes an error as a client may see it. */
  readonly shown: (error: GraphQLError) => GraphQLFormattedError;
}

/** What an error says of the answer as a whole, for HTTP: refusals of a whole operation do. */
function headOf({ extensions: { http } }: GraphQLError) {
  const { status, headers } = (http ?? {}) as {
    readonly status?: number;
    readonly headers?: HeaderMap;
  };
  return { status, headers: headers ?? new HeaderMap() };
}

/** graphql-js gives no code to what it says of variables. */
function coded(error: GraphQLError): GraphQLError {
  const { message, nodes, originalError, extensions } = error;
  if (nodes?.[0]?.kind !== Kind.VARIABLE_DEFINITION || extensions['code'] !== undefined)
    return error;
  return new GraphQLError(message, {
    ...{ nodes, originalError: originalError ?? error },
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  });
}

const graphqlErrorOf = (thrown: unknown): GraphQLError =>
  thrown instanceof GraphQLError
    ? thrown
    : new GraphQLError(String(thrown), thrown instanceof Error ? { originalError: thrown } : {});

/** An answer as ApolloServer takes it: its errors as they are shown, and the status they name, or else this one. */
function responseOf(
  { data, errors = [] }: ExecutionResult,
  otherwise: number | undefined,
  shown: ExecutingParts['shown'],
): GraphQLResponse {
  const heads = errors.map(headOf);
  const headers = new HeaderMap(heads.flatMap((head) => [...head.headers]));
  const status = heads.findLast((head) => head.status !== undefined)?.status ?? otherwise;
  const singleResult = {
    ...(data !== undefined && { data }),
    ...(errors.length > 0 && { errors: errors.map(shown) }),
  };
  const http = { headers, ...(status !== undefined && { status }) };
  return { http, body: { kind: 'single', singleResult } };
}

/**
 * Has operations executed by an executor of ours, where ApolloServer would execute them itself.
 *
 * Not as its `gateway`: that is handed a copy of the request whose accessors are written anew each time, and of such an
 * object the engine keeps all it leads to, question and answer, until it next collects the whole heap (decision 38).
 */
export function executing({
  execute,
  heard,
  shown,
}: ExecutingParts): ApolloServerPlugin<GraphContext> {
  const listener: GraphQLRequestListener<GraphContext> = {
    async responseForOperation(asked) {
      const { document, operation, operationName, queryHash = '', contextValue: context } = asked;
      const { variables = {} } = asked.request;
      let result: ExecutionResult;
      let otherwise: number | undefined;
      try {
        result = await execute({
          ...{ document, operation, operationName, queryHash, variables, context },
          isOnlyWritten: true,
        });
        // Nothing was executed: what was asked is wrong in itself.
        if (result.data === undefined && result.errors) otherwise = 400;
      } catch (error) {
        result = { errors: [graphqlErrorOf(error)] };
        otherwise = 500;
      }
      const errors = result.errors?.map(coded);
      if (errors && errors.length > 0) heard(context, errors);
      return responseOf({ ...result, errors }, otherwise, shown);
    },
  };
  return { requestDidStart: async () => listener };
}
