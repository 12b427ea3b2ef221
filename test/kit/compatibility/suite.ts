import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { httpTransport } from '../../../gateway/execute/http-transport.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { createLogger } from '../../../gateway/logging.ts';
import { readSettings } from '../../../gateway/settings.ts';
import { projectFile } from '../../../schema/project-root.ts';
import { serveRegister } from '../../../subgraphs/chassis/register-server.ts';
import { askAt } from '../city.ts';
import { run } from './child.ts';
import { productsRegister } from './products.ts';

const MODULES = projectFile('test/compatibility/node_modules');
const SUITE = join(MODULES, '@apollo/federation-subgraph-compatibility-tests/dist');

/** The suite's tests name these addresses; only that of the products can be told otherwise. */
const GATEWAY_PORT = 4000;
const PRODUCTS_PORT = 4001;
const OTHERS = [
  { name: 'users', port: 4002 },
  { name: 'inventory', port: 4003 },
] as const;

const PRODUCTS_URL = `http://localhost:${PRODUCTS_PORT}/graphql`;

/** One thing the suite says of a subgraph. */
export interface Assertion {
  readonly feature: string;
  readonly title: string;
  readonly passed: boolean;
  readonly because: string;
}

/** The suite's three subgraphs with our gateway in front of them: products on our chassis, the others Apollo's. */
export interface CompatibilityGraph extends AsyncDisposable {
  /** Runs all of the suite's own tests. */
  assertions(): Promise<readonly Assertion[]>;
}

async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Says which of the suite's fixed addresses is taken, before anything is started on the others. */
async function refuseTakenPorts(): Promise<void> {
  for (const port of [GATEWAY_PORT, PRODUCTS_PORT, ...OTHERS.map((other) => other.port)]) {
    const probe = createServer();
    await listening(probe, port).catch((cause: unknown) => {
      throw new Error(`The suite's ports are fixed, and port ${port} is taken. Free it.`, {
        cause,
      });
    });
    await closed(probe);
  }
}

/** Answers at `/`, where the suite looks for its router, what our gateway answers at `/graphql`. */
async function forwardingTo(gateway: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Readable.from(request).toArray());
    const { accept = '', 'content-type': type = '' } = request.headers;
    const headers = { accept, 'content-type': type };
    const answer = await fetch(`${gateway}/graphql`, { method: 'POST', headers, body });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  await listening(server, GATEWAY_PORT);
  return server;
}

/** Composes what the subgraphs themselves say they are. */
async function supergraphOf(urls: Readonly<Record<string, string>>): Promise<string> {
  const services = Object.entries(urls).map(async ([name, url]) => {
    const { data } = await askAt(url, '{ _service { sdl } }');
    return { name, url, typeDefs: parse(data._service.sdl) };
  });
  const { supergraphSdl, errors } = composeServices(await Promise.all(services));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

async function gatewayOver(supergraphPath: string) {
  const settings = readSettings({
    PORT: '0',
    SUPERGRAPH_PATH: supergraphPath,
    LOG_LEVEL: 'silent',
  });
  return createGateway({
    settings,
    logger: createLogger(settings),
    transportFor: ({ url }) =>
      httpTransport({
        url,
        connections: settings.subgraphConnections,
        answerLimitBytes: settings.subgraphAnswerLimitBytes,
        connectTimeoutMs: settings.subgraphDeadlineMs,
      }),
  });
}

/** The part of jest's report that is read. */
interface JestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** The suite's own configuration asks for TypeScript, which its built tests do not need. */
const JEST_CONFIG = JSON.stringify({
  rootDir: join(SUITE, 'tests'),
  testEnvironment: 'node',
  // The tests are in a folder of packages, where jest does not look unless told.
  haste: { retainAllFiles: true },
  testPathIgnorePatterns: [],
  transform: {},
});

async function assertions(): Promise<readonly Assertion[]> {
  await using jest = await run({
    folder: SUITE,
    args: [
      join(MODULES, 'jest/bin/jest.js'),
      '--json',
      '--ci',
      '--runInBand',
      '--config',
      JEST_CONFIG,
    ],
    env: { PRODUCTS_URL },
  });
  // Jest says on its output nothing but the report; its shape is jest's own.
  const report = JSON.parse(await jest.ended) as JestReport;
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
      feature: ancestorTitles[0] ?? title,
      title,
      passed: status === 'passed',
      because: failureMessages.join('\n'),
    })),
  );
}

/** Starts all of it, at the addresses the suite expects. Ends what it started when one part will not start. */
export async function startCompatibilityGraph(): Promise<CompatibilityGraph> {
  await refuseTakenPorts();
  const folder = mkdtempSync(join(tmpdir(), 'compatibility-'));
  const ends: (() => PromiseLike<unknown>)[] = [async () => rmSync(folder, { recursive: true })];
  const endAll = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const products = await serveRegister(productsRegister(), {
      port: PRODUCTS_PORT,
      host: 'localhost',
    });
    ends.push(products.close);
    for (const { name } of OTHERS) {
      const child = await run({
        folder: join(SUITE, 'subgraphs', name),
        args: ['index.js'],
        ready: /subgraph ready at/,
      });
      ends.push(() => child[Symbol.asyncDispose]());
    }
    const others = OTHERS.map(({ name, port }) => [name, `http://localhost:${port}/`]);
    const supergraphPath = join(folder, 'supergraph.graphql');
    writeFileSync(
      supergraphPath,
      await supergraphOf({ products: PRODUCTS_URL, ...Object.fromEntries(others) }),
    );
    const gateway = await gatewayOver(supergraphPath);
    ends.push(gateway.close);
    const router = await forwardingTo(await gateway.listen());
    ends.push(() => closed(router));
  } catch (error) {
    await endAll();
    throw error;
  }
  return { assertions, [Symbol.asyncDispose]: endAll };
}
