import { createSealer, SEAL_HEADER } from '../../schema/trust/seal.ts';
import { keyText, registerKey } from '../../schema/trust/seal-keys.ts';
import { loadSubgraph, roster } from '../../subgraphs/roster.ts';
import { prefixOf } from '../../subgraphs/settings.ts';
import { askAt, type Reply } from '../kit/city.ts';
import type { TestEngine } from '../kit/engines.ts';
import { type FilledStore, filledStore, writtenStore } from '../kit/filled-store.ts';
import { inquiryOf } from '../kit/inquiries.ts';
import {
  type Asker,
  FOR_A_DOSSIER,
  headersOf,
  type PersonaName,
  testIssuer,
  tokenOf,
} from '../kit/issuer.ts';
import { type Line, lineTo } from './line.ts';
import { type Program, startProgram } from './program.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The city as an operator runs it: every register and the gateway a process of its own. */
export interface CityApart extends AsyncDisposable {
  /** Where the gateway answers now. */
  readonly url: string;
  gateway(): Program;
  /** Asks the gateway as an officer who has a dossier and every scope, unless headers say who else asks. */
  ask(
    query: string,
    variables?: Variables,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply>;
  /** The headers by which someone asks the gateway. */
  headersOf(asker: Asker): Promise<Readonly<Record<string, string>>>;
  /** Asks a register itself, with a seal such as the gateway's. */
  askSealed(name: string, query: string, variables: Variables): Promise<Reply>;
  /** A token for one of the playground's personas. */
  tokenFor(persona: PersonaName): Promise<string>;
  register(name: string): Program;
  /** The line between this register and its database. */
  line(name: string): Line;
  /** What a register, or the gateway, is started with. */
  settingsOf(name: string): Readonly<Record<string, string>>;
  /** Starts a register or the gateway that was ended, where it was before. */
  startAgain(name: string): Promise<void>;
  /** Everything that any of the processes has written, those that are gone too. */
  output(): string;
}

const GATEWAY = 'gateway';

/** The gateway's, as an operator of several machines sets it. */
const SEAL_KEY = Buffer.alloc(32, 5);

/** Patient enough for a busy machine, quick to try a register again, and talkative. */
const GATEWAY_SETTINGS = {
  SEAL_KEY: keyText(SEAL_KEY),
  LOG_LEVEL: 'trace',
  BREAKER_MINIMUM_CALLS: '2',
  BREAKER_REST_MS: '100',
  SUBGRAPH_DEADLINE_MS: '8000',
  REQUEST_DEADLINE_MS: '20000',
};

/** Starts every register of the roster over its filled store on a server, and the gateway before them. */
export async function startCityApart(engine: TestEngine): Promise<CityApart> {
  const names = roster();
  const started: Program[] = [];
  const running = new Map<string, Program>();
  const lines = new Map<string, Line>();
  const stores: FilledStore[] = [];
  const settings = new Map<string, Readonly<Record<string, string>>>();
  const issuer = await testIssuer();
  const provider = await issuer.publish();
  const oversight = await engine.freshDatabase('oversight');
  const sealer = createSealer({ keys: [SEAL_KEY] });

  async function start(name: string, port: string): Promise<void> {
    const env = { ...known(settings, name), PORT: port };
    const program = await (name === GATEWAY
      ? startProgram('gateway', [], env)
      : startProgram('subgraph', [name], env));
    started.push(program);
    running.set(name, program);
  }
  async function open(name: string): Promise<void> {
    const definition = await loadSubgraph(name);
    // What one writes, no other test of the run may find in the store they share.
    const filled = await (definition.writes ? writtenStore : filledStore)(definition, engine);
    stores.push(filled);
    const line = await lineTo(filled.url);
    lines.set(name, line);
    settings.set(name, {
      [`${prefixOf(name)}_DATABASE_URL`]: line.url,
      LOG_LEVEL: 'trace',
      SEAL_KEY: keyText(registerKey(SEAL_KEY, name)),
    });
    await start(name, '0');
  }
  async function stop(): Promise<void> {
    for (const program of started) program.kill('SIGKILL');
    await Promise.all(started.map(({ ended }) => ended));
    for (const line of lines.values()) await line[Symbol.asyncDispose]();
    for (const store of stores) await store[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
    await oversight[Symbol.asyncDispose]();
  }

  try {
    await Promise.all(names.map(open));
    const urls = names.map((name) => [`${prefixOf(name)}_URL`, known(running, name).url]);
    settings.set(GATEWAY, {
      ...GATEWAY_SETTINGS,
      ...provider.env,
      OVERSIGHT_DATABASE_URL: oversight.url,
      ...Object.fromEntries(urls),
    });
    await start(GATEWAY, '0');
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    get url() {
      return `${known(running, GATEWAY).url}/graphql`;
    },
    gateway: () => known(running, GATEWAY),
    headersOf: (asker) => headersOf(issuer, asker),
    tokenFor: (persona) => tokenOf(issuer, persona),
    ask: async (query, variables, headers) =>
      askAt(
        `${known(running, GATEWAY).url}/graphql`,
        query,
        variables,
        headers ?? (await headersOf(issuer, FOR_A_DOSSIER)),
      ),
    async askSealed(name, query, variables) {
      const body = JSON.stringify({ query, variables });
      const seal = sealer(name, body, inquiryOf('clerk', 'TTHC_RESOLVE'));
      return askAt(known(running, name).url, query, variables, { [SEAL_HEADER]: seal });
    },
    register: (name) => known(running, name),
    line: (name) => known(lines, name),
    settingsOf: (name) => known(settings, name),
    startAgain: (name) => start(name, new URL(known(running, name).url).port),
    output: () => started.map((program) => program.output()).join('\n'),
    [Symbol.asyncDispose]: stop,
  };
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`The city has no ${name}.`);
  return found;
}
