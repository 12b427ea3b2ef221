import { createServer } from 'node:http';
import type { IssuerKey } from './issuer.ts';

/** An issuer's published keys, over real HTTP on a free port. */
export interface KeyServer extends AsyncDisposable {
  readonly url: URL;
  /** How often the keys were read. */
  readonly reads: () => number;
  publish(...keys: readonly IssuerKey[]): void;
  /** Answers with this instead, until keys are published again. */
  fail(status: number, body: string, headers?: Readonly<Record<string, string>>): void;
}

export async function startKeyServer(...first: readonly IssuerKey[]): Promise<KeyServer> {
  let reads = 0;
  const setOf = (keys: readonly IssuerKey[]) => ({
    status: 200,
    body: JSON.stringify({ keys: keys.map(({ publicJwk }) => publicJwk) }),
    headers: { 'content-type': 'application/json' } as Readonly<Record<string, string>>,
  });
  let answer = setOf(first);
  const server = createServer((_request, response) => {
    reads += 1;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The key server has no port.');
  return {
    url: new URL(`http://127.0.0.1:${bound.port}/jwks`),
    reads: () => reads,
    publish: (...keys) => {
      answer = setOf(keys);
    },
    fail: (status, body, headers = {}) => {
      answer = { status, body, headers };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
