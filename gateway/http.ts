import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { FaultCode } from '../schema/faults.ts';
import { refusalBody } from './faults/mask.ts';
import { door } from './http/door.ts';
import { JSON_TYPE, refuse } from './http/reply.ts';
import { requestIdFrom } from './http/request-id.ts';
import type { Route } from './http/route.ts';
import { describeError } from './logging.ts';
import type { Settings } from './settings.ts';

export interface HttpServer {
  /** Resolves to where it listens, once it does. */
  listen(): Promise<string>;
  /** Stops accepting, lets what is under way finish within its bound, then cuts what is left. */
  drain(): Promise<void>;
  isDraining(): boolean;
}

export interface HttpServerParts {
  readonly routes: Readonly<Record<string, Route>>;
  /** Answers every path that is in no route. */
  readonly otherwise: Route;
  readonly settings: Settings;
  readonly logger: Logger;
}

/**
 * Connections that may wait to be taken, as far as the system lets them. Of a crowd that comes at once, whoever finds no
 * place tries again after one, three and seven seconds, and has been overtaken by everybody else.
 */
const BACKLOG = 4_096;

/** Paths that are answered to the end, even by a server that is stopping. */
const ALWAYS = ['/healthz', '/readyz', '/metrics'];

const portIsTaken = ({ host, port }: Settings): Error =>
  new Error(
    `Port ${port} of ${host} is taken. Set PORT to another. / Cổng đã có tiến trình khác dùng, hãy đặt PORT khác.`,
  );

/** What never got as far as being a request: said in the same form, then the line is cut. */
function answerRawError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const [status, code]: [string, FaultCode] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'BODY_TOO_LARGE']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'DEADLINE_EXCEEDED']
        : ['400 Bad Request', 'BAD_REQUEST'];
  const body = refusalBody(code);
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: ${JSON_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** The node:http server: which path is answered by what, and how it ends. */
export function httpServer({ routes, otherwise, settings, logger }: HttpServerParts): HttpServer {
  const underWay = new Set<ServerResponse>();
  let phase: 'serving' | 'draining' = 'serving';

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = requestIdFrom(request.headers['x-request-id']);
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    try {
      const isProbe = ALWAYS.includes(path);
      if (!isProbe) await crowd();
      if (phase === 'draining' && !isProbe)
        return refuse(response, { code: 'SHUTTING_DOWN', headers: { connection: 'close' } });
      const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
      await (route ?? otherwise)(request, response, requestId);
    } catch (error) {
      logger.error({ requestId, error: describeError(error) }, 'unexpected error');
      if (response.headersSent) response.destroy();
      else refuse(response, { code: 'INTERNAL', status: 500 });
    }
  }

  const server: Server = createServer(
    { requestTimeout: settings.requestDeadlineMs, connectionsCheckingInterval: 1_000 },
    answer,
  );
  const crowd = door(server);
  // "Expect: 100-continue" is answered when the body is read, so that one too large is never sent.
  server.on('checkContinue', answer);
  server.on('clientError', answerRawError);
  // Longer than the idle time of the usual balancers, which would otherwise meet closed connections.
  server.keepAliveTimeout = 65_000;

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) =>
          reject(error.code === 'EADDRINUSE' ? portIsTaken(settings) : error),
        );
        const { port: wanted, host: at } = settings;
        server.listen({ port: wanted, host: at, backlog: BACKLOG }, () => {
          const bound = server.address();
          const port = typeof bound === 'object' && bound ? bound.port : settings.port;
          const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
          resolve(`http://${host}:${port}`);
        });
      }),
    isDraining: () => phase === 'draining',
    drain() {
      phase = 'draining';
      // A kept connection would hold the server open until its idle time is over.
      for (const response of underWay)
        if (!response.headersSent) response.setHeader('connection', 'close');
      return new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), settings.drainMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}
