import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse, print, validate } from 'graphql';
import { createLedger } from '../../../gateway/audit/ledger.ts';
import { createCaches } from '../../../gateway/caches.ts';
import { guarded } from '../../../gateway/execute/guarded-transport.ts';
import { inProcessTransport } from '../../../gateway/execute/in-process-transport.ts';
import { stockExecutor } from '../../../gateway/execute/stock-executor.ts';
import { createLogger } from '../../../gateway/logging.ts';
import { type Answer, answerOf } from '../../../gateway/policy/answer.ts';
import type { Judged } from '../../../gateway/policy/judged.ts';
import { createPolicy, type Policy } from '../../../gateway/policy/policy.ts';
import { readSettings } from '../../../gateway/settings.ts';
import { readSnapshot } from '../../../gateway/supergraph/snapshot.ts';
import { type Inquiry, PUBLIC_INQUIRY } from '../../../schema/access/caller.ts';
import { accessIndex } from '../../../schema/access/rule.ts';
import type { SmallRegister } from './small-registers.ts';
import { composed } from './start-gateway.ts';

/** Someone who signed in with these scopes, for no purpose. */
export const holderOf = (...scopes: readonly string[]): Inquiry => ({
  ...PUBLIC_INQUIRY,
  caller: { ...PUBLIC_INQUIRY.caller, kind: 'officer', agencyCode: 'H17.01', scopes },
});

export interface JudgedReply {
  readonly data: Answer['data'];
  /** `path code field`, in the answer's order. */
  readonly refused: readonly string[];
  readonly otherErrors: readonly string[];
  /** Operations the registers were asked: `name: text`. */
  readonly asked: readonly string[];
  /** What was executed; null when nothing was. */
  readonly executed: string | null;
  readonly judged: Judged;
}

export interface Question {
  readonly inquiry?: Inquiry;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface JudgedGraph {
  readonly policy: Policy;
  readonly schema: GraphQLSchema;
  ask(query: string, question?: Question): Promise<JudgedReply>;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Small registers in this process, judged by the policy and executed by the stock executor. */
export async function judgedGraph(registers: readonly SmallRegister[]): Promise<JudgedGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'judged-graph-'));
  const path = join(folder, 'supergraph.graphql');
  const sdl = composed(registers);
  writeFileSync(path, sdl);
  const snapshot = readSnapshot(path);
  rmSync(folder, { recursive: true });
  const asked: string[] = [];
  const { breaker } = readSettings({});
  const transports = registers.map(({ name, sdl: document, resolvers }) => {
    // The library types its map with `any`; these resolvers are the test's own.
    const schema = buildSubgraphSchema({
      typeDefs: parse(document),
      resolvers: resolvers as never,
    });
    const transport = inProcessTransport({
      answer({ query, variables }) {
        asked.push(`${name}: ${query}`);
        return graphql({ schema, source: query, variableValues: variables });
      },
    });
    return guarded(name, transport, { deadlineMs: 5_000, breaker });
  });
  const logger = createLogger({ logLevel: 'silent' });
  const executor = stockExecutor(snapshot, transports, createCaches().plans, logger);
  const execute = await executor.load();
  const schema = executor.apiSchema();
  const supergraph = parse(sdl);
  const policy = createPolicy({
    ...{ schema, supergraph, index: accessIndex(supergraph) },
    ...{ today: () => '2026-03-01', maxBytes: 1_000_000 },
  });

  return {
    policy,
    schema,
    async ask(query, { inquiry = PUBLIC_INQUIRY, variables = {}, operationName } = {}) {
      const document = parse(query);
      const mistakes = validate(schema, document);
      if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
      const judged = policy.judge(
        { document, operationName: operationName ?? null, queryHash: hashOf(query) },
        inquiry,
      );
      asked.length = 0;
      let result: Answer | undefined;
      if (judged.phase !== 'closed') {
        const wrong = validate(schema, judged.document);
        if (wrong.length > 0) throw new Error(`filtered: ${wrong.join('\n')}`);
        // The executor reads these parts of a request and no others.
        result = (await execute({
          document: judged.document,
          queryHash: judged.planKey,
          ...{ variables, operationName: operationName ?? null },
          context: {
            requestId: 'test',
            signal: new AbortController().signal,
            inquiry,
            authorization: undefined,
            ledger: createLedger(),
          },
        } as never)) as Answer;
      }
      const { data, errors = [] } = answerOf(judged, variables, result);
      const isRefusal = (error: (typeof errors)[number]) =>
        judged.refused.some((place) => place.error === error);
      return {
        data: data && JSON.parse(JSON.stringify(data)),
        refused: errors
          .filter(isRefusal)
          .map(({ path: at, extensions }) =>
            [at?.join('.'), extensions['code'], extensions['field']].join(' '),
          ),
        otherErrors: errors
          .filter((error) => !isRefusal(error))
          .map(({ path: at, extensions }) => `${at?.join('.')} ${extensions['code']}`),
        asked: [...asked],
        executed: judged.phase === 'closed' ? null : print(judged.document),
        judged,
      };
    },
  };
}
