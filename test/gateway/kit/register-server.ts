import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { SmallRegister } from './small-registers.ts';

/** What a register does instead of answering. `body` is what it would have said. */
export type Misbehaviour = (
  response: ServerResponse,
  body: string,
  request: IncomingMessage,
) => void;

export interface RegisterServer {
  readonly name: string;
  readonly url: string;
  /** Every operation it was asked, in order. */
  readonly asked: string[];
  readonly requestIds: (string | undefined)[];
  readonly variables: unknown[];
  misbehave(how: Misbehaviour | undefined): void;
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Serves a small register over real HTTP on a free port. */
export async function serveSmall({ name, sdl, resolvers }: SmallRegister): Promise<RegisterServer> {
  // The library types its map with `any`; these resolvers are the test's own.
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  let misbehaviour: Misbehaviour | undefined;
  const asked: string[] = [];
  const requestIds: (string | undefined)[] = [];
  const variables: unknown[] = [];
  const server = createServer(async (request, response) => {
    const question = JSON.parse(await textOf(request));
    asked.push(question.query);
    variables.push(question.variables);
    requestIds.push(request.headers['x-request-id']?.toString());
    const result = await graphql({
      schema,
      source: question.query,
      variableValues: question.variables,
      operationName: question.operationName,
    });
    const body = JSON.stringify(result);
    if (misbehaviour) return misbehaviour(response, body, request);
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    requestIds,
    variables,
    misbehave: (how) => {
      misbehaviour = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
