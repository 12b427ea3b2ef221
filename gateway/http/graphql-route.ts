import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import type { Logger } from 'pino';
import { fromCharacters } from '../../schema/utf8.ts';
import type { Asking } from '../asking.ts';
import { createLedger } from '../audit/ledger.ts';
import { callerAddress } from '../limits/caller-address.ts';
import { isLoopback } from '../loopback.ts';
import type { Metrics } from '../metrics.ts';
import type { GraphContext, RequestRecord } from '../request-record.ts';
import type { Serving } from '../serving/serving.ts';
import type { Settings } from '../settings.ts';
import { corsHeaders, isForeign, PREFLIGHT_HEADERS } from './cross-site.ts';
import { type Patience, patienceFor } from './patience.ts';
import { operationAsked, readQuestion, withOperation } from './question.ts';
import { type Refusal, refuse, send } from './reply.ts';
import type { Route } from './route.ts';

export interface GraphqlRouteParts {
  readonly serving: Pick<Serving, 'enter'>;
  /** Who asks, and why. */
  readonly asking: (request: IncomingMessage) => Promise<Asking>;
  readonly settings: Settings;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/**
 * The specification wants 200 for an operation that is wrong, when the answer is `application/json`:
 * such a body says for itself that it is GraphQL's. 400 stays for `application/graphql-response+json`.
 */
function statusOf({ status = 200, headers }: HTTPGraphQLResponse, record: RequestRecord): number {
  const isPlainJson = headers.get('content-type')?.startsWith('application/json') ?? false;
  return status === 400 && record.outcome === 'invalid' && isPlainJson ? 200 : status;
}

/** What Apollo refused before it was an operation; its plugins hear nothing of these. */
function codesIn(body: Buffer): readonly string[] {
  // Every answer of Apollo's is one of ours by then: errors carry a code of the registry.
  const { errors = [] } = JSON.parse(body.toString()) as {
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  return [...new Set(errors.flatMap(({ extensions }) => extensions?.code ?? []))];
}

/** Counts and logs a request once its connection has let go of it, however it ended. */
function recordEnd(
  { metrics, logger }: GraphqlRouteParts,
  {
    response,
    requestId,
    record,
  }: { response: ServerResponse; requestId: string; record: RequestRecord },
): void {
  const startedAt = performance.now();
  response.once('close', () => {
    const ms = performance.now() - startedAt;
    const { statusCode: status } = response;
    const answered = record.outcome ?? (status >= 500 ? 'failed' : 'refused');
    const outcome = response.writableFinished ? answered : 'aborted';
    metrics.requestEnded(outcome, record.operation, ms / 1000);
    const { operation, codes } = record;
    logger.info({ requestId, outcome, operation, status, ms: Math.round(ms), codes }, 'request');
  });
}

/** `/graphql`: judged, read, asked of Apollo, written. */
export function graphqlRoute(parts: GraphqlRouteParts): Route {
  const { serving, asking, settings, metrics } = parts;
  const reach = isLoopback(settings.host) ? 'this machine' : 'the network';
  let underWay = 0;

  async function answer(
    apollo: ApolloServer<GraphContext>,
    httpGraphQLRequest: HTTPGraphQLRequest,
    patience: Patience,
    context: GraphContext,
  ): Promise<HTTPGraphQLResponse | 'exhausted'> {
    underWay += 1;
    const work = apollo
      .executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context })
      // Counted until the work ends, which may be after its caller was answered.
      .finally(() => {
        underWay -= 1;
      });
    return Promise.race([work, patience.exhausted]);
  }

  return async (request, response, requestId) => {
    const startedAt = performance.now();
    const record: RequestRecord = { operation: 'none', outcome: undefined, codes: [] };
    recordEnd(parts, { response, requestId, record });
    const turnAway = (refusal: Refusal) => {
      metrics.errorShown(refusal.code);
      record.codes = [refusal.code];
      refuse(response, refusal);
    };
    const origin = header(request, 'origin');
    for (const [name, value] of Object.entries(corsHeaders(origin, settings.corsOrigins)))
      response.setHeader(name, value);
    const from = { origin, host: header(request, 'host'), site: header(request, 'sec-fetch-site') };
    if (isForeign(from, settings.corsOrigins, reach))
      return turnAway({ code: 'CROSS_SITE_REQUEST' });
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT_HEADERS).end();

    const patience = patienceFor(response, settings.requestDeadlineMs);
    const { generation, leave } = serving.enter();
    try {
      const asks = await asking(request);
      if (asks.phase === 'refused') {
        if (asks.why) parts.logger.info({ requestId, why: asks.why }, 'token refused');
        return turnAway(asks.refusal);
      }
      const question = await readQuestion(request, response, settings.bodyLimitBytes);
      if (question.phase === 'gone') return;
      if (question.phase === 'refused') return turnAway(question.refusal);
      if (underWay >= settings.maxOperations) {
        // Turned away is not failed: nothing is broken, and the caller is told when to come back.
        record.outcome = 'refused';
        return turnAway({ code: 'OVERLOADED', headers: { 'retry-after': '1' } });
      }
      const registered = generation.safelist.operationFor(
        asks.inquiry.caller,
        operationAsked(question.request),
      );
      if (registered && 'code' in registered) return turnAway(registered);
      const asked = registered
        ? withOperation(question.request, registered.query)
        : question.request;
      const given = await answer(generation.apollo, asked, patience, {
        requestId,
        signal: patience.signal,
        inquiry: asks.inquiry,
        authorization: asks.authorization,
        remoteAddress: callerAddress(
          request.socket.remoteAddress ?? '',
          header(request, 'x-forwarded-for'),
          settings.limits.trustedProxies,
        ),
        startedAt,
        ledger: createLedger(),
        record,
      });
      if (given === 'exhausted') return turnAway({ code: 'DEADLINE_EXCEEDED' });
      // Only incremental delivery answers in pieces, and this gateway plans none.
      if (given.body.kind !== 'complete') throw new Error('An answer in pieces was not asked for.');
      const body = fromCharacters(given.body.string);
      if (!record.outcome) record.codes = codesIn(body);
      const { 'content-type': type = '', ...headers } = Object.fromEntries(given.headers);
      send(response, statusOf(given, record), type, body, headers);
    } finally {
      patience.end();
      leave();
    }
  };
}
