import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createHandler, type Handler } from 'graphql-http';
import { readBody } from './http-body.ts';
import type { Register } from './register.ts';

/** The gateway splits entity look-ups long before this; a larger body is a mistake or an attack. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** A register listening for the gateway. */
export interface RegisterServer {
  readonly url: string;
  /** Stops accepting, lets what is under way finish, then resolves. */
  close(): Promise<void>;
}

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
};

const refuse = (response: ServerResponse, status: number, message: string): void =>
  send(
    response,
    status,
    'application/json; charset=utf-8',
    JSON.stringify({ errors: [{ message }] }),
  );

async function answer(
  handler: Handler<IncomingMessage>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, BODY_LIMIT);
  if (body.phase !== 'read')
    return refuse(response, body.phase === 'too large' ? 413 : 400, `The body is ${body.phase}.`);
  const [text, init] = await handler({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: request.headers,
    body: body.text,
    raw: request,
    context: undefined,
  });
  response.writeHead(init.status, { ...init.headers, 'cache-control': 'no-store' });
  response.end(text ?? '');
}

/**
 * Serves one register over HTTP: `POST /graphql` for the gateway, `GET /healthz` for the operator.
 *
 * GraphQL over HTTP is `graphql-http`'s work; the register's own execution answers.
 */
export async function serveRegister(
  register: Register,
  address: { readonly port: number; readonly host: string },
): Promise<RegisterServer> {
  const handler: Handler<IncomingMessage> = createHandler<IncomingMessage>({
    schema: register.schema,
    onSubscribe: (_request, { query, variables, operationName }) =>
      register.execute({ query, variables, operationName }),
  });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/healthz') return send(response, 200, 'text/plain', 'ok\n');
    if (path !== '/graphql') return refuse(response, 404, 'Ask at /graphql.');
    if (request.method !== 'POST') return refuse(response, 405, 'Use POST.');
    answer(handler, request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The register could not answer.');
      else response.destroy();
    });
  });
  return listening(server, address);
}

async function listening(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<RegisterServer> {
  // A gateway keeps connections open between requests; the default of 5 s would cut them under it.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
