import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  type Assertion,
  type CompatibilityGraph,
  startCompatibilityGraph,
} from './kit/compatibility/suite.ts';

/** What Apollo's suite asks of a subgraph, by feature, and how many of its tests do. */
const SERVED: readonly (readonly [feature: string, tests: number])[] = [
  ['introspection', 1],
  ['@key single', 2],
  ['@key multiple', 2],
  ['@key composite', 2],
  ['repeatable @key', 2],
  ['@requires', 1],
  ['@provides', 1],
  ['@link', 1],
  ['@shareable', 2],
  ['@tag', 1],
  ['@override', 2],
  ['@inaccessible', 2],
  ['@composeDirective', 1],
  ['@interfaceObject', 2],
];

/** On purpose: docs/decisions/0007-no-inline-traces.md. */
const DECLINED = 'ftv1';

// The suite is installed apart from the product, so the run's setup says so when it is not there.
describe.skipIf(!inject('testRun').compatibility)('the suite of federation', () => {
  let graph: CompatibilityGraph | undefined;
  let assertions: readonly Assertion[] = [];

  beforeAll(async () => {
    graph = await startCompatibilityGraph();
    assertions = await graph.assertions();
  });
  afterAll(() => graph?.[Symbol.asyncDispose]());

  it.each(SERVED)('finds %s served as it must be', (feature, tests) => {
    const about = assertions.filter((one) => one.feature === feature);
    expect(about.filter(({ passed }) => !passed)).toEqual([]);
    expect(about).toHaveLength(tests);
  });

  it('finds that no trace of resolvers is given to whoever sends a header', () => {
    const about = assertions.filter((one) => one.feature === DECLINED);
    expect(about.map(({ passed }) => passed)).toEqual([false]);
  });

  it('asks nothing that is not in this table', () => {
    const asked = new Set(assertions.map(({ feature }) => feature));
    expect([...asked].sort()).toEqual([...SERVED.map(([feature]) => feature), DECLINED].sort());
  });
});
