import fc from 'fast-check';
import { type DefinitionNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { expect } from 'vitest';
import { createPlanner } from '../../gateway/execute/engine/planner.ts';
import { readSnapshot } from '../../gateway/supergraph/snapshot.ts';
import { projectFile } from '../../schema/project-root.ts';
import { drawnOperation } from '../gateway/kit/drawn-operation.ts';
import { type Reply, startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { workedOperations } from '../kit/worked-operations.ts';

const { planningSdl } = readSnapshot(projectFile('schema/generated/supergraph.graphql'));

const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

/** The variables of a query, each with the name of its type without its exclamation marks. */
const variablesOf = (query: string): readonly (readonly [name: string, type: string])[] =>
  parse(query)
    .definitions.filter(isOperation)
    .flatMap(({ variableDefinitions = [] }) => variableDefinitions)
    .map(({ variable, type }) => [variable.name.value, print(type).replaceAll('!', '')]);

/** Values that lead somewhere, by type: those that the worked operations ask with, and some that none of them has. */
function valuesByType(): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>([
    ['Date', ['2026-03-01', '2024-01-01']],
    ['AgencyCode', ['H17.15']],
    ['ParcelBookKey', ['20242.15.203']],
    ['HouseholdCode', ['HH-20242-0000001']],
    ['DependentUnitCode', ['0499000018001']],
    ['[ResultSubjectInput]', [[{ personalId: '098085153547' }]]],
  ]);
  for (const { query, variables } of workedOperations()) {
    const given = variables === '' ? {} : JSON.parse(variables);
    for (const [name, type] of variablesOf(query)) {
      const value = given[name] ?? null;
      if (value !== null) found.set(type, [...(found.get(type) ?? []), value]);
    }
  }
  return found;
}

const values = valuesByType();

/** Operations over the city's graph, about things that are in it. */
const operations = fc
  .tuple(
    drawnOperation(createPlanner(planningSdl).apiSchema, {
      nameOf: (type, field) => `${type}_${field}`,
    }),
    fc.nat(100),
  )
  .map(([{ query, variables }, turn]) => ({
    query,
    variables: Object.fromEntries(
      variablesOf(query).map(([name, type]) => {
        const known = values.get(type);
        return [name, known ? known[turn % known.length] : variables[name]];
      }),
    ),
  }));

const codesOf = ({ errors }: Reply): readonly unknown[] =>
  [...new Set(errors.map(({ extensions }) => extensions['code']))].sort();

const whatIsSaid = (reply: Reply) => ({ data: reply.data, codes: codesOf(reply) });

/** What is drawn is odder than what anybody asks, and the executors are to be compared, not the limits. */
const UNLIMITED = {
  MAX_DEPTH: '50',
  MAX_ALIASES: '1000',
  MAX_COST: '1000000',
  MAX_ROOT_FIELDS: '100',
};

export type BothCities = readonly [own: TestCity, stock: TestCity];

/** The same city twice: under our executor, over HTTP and with questions together, and under the stock one. */
export async function startBothCities(): Promise<BothCities> {
  const [embedded] = engines;
  if (!embedded) throw new Error('There is no store to ask.');
  return [
    await startCity(embedded, 'tiny', UNLIMITED, { overHttp: true }),
    await startCity(embedded, 'tiny', { ...UNLIMITED, EXECUTOR: 'stock' }),
  ];
}

/**
 * Holds the city under our executor to the same city under the stock one, with the policy on. Nobody may be told other
 * data, or refused for another reason.
 */
export async function answersAsStock(
  [own, stock]: BothCities,
  runs: number,
  seed: number,
): Promise<void> {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(operations, async ({ query, variables }) => {
      const [given, expected] = await Promise.all([
        own.ask(query, variables),
        stock.ask(query, variables),
      ]);
      if (given.data !== undefined && given.data !== null) answered += 1;
      expect(whatIsSaid(given)).toEqual(whatIsSaid(expected));
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  // A suite of refusals would hold nobody to anything.
  expect(answered / runs).toBeGreaterThan(0.9);
}
