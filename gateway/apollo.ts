import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { fault } from '../schema/faults.ts';
import { asCharacters } from '../schema/utf8.ts';
import type { Caches } from './caches.ts';
import type { Executor } from './execute/executor.ts';
import { written } from './execute/plain/plain.ts';
import { executing } from './executing.ts';
import { codeOf, masked } from './faults/mask.ts';
import { finiteNumbers } from './limits/finite-numbers.ts';
import { withoutSuggestions } from './limits/introspection.ts';
import type { Limits } from './limits/limits.ts';
import { namesPerson } from './limits/person-in-url.ts';
import { apolloLogger, describeError } from './logging.ts';
import type { Metrics, Outcome } from './metrics.ts';
import type { GraphContext } from './request-record.ts';

/** Tokens of one operation. The longest of our worked operations has about five hundred. */
const MAX_TOKENS = 10_000;

/** Operations that are wrong in themselves: the caller mends them, the operator has nothing to do. */
const INPUT_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'COMPLEXITY_EXCEEDED',
  'POST_REQUIRED',
]);

const codesOf = (errors: readonly GraphQLFormattedError[]): readonly string[] => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.['code']))),
];

function outcomeOf(hasData: boolean, codes: readonly string[]): Outcome {
  if (codes.length === 0) return 'answered';
  if (hasData) return 'partial';
  if (codes.every((code) => INPUT_CODES.has(code))) return 'invalid';
  return codes.includes('INTERNAL') ? 'failed' : 'refused';
}

/** Logs what failed on our side or a register's. What a caller got wrong is in the request's own line. */
function logCauses(
  logger: Logger,
  { requestId }: GraphContext,
  errors: readonly GraphQLError[],
): void {
  for (const error of errors) {
    const { register } = error.extensions;
    const code = codeOf(error, error.extensions['code']);
    const cause = error.originalError;
    const isCallers = INPUT_CODES.has(code) || (code !== 'INTERNAL' && !cause);
    if (isCallers) continue;
    // How deep, and not where: a path is made of the aliases the caller chose, and those may be anything.
    const depth = error.path?.length;
    const line = { requestId, code, register, depth, cause: describeError(cause ?? error) };
    if (code === 'SOURCE_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED')
      logger.warn(line, 'register failed');
    else logger.error(line, 'unexpected error');
  }
}

/** Keeps the request's record while Apollo works on it. */
function recordKeeper(logger: Logger): ApolloServerPlugin<GraphContext> {
  const listener: GraphQLRequestListener<GraphContext> = {
    async didResolveOperation({ operation, contextValue: { record } }) {
      record.operation = operation?.operation ?? 'none';
      if (operation) return;
      // The executor would fail over it, and answer that the fault is ours.
      const { message, extensions } = fault('OPERATION_NOT_FOUND');
      throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
    },
    async didEncounterErrors({ contextValue, errors }) {
      logCauses(logger, contextValue, errors);
    },
    async willSendResponse({ contextValue: { record }, response: { body } }) {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      record.codes = codesOf(errors);
      record.outcome = outcomeOf(data !== undefined, record.codes);
    },
  };
  return { requestDidStart: async () => listener };
}

function postRequired(): GraphQLError {
  const { message, extensions } = fault('POST_REQUIRED');
  const http = { status: 405, headers: new HeaderMap([['allow', 'POST']]) };
  return new GraphQLError(message, { extensions: { ...extensions, http } });
}

/** Holds operations and callers to their limits, once it is known what is asked. */
function limitKeeper(limits: Limits): ApolloServerPlugin<GraphContext> {
  const listener: GraphQLRequestListener<GraphContext> = {
    didResolveOperation: async ({ schema, document, operationName, request, contextValue }) => {
      const { inquiry, remoteAddress } = contextValue;
      if (request.http?.method === 'GET' && namesPerson(schema, document)) throw postRequired();
      await limits.admit({
        document,
        operationName: operationName ?? undefined,
        variables: request.variables ?? {},
        caller: inquiry.caller,
        remoteAddress,
      });
    },
    async willSendResponse({ contextValue, response: { body } }) {
      if (body.kind !== 'single' || limits.mayLearn(contextValue.inquiry.caller)) return;
      const { errors } = body.singleResult;
      // What the validator guesses was meant would spell the schema out to whoever may not ask for it.
      if (errors)
        body.singleResult.errors = errors.map((error) => ({
          ...error,
          message: withoutSuggestions(error.message),
        }));
    },
  };
  return { requestDidStart: async () => listener };
}

/**
 * Starts ApolloServer as the GraphQL front: parsing, validation, persisted queries, the shape of answers.
 *
 * Nothing depends on NODE_ENV, nothing is sent to anyone, and every error leaves by `masked`.
 */
export async function startApollo(parts: {
  readonly executor: Executor;
  readonly limits: Limits;
  readonly caches: Caches;
  readonly metrics: Metrics;
  readonly logger: Logger;
}): Promise<ApolloServer<GraphContext>> {
  const { executor, limits, caches, metrics, logger } = parts;
  const execute = await executor.load();
  const shown = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const answer = masked(formatted, error);
    metrics.errorShown(String(answer.extensions?.['code']));
    return answer;
  };
  const apollo = new ApolloServer<GraphContext>({
    schema: executor.apiSchema(),
    documentStore: caches.documents,
    persistedQueries: { cache: caches.persisted, ttl: 900 },
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    validationRules: [finiteNumbers],
    // Who may ask for the schema is one of the limits.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: apolloLogger(logger),
    // As bytes, which Apollo hands on as characters: of a long answer that is a text, each step makes another copy.
    stringifyResult: (answer) => asCharacters(written(answer)),
    formatError: shown,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      recordKeeper(logger),
      limitKeeper(limits),
      executing({
        execute,
        heard: (context, errors) => logCauses(logger, context, errors),
        shown: (error) => shown(error.toJSON(), error),
      }),
      { serverWillStart: async () => ({ serverWillStop: () => executor.stop() }) },
    ],
  });
  await apollo.start();
  return apollo;
}
