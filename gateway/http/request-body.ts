import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body as text, or why there is none. */
export type Body =
  | { readonly phase: 'read'; readonly text: string }
  | { readonly phase: 'too large' }
  | { readonly phase: 'not utf-8' }
  | { readonly phase: 'broken off' };

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(chunks: readonly Buffer[]): Body {
  try {
    return { phase: 'read', text: utf8.decode(Buffer.concat(chunks)) };
  } catch {
    return { phase: 'not utf-8' };
  }
}

/**
 * Reads a request's body, and stops at the bound: nothing beyond it is kept, and what announces itself
 * as larger is not read at all.
 */
export function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit)
    return Promise.resolve({ phase: 'too large' });
  if (request.headers.expect) response.writeContinue();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      request.pause();
      resolve({ phase: 'too large' });
    });
    request.once('end', () => resolve(decoded(chunks)));
    // After "end" these change nothing: a promise settles once.
    request.once('error', () => resolve({ phase: 'broken off' }));
    request.once('close', () => resolve({ phase: 'broken off' }));
  });
}

const LINGER_MS = 1_000;

/**
 * Ends a conversation whose caller is still talking.
 *
 * Closing at once would reset the connection, and the caller would lose the refusal that tells it why.
 * So what it still sends is thrown away for a moment; then the line is cut.
 */
export function hangUp(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    const timer = setTimeout(() => request.socket.destroy(), LINGER_MS);
    timer.unref();
    request.socket.once('close', () => clearTimeout(timer));
    request.resume();
  });
}
