import type { IncomingMessage } from 'node:http';

/** A body as text and as it came, or why there is none. */
export type Body =
  | { readonly phase: 'read'; readonly text: string; readonly bytes: Uint8Array }
  | { readonly phase: 'too large' }
  | { readonly phase: 'not utf-8' };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a request's body up to a bound, and stops reading beyond it. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { phase: 'too large' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { phase: 'too large' };
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  try {
    return { phase: 'read', text: utf8.decode(bytes), bytes };
  } catch {
    return { phase: 'not utf-8' };
  }
}
