import type { ConditionNode, FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Keys } from '../../supergraph/registers.ts';
import type { RequestContext } from '../data-source.ts';
import type { GuardedTransport } from '../guarded-transport.ts';
import type { Data, InterfaceNames } from './data.ts';
import { runFetch } from './fetch.ts';
import type { Mishaps } from './mishaps.ts';
import type { Path } from './targets.ts';

/** One operation under way. */
export interface Run {
  /** The whole supergraph, hidden fields included. */
  readonly schema: GraphQLSchema;
  readonly interfaces: InterfaceNames;
  /** By what each register knows its objects. */
  readonly keys: Keys;
  readonly registers: ReadonlyMap<string, GuardedTransport>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same with the operation's defaults where nothing was given. */
  readonly settled: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  /** What has been put together so far. */
  readonly data: Data;
  readonly mishaps: Mishaps;
}

/**
 * Runs a plan: what stands in sequence one after the other, what stands in parallel at once. A question that fails leaves
 * its fields out and is noted; it stops nothing else.
 */
export async function runPlan(run: Run, { node }: QueryPlan): Promise<void> {
  if (node === undefined) return;
  if (node.kind === 'Subscription') throw new Error('The gateway answers no subscriptions.');
  await runNode(run, node, []);
}

async function runNode(run: Run, node: PlanNode, path: Path): Promise<void> {
  switch (node.kind) {
    case 'Fetch':
      return runFetch(run, node as FetchNode, path);
    case 'Flatten':
      return runNode(run, node.node, [...path, ...node.path]);
    case 'Sequence':
      for (const one of node.nodes) await runNode(run, one, path);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((one) => runNode(run, one, path)));
      return;
    case 'Condition': {
      const next = chosen(run, node);
      return next && runNode(run, next, path);
    }
    case 'Defer':
      throw new Error('The gateway defers nothing.');
  }
}

const chosen = ({ settled }: Run, { condition, ifClause, elseClause }: ConditionNode) =>
  settled[condition] === true ? ifClause : elseClause;
