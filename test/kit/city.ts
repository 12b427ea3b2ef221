import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentToken } from '../../gateway/auth/development-issuer.ts';
import { PERSONAS } from '../../gateway/auth/personas.ts';
import { inProcessTransport } from '../../gateway/execute/in-process-transport.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { createLogger } from '../../gateway/logging.ts';
import { readSettings } from '../../gateway/settings.ts';
import type { City, ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { clockStandingAt } from '../../subgraphs/chassis/clock.ts';
import { startRegister } from '../../subgraphs/chassis/register.ts';
import { loadSubgraph, roster } from '../../subgraphs/roster.ts';
import type { TestEngine } from './engines.ts';
import { cityOf, type FilledStore, filledStore } from './filled-store.ts';

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
  /** Asks one question; who asks and why is in the headers, nobody and nothing without them. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply>;
  /** An access token of the development issuer for a persona. */
  tokenFor(persona: string): Promise<string>;
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
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text);
  return { status: answer.status, data, errors: errors ?? [], text };
}

/** Every register of the roster over its filled store on one engine, the gateway in front, in this process. */
export async function startCity(
  engine: TestEngine,
  profile: ProfileName = 'tiny',
): Promise<TestCity> {
  const facts = cityOf(profile);
  const keys = mkdtempSync(join(tmpdir(), 'issuer-'));
  const stores = new Map<string, FilledStore>();
  const calls = new Map<string, number>();
  for (const name of roster())
    stores.set(name, await filledStore(await loadSubgraph(name), engine, profile));

  const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent' });
  const transports = new Map(
    await Promise.all(
      [...stores].map(async ([name, { store }]) => {
        const definition = await loadSubgraph(name);
        const register = startRegister(definition, store, clockStandingAt(facts.referenceDate));
        const transport = inProcessTransport((request) => {
          calls.set(name, (calls.get(name) ?? 0) + 1);
          return register.execute(request);
        });
        return [name, transport] as const;
      }),
    ),
  );
  const gateway = await createGateway({
    settings,
    logger: createLogger(settings),
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
    ask: (query, variables, headers) => askAt(url, query, variables, headers),
    tokenFor(name) {
      const persona = PERSONAS[name];
      if (!persona) throw new Error(`${name} is no persona.`);
      return developmentToken(persona, join(keys, 'development-issuer.json'));
    },
    async [Symbol.asyncDispose]() {
      rmSync(keys, { recursive: true });
      await gateway.close();
      for (const filled of stores.values()) await filled[Symbol.asyncDispose]();
    },
  };
}
