import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers one request. A promise that fails is a bug, and is answered for by the server. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => void | Promise<void>;
