import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Keys } from '../../supergraph/registers.ts';
import type { RequestContext } from '../data-source.ts';
import type { GuardedTransport } from '../guarded-transport.ts';
import type { PlainReaders } from '../plain/plain-fields.ts';
import type { Names } from './client-names.ts';
import type { Data, InterfaceNames } from './data.ts';
import { runFetch } from './fetch.ts';
import type { Mishaps } from './mishaps.ts';
import type { Path } from './targets.ts';

/** What is the same for all operations. */
export interface Graph {
  /** The whole supergraph, hidden fields included. */
  readonly schema: GraphQLSchema;
  readonly interfaces: InterfaceNames;
  /** By what each register knows its objects. */
  readonly keys: Keys;
  readonly registers: ReadonlyMap<string, GuardedTransport>;
}

/** One operation under way. */
export interface Run {
  readonly graph: Graph;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same with the operation's defaults where nothing was given. */
  readonly settled: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  readonly names: Names;
  /** What has been put together so far. */
  readonly data: Data;
  readonly mishaps: Mishaps;
  /** How answers are read of which parts go to the client as they are; null where none may. */
  readonly plain: PlainReaders | null;
}

/** One question of a plan, and where the objects are that it is about. */
export interface Fetch {
  readonly node: FetchNode;
  readonly path: Path;
}

/** What is done of a plan, and when: a plan read once, to be run many times. */
export type Step =
  | { readonly kind: 'fetch'; readonly fetch: Fetch }
  | { readonly kind: 'one after the other' | 'at once'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'either';
      readonly variable: string;
      readonly given: Step;
      readonly otherwise: Step;
    };

const NOTHING: Step = { kind: 'at once', steps: [] };

/** Reads a plan. Throws for what the graph does not offer. */
export function stepsOf({ node }: QueryPlan): Step {
  if (node?.kind === 'Subscription') throw new Error('The gateway answers no subscriptions.');
  return stepOf(node, []);
}

function stepOf(node: PlanNode | undefined, path: Path): Step {
  if (node === undefined) return NOTHING;
  const each = (nodes: readonly PlanNode[]): readonly Step[] =>
    nodes.map((one) => stepOf(one, path));
  switch (node.kind) {
    case 'Fetch':
      return { kind: 'fetch', fetch: { node, path } };
    case 'Flatten':
      return stepOf(node.node, [...path, ...node.path]);
    case 'Sequence':
      return { kind: 'one after the other', steps: each(node.nodes) };
    case 'Parallel':
      return { kind: 'at once', steps: each(node.nodes) };
    case 'Condition': {
      const [given, otherwise] = [stepOf(node.ifClause, path), stepOf(node.elseClause, path)];
      return { kind: 'either', variable: node.condition, given, otherwise };
    }
    case 'Defer':
      throw new Error('The gateway defers nothing.');
  }
}

/** Runs a plan. A question that fails leaves its fields out and is noted; it stops nothing else. */
export async function runSteps(run: Run, step: Step): Promise<void> {
  switch (step.kind) {
    case 'fetch':
      return runFetch(run, step.fetch);
    case 'one after the other':
      for (const one of step.steps) await runSteps(run, one);
      return;
    case 'at once':
      await Promise.all(step.steps.map((one) => runSteps(run, one)));
      return;
    case 'either':
      return runSteps(run, run.settled[step.variable] === true ? step.given : step.otherwise);
  }
}
