import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { httpTransport } from '../../../gateway/execute/http-transport.ts';
import type { SubgraphTransport } from '../../../gateway/execute/transport.ts';
import { createGateway, type Gateway } from '../../../gateway/gateway.ts';
import { createLogger } from '../../../gateway/logging.ts';
import { readSettings } from '../../../gateway/settings.ts';
import type { RegisterAddress } from '../../../gateway/supergraph/registers.ts';
import { type RegisterServer, serveSmall } from './register-server.ts';
import { type SmallRegister, smallRegisters } from './small-registers.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly locations?: unknown;
      readonly extensions: Record<string, unknown>;
    }[];
    readonly extensions?: unknown;
  };
}

export interface SmallGraph extends AsyncDisposable {
  readonly url: string;
  readonly gateway: Gateway;
  readonly supergraphPath: string;
  /** Every line of the gateway's log. */
  readonly log: Record<string, unknown>[];
  readonly logText: () => string;
  register(name: string): RegisterServer;
  ask(query: string, variables?: Record<string, unknown>): Promise<Reply>;
  post(body: string | Uint8Array, headers?: Record<string, string>): Promise<Reply>;
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
}

/** Composes small registers into a supergraph file, as `npm run compose` does with the real ones. */
export function composed(
  registers: readonly SmallRegister[],
  urlOf: (name: string) => string = (name) => `http://${name}.invalid/graphql`,
): string {
  const { supergraphSdl, errors } = composeServices(
    registers.map(({ name, sdl }) => ({ name, url: urlOf(name), typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

async function replyOf(answer: Response): Promise<Reply> {
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body: isJson ? JSON.parse(text) : {},
  };
}

/** A gateway over three small registers, all over real HTTP on free ports. */
export async function startSmallGraph(
  env: Record<string, string> = {},
  options: {
    readonly transportFor?: (register: RegisterAddress) => SubgraphTransport;
    readonly pagesFolder?: string;
  } = {},
): Promise<SmallGraph> {
  const servers = await Promise.all(smallRegisters.map(serveSmall));
  const register = (name: string): RegisterServer => {
    const found = servers.find((server) => server.name === name);
    if (!found) throw new Error(`The test has no register ${name}.`);
    return found;
  };
  const folder = mkdtempSync(join(tmpdir(), 'small-graph-'));
  const supergraphPath = join(folder, 'supergraph.graphql');
  writeFileSync(
    supergraphPath,
    composed(smallRegisters, (name) => register(name).url),
  );
  const settings = readSettings({
    PORT: '0',
    SUPERGRAPH_PATH: supergraphPath,
    // These registers are about answers and failures; who may ask is tried over the city.
    TRUST: 'none',
    ...env,
  });
  const lines: string[] = [];
  const gateway = await createGateway({
    settings,
    logger: createLogger(settings, { write: (line) => lines.push(line) }),
    transportFor:
      options.transportFor ??
      (({ url }) =>
        httpTransport({
          url,
          connections: 8,
          answerLimitBytes: settings.subgraphAnswerLimitBytes,
          connectTimeoutMs: 1_000,
        })),
    ...(options.pagesFolder !== undefined && { pagesFolder: options.pagesFolder }),
  });
  const url = await gateway.listen();
  const post: SmallGraph['post'] = async (body, headers = {}) =>
    replyOf(
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    );
  return {
    url,
    gateway,
    supergraphPath,
    register,
    post,
    ask: (query, variables) => post(JSON.stringify({ query, variables })),
    get: async (path, headers = {}) => replyOf(await fetch(`${url}${path}`, { headers })),
    get log() {
      return lines.map((line) => JSON.parse(line));
    },
    logText: () => lines.join(''),
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await Promise.all(servers.map((server) => server.close()));
      rmSync(folder, { recursive: true });
    },
  };
}
