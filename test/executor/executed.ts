import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, graphql, parse } from 'graphql';
import { createLedger } from '../../gateway/audit/ledger.ts';
import { createCaches } from '../../gateway/caches.ts';
import type { Executor } from '../../gateway/execute/executor.ts';
import { type GuardedTransport, guarded } from '../../gateway/execute/guarded-transport.ts';
import { Departure } from '../../gateway/execute/leaving.ts';
import { ownExecutor } from '../../gateway/execute/own-executor.ts';
import { Plain, written } from '../../gateway/execute/plain/plain.ts';
import { stockExecutor } from '../../gateway/execute/stock-executor.ts';
import type { SubgraphRequest } from '../../gateway/execute/transport.ts';
import { createLogger } from '../../gateway/logging.ts';
import { readSettings } from '../../gateway/settings.ts';
import { readSnapshot, type Snapshot } from '../../gateway/supergraph/snapshot.ts';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import type { SmallRegister } from '../gateway/kit/small-registers.ts';
import { composed } from '../gateway/kit/start-gateway.ts';
import { inTheProcess, type Reach } from './reach.ts';

export interface Executed {
  readonly data: unknown;
  /** As it is sent. */
  readonly text: string;
  /** How many parts of it are as a register wrote them. */
  readonly plainParts: number;
  /** `path.of.the.error CODE`, in no order. */
  readonly errors: readonly string[];
}

export interface Executing {
  readonly schema: GraphQLSchema;
  /** Questions the registers were asked since the last operation began. */
  readonly asked: readonly { readonly register: string; readonly request: SubgraphRequest }[];
  run(query: string, variables?: Record<string, unknown>): Promise<Executed>;
  close(): Promise<void>;
}

function plainPartsIn(value: unknown): number {
  if (value instanceof Plain) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + plainPartsIn(part), 0);
}

/** Reads a supergraph composed of small registers. */
export function snapshotOf(registers: readonly SmallRegister[]): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), 'executing-'));
  const path = join(folder, 'supergraph.graphql');
  writeFileSync(path, composed(registers));
  const snapshot = readSnapshot(path);
  rmSync(folder, { recursive: true });
  return snapshot;
}

/** Small registers in this process under one executor or the other. */
export async function executing(
  kind: 'own' | 'stock',
  snapshot: Snapshot,
  registers: () => readonly SmallRegister[],
  down: ReadonlySet<string> = new Set(),
  reach: Reach = inTheProcess,
  writtenAfter?: number,
): Promise<Executing> {
  const { breaker } = readSettings({});
  const asked: { register: string; request: SubgraphRequest }[] = [];
  const schemas = new Map<string, GraphQLSchema>();
  const current = (name: string): GraphQLSchema => {
    const found = registers().find((one) => one.name === name);
    if (!found) throw new Error(`There is no ${name}.`);
    // The library types its map with `any`; these resolvers are the test's own.
    return buildSubgraphSchema({ typeDefs: parse(found.sdl), resolvers: found.resolvers as never });
  };
  const answering = (name: string) => ({
    ...{ name, schema: current(name) },
    answer({ query: source, variables: variableValues }: SubgraphRequest) {
      const request = structuredClone({ query: source, variables: variableValues });
      asked.push({ register: name, request });
      if (down.has(name)) return Promise.reject(new Error('connection refused'));
      const schema = schemas.get(name) ?? current(name);
      schemas.set(name, schema);
      return graphql({ schema, source, variableValues });
    },
  });
  const transports: GuardedTransport[] = [];
  for (const { name } of registers()) {
    const way = await reach(answering(name));
    transports.push(
      // A register that is down is asked again each time: what is compared must not depend on what came before.
      guarded(name, way, {
        ...{
          deadlineMs: 5_000,
          breaker: { ...breaker, minimumCalls: 10_000, windowCalls: 10_000 },
        },
      }),
    );
  }
  const { plans } = createCaches();
  const executor: Executor =
    kind === 'own'
      ? ownExecutor(snapshot, transports, plans, writtenAfter)
      : stockExecutor(snapshot, transports, plans, createLogger({ logLevel: 'silent' }));
  const execute = await executor.load();
  return {
    schema: executor.apiSchema(),
    asked,
    async close() {
      for (const transport of transports) await transport.close?.();
    },
    async run(query, variables = {}) {
      asked.length = 0;
      schemas.clear();
      const document: DocumentNode = parse(query, { noLocation: true });
      // The executors read these parts of a request and no others.
      const { data, errors = [] } = await execute({
        ...{ document, queryHash: query, operationName: null, variables, isOnlyWritten: true },
        context: {
          requestId: 'test',
          signal: new Departure(),
          ...{ inquiry: PUBLIC_INQUIRY, authorization: undefined, ledger: createLedger() },
        },
      } as never);
      const text = written(data ?? null).toString();
      return {
        ...{ text, data: JSON.parse(text), plainParts: plainPartsIn(data) },
        errors: errors.map(
          ({ path = [], extensions }) => `${path.join('.')} ${String(extensions?.['code'])}`,
        ),
      };
    },
  };
}
