import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { inject } from 'vitest';
import { developmentRoutes } from '../../gateway/auth/development-routes.ts';
import { PERSONAS } from '../../gateway/auth/personas.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { createLogger } from '../../gateway/logging.ts';
import { readSettings } from '../../gateway/settings.ts';
import { clockStandingAt } from '../../schema/clock.ts';
import { tokenVerifier } from '../../schema/trust/access-token.ts';
import type { City, ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { type Register, startRegister } from '../../subgraphs/chassis/register.ts';
import { loadSubgraph, roster } from '../../subgraphs/roster.ts';
import { captured } from './captured.ts';
import type { TestEngine } from './engines.ts';
import { cityOf, type FilledStore, filledStore, writtenStore } from './filled-store.ts';
import {
  type Asker,
  FOR_A_DOSSIER,
  headersOf,
  type TestIssuer,
  testIssuer,
  tokenOf,
} from './issuer.ts';
import { reachedInProcess, reachedOverHttp } from './register-reached.ts';

/** What a client was told. */
export interface Reply {
  readonly status: number;
  // Tests read answers as a client would; what is not there shows as a failed expectation.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's, which only the test knows
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  /** The whole body, to look for what must not be in it. */
  readonly text: string;
}

/** The cost of what was asked since it was last read: by register. */
export interface Cost {
  readonly calls: Readonly<Record<string, number>>;
  readonly statements: Readonly<Record<string, number>>;
}

/** The whole city, asked over real HTTP. */
export interface TestCity extends AsyncDisposable {
  readonly url: string;
  readonly facts: City;
  readonly stores: ReadonlyMap<string, FilledStore>;
  /** Whom the gateway believes. */
  readonly issuer: TestIssuer;
  /** Where the journal and the consents are kept. */
  readonly oversightUrl: string;
  /** Registers that refuse every call, as long as they are in it. */
  readonly down: Set<string>;
  /** All that the gateway has logged. */
  logText(): string;
  /** A token for a persona, of the issuer whom the city believes. */
  tokenFor(persona: string): Promise<string>;
  /** Asks as an officer who has a dossier and every scope, unless headers say who else asks. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply>;
  /** The same as someone else. */
  as(asker: Asker): Pick<TestCity, 'ask'>;
  /** What the questions since the last reading cost. */
  cost(): Cost;
}

/** Asks one question at an address as any client would. */
export async function askAt(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text);
  captured('error', JSON.stringify(errors ?? []));
  return { status: answer.status, data, errors: errors ?? [], text };
}

export interface CityOptions {
  readonly writes?: boolean;
  readonly overHttp?: boolean;
}

/**
 * Every register of the roster over its filled store on one engine, the gateway in front, in this process. With
 * `writes` those that write have a store of their own, which others do not see; with `overHttp` every register is behind a
 * socket.
 */
export async function startCity(
  engine: TestEngine,
  profile: ProfileName = 'tiny',
  env: Readonly<Record<string, string>> = {},
  { writes = false, overHttp = false }: CityOptions = {},
): Promise<TestCity> {
  const facts = cityOf(profile);
  const stores = new Map<string, FilledStore>();
  const calls = new Map<string, number>();
  const down = new Set<string>();
  for (const name of roster()) {
    const definition = await loadSubgraph(name);
    const store = writes && definition.writes ? writtenStore : filledStore;
    stores.set(name, await store(definition, engine, profile));
  }

  const { folder } = inject('testRun');
  const oversightUrl = `sqlite:${join(folder, `oversight-${randomUUID()}.sqlite`)}`;
  const keysFile = join(folder, `journal-keys-${randomUUID()}.json`);
  const settings = readSettings({
    PORT: '0',
    LOG_LEVEL: 'trace',
    OVERSIGHT_DATABASE_URL: oversightUrl,
    JOURNAL_KEYS_FILE: keysFile,
    ...env,
  });
  const lines: string[] = [];
  const issuer = await testIssuer();
  const { issuer: name, audience, keys } = issuer;
  const transports = new Map(
    await Promise.all(
      [...stores].map(async ([name, { store }]) => {
        const definition = await loadSubgraph(name);
        const register = startRegister(
          definition,
          store,
          clockStandingAt(facts.referenceDate),
          (error) => captured('log', `${error.name} ${error.message}`),
          settings.trust,
        );
        const counted: Register = {
          ...register,
          execute(request) {
            calls.set(name, (calls.get(name) ?? 0) + 1);
            if (down.has(name)) return Promise.reject(new Error('connection refused'));
            return register.execute(request);
          },
        };
        const reached = overHttp ? reachedOverHttp : reachedInProcess;
        return [name, await reached(counted, settings)] as const;
      }),
    ),
  );
  const gateway = await createGateway({
    settings,
    logger: createLogger(settings, {
      write(line) {
        captured('log', line);
        lines.push(line);
      },
    }),
    issuer: {
      verify: tokenVerifier({ issuer: name, audience, keys: { set: keys } }),
      synthetic: true,
    },
    // As the all-in-one start mounts them, and where another issuer is believed does not.
    ...(settings.auth === null && {
      routes: developmentRoutes({
        personas: PERSONAS,
        mint: (persona) => issuer.tokenFor(persona),
      }),
    }),
    transportFor({ name }) {
      const transport = transports.get(name);
      if (!transport) throw new Error(`The supergraph names ${name}, which has no folder.`);
      return transport;
    },
  });
  const url = `${new URL(await gateway.listen()).origin}/graphql`;

  const counted = () =>
    new Map([...stores].map(([name, { store }]) => [name, store.statementCount()]));
  let before = counted();
  const cost = (): Cost => {
    const now = counted();
    const statements = Object.fromEntries(
      [...now].map(([name, count]) => [name, count - (before.get(name) ?? 0)]),
    );
    const reading = { calls: Object.fromEntries(calls), statements };
    before = now;
    calls.clear();
    return reading;
  };
  return {
    url,
    facts,
    stores,
    cost,
    issuer,
    oversightUrl,
    down,
    logText: () => lines.join(''),
    tokenFor: (persona) => tokenOf(issuer, persona),
    ask: async (query, variables, headers) =>
      askAt(url, query, variables, headers ?? (await headersOf(issuer, FOR_A_DOSSIER))),
    as: (asker) => ({
      ask: async (query, variables) => askAt(url, query, variables, await headersOf(issuer, asker)),
    }),
    async [Symbol.asyncDispose]() {
      captured('metric', await (await fetch(new URL('/metrics', url))).text());
      await gateway.close();
      for (const filled of stores.values()) await filled[Symbol.asyncDispose]();
    },
  };
}
