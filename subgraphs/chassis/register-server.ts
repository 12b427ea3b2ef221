import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { createHandler, type Handler } from 'graphql-http';
import type { Inquiry } from '../../schema/access/caller.ts';
import { MANY, MANY_HEADER } from '../../schema/questions.ts';
import { bytesOf } from '../../schema/utf8.ts';
import { type Door, OPEN_DOOR, Turned } from './door.ts';
import { readBody } from './http-body.ts';
import { answersTo, isList, questionsIn } from './many-questions.ts';
import type { Register } from './register.ts';
import type { FaultListener } from './register-errors.ts';
import { requestIdOf } from './register-request-id.ts';
import { scrubbed } from './store/scrubbed.ts';

/** The gateway splits entity look-ups long before this; a larger body is a mistake or an attack. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** A gateway sends a question at once; who takes longer holds a connection for nothing. */
const REQUEST_TIMEOUT_MS = 30_000;

/** A register listening for the gateway. */
export interface RegisterServer {
  readonly url: string;
  /** Stops accepting, lets what is under way finish, then resolves. */
  close(): Promise<void>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

const send = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const bytes = bytesOf(body);
  // With its length: whoever reads it in pieces of unknown number has to look at each.
  response.writeHead(status, {
    ...headers,
    [MANY_HEADER]: MANY,
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
};

const refuse = (
  response: ServerResponse,
  status: number,
  message: string,
  extensions?: GraphQLError['extensions'],
): void =>
  send(
    response,
    status,
    JSON_TYPE,
    JSON.stringify({ errors: [{ message, ...(extensions && { extensions }) }] }),
  );

/** A question with whoever asks it, as far as the door found out. */
interface Asked {
  readonly request: IncomingMessage;
  readonly inquiry: Inquiry | undefined;
}

interface Answering {
  readonly register: Register;
  readonly handler: Handler<Asked>;
  readonly door: Door;
  readonly heard: FaultListener;
}

async function answer(
  { register, handler, door, heard }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, BODY_LIMIT);
  if (body.phase !== 'read')
    return refuse(response, body.phase === 'too large' ? 413 : 400, `The body is ${body.phase}.`);
  const inquiry = await door(request.headers, body.bytes);
  // Nobody waits for it any more, so the store is not asked.
  if (response.destroyed) return;
  if (isList(body.text)) {
    const questions = questionsIn(body.text);
    if (!questions) return refuse(response, 400, 'The body is no list of questions.');
    const answers = await answersTo(register, questions, inquiry, heard);
    // A line for each, so that whoever reads need not read all of it to tell them apart.
    const lines = answers.map((one) => JSON.stringify(one)).join(',\n');
    return send(response, 200, JSON_TYPE, `[${lines}]`);
  }
  const [text, init] = await handler({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: request.headers,
    body: body.text,
    raw: { request, inquiry },
    context: undefined,
  });
  send(
    response,
    init.status,
    String(init.headers?.['content-type'] ?? JSON_TYPE),
    text ?? '',
    init.headers,
  );
}

/**
 * Serves one register over HTTP: `POST /graphql` for the gateway, `GET /healthz` for the operator.
 *
 * GraphQL over HTTP is `graphql-http`'s work; the register's own execution answers. A body that is a list holds several
 * questions of one caller, which are answered as a list. What breaks outside it is heard of too. The door says of each call who asks, or turns it away before anything is read.
 */
export async function serveRegister(
  register: Register,
  address: { readonly port: number; readonly host: string },
  heard: FaultListener = () => undefined,
  door: Door = OPEN_DOOR,
): Promise<RegisterServer> {
  const handler: Handler<Asked> = createHandler<Asked>({
    schema: register.schema,
    async onSubscribe({ raw: { request, inquiry } }, { query, variables, operationName }) {
      const {
        data,
        errors = [],
        ...rest
      } = await register.execute({
        query,
        variables,
        operationName,
        requestId: requestIdOf(request.headers['x-request-id']),
        inquiry,
      });
      // What has no data is taken for a question still to be executed, unless its errors come alone.
      return data === undefined ? errors : { ...(errors.length > 0 && { errors }), data, ...rest };
    },
  });
  const underWay = new Set<ServerResponse>();
  const bounds = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS };
  const server = createServer(bounds, (request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/healthz') return send(response, 200, 'text/plain', 'ok\n');
    if (path !== '/graphql') return refuse(response, 404, 'Ask at /graphql.');
    if (request.method !== 'POST') return refuse(response, 405, 'Use POST.');
    answer({ register, handler, door, heard }, request, response).catch((error: unknown) => {
      // Who hangs up while asking has broken nothing.
      if (response.destroyed) return;
      if (error instanceof Turned) {
        heard(error, requestIdOf(request.headers['x-request-id']));
        return refuse(response, error.status, error.said, error.extensions);
      }
      const cause = error instanceof Error ? scrubbed(error) : new Error(typeof error);
      heard(cause, requestIdOf(request.headers['x-request-id']));
      if (!response.headersSent) refuse(response, 500, 'The register could not answer.');
      else response.destroy();
    });
  });
  const url = await listening(server, address);
  return { url, close: () => drained(server, underWay) };
}

/**
 * Resolves once everything under way is answered.
 *
 * A gateway keeps its connections: without the header, the one a last answer went out on would hold
 * the process for as long as it may idle.
 */
function drained(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const response of underWay)
      if (!response.headersSent) response.setHeader('connection', 'close');
    server.closeIdleConnections();
  });
}

const SET_PORT = 'Set PORT to another. / Cổng đã có tiến trình khác dùng, hãy đặt PORT khác.';

async function listening(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<string> {
  // A gateway keeps connections open between requests; the default of 5 s would cut them under it.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} of ${host} is taken. ${SET_PORT}`) : error);
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}/graphql`;
}
