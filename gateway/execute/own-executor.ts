import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import type { BoundedCache } from '../caches.ts';
import type { Snapshot } from '../supergraph/snapshot.ts';
import type { RequestContext } from './data-source.ts';
import { answerFrom } from './engine/answer.ts';
import { apart } from './engine/client-names.ts';
import type { Data } from './engine/data.ts';
import { introspected } from './engine/introspect.ts';
import { type Lifted, lifted } from './engine/lifted.ts';
import { noMishaps, told } from './engine/mishaps.ts';
import { planBytes } from './engine/plan-bytes.ts';
import { createPlanner, type Planner } from './engine/planner.ts';
import { runSteps, type Step, stepsOf } from './engine/run-plan.ts';
import { type Selection, selectionOf } from './engine/selection.ts';
import { interfaceNames } from './engine/types.ts';
import type { ExecutionRequest, ExecutionResult, Executor, PlannedOperation } from './executor.ts';
import type { GuardedTransport } from './guarded-transport.ts';
import { planningRefusal } from './refusal.ts';

const INPUT_ERRORS = 20;

/** Such as a subscription, of which the graph has none. */
const NOT_OFFERED = new GraphQLError('The graph has no such operations.', {
  extensions: { code: 'INVALID_GRAPHQL' },
});

/** An operation that has been planned: how its registers are asked, and what its answer looks like. */
interface Prepared {
  readonly steps: Step;
  /** What variables are where nothing is given; null when none has a default. */
  readonly defaults: Readonly<Record<string, unknown>> | null;
  /** About how much memory the plan takes, in bytes. */
  readonly bytes: number;
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly selection: Selection;
  /** Name of the root type. */
  readonly root: string;
}

/**
 * Plans with Apollo's planner and executes by itself, over our own transports: registers are asked as the plan says, each
 * thing once; the answer is put together straight from the operation, with errors where they belong.
 */
export function ownExecutor(
  snapshot: Snapshot,
  registers: readonly GuardedTransport[],
  plans: BoundedCache<object>,
): Executor {
  const interfaces = interfaceNames(snapshot.schema);
  const byName = new Map(registers.map((register) => [register.name, register]));
  let planner: Planner | undefined;
  const loaded = (): Planner => {
    planner ??= createPlanner(snapshot.planningSdl);
    return planner;
  };
  const withoutLiterals = lifting(loaded, snapshot.besides);
  const prepared = preparing(loaded, plans, withoutLiterals);

  async function execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const { apiSchema } = loaded();
    const one = await prepared(request);
    const { values, hash } = withoutLiterals(request.document);
    const given = request.request.variables ?? {};
    const variables = hash === undefined ? given : { ...given, ...values };
    const wrong = wrongVariables(apiSchema, one.operation, variables);
    if (wrong) return { errors: wrong };
    const settled = one.defaults === null ? variables : { ...one.defaults, ...variables };
    const [mishaps, data]: [ReturnType<typeof noMishaps>, Data] = [noMishaps(), {}];
    const run = {
      ...{
        schema: snapshot.schema,
        keys: snapshot.keys,
        interfaces,
        registers: byName,
        variables,
        settled,
        data,
        mishaps,
      },
      // Whoever starts a request puts these in; ApolloServer passes them on without knowing them.
      context: request.context as unknown as RequestContext,
    };
    await runSteps(run, one.steps);
    const answering = { schema: apiSchema, variables: settled, mishaps, introspected: {} as Data };
    const rootType = apiSchema.getQueryType();
    if (rootType && one.root === rootType.name)
      answering.introspected = introspected(
        apiSchema,
        one.document,
        one.operation,
        one.selection.slotsOf(rootType),
        settled,
      );
    const answer = answerFrom(answering, one.root, one.selection, data);
    const errors = told(mishaps, answer);
    return errors.length > 0 ? { data: answer, errors: [...errors] } : { data: answer };
  }

  return {
    apiSchema: () => loaded().apiSchema,
    onSchemaLoadOrUpdate(callback) {
      const { apiSchema } = loaded();
      callback({ apiSchema, coreSupergraphSdl: snapshot.planningSdl });
      return () => undefined;
    },
    load: async () => ({ executor: execute }),
    stop: async () => undefined,
    async plan(operation) {
      await prepared(operation);
    },
    plans: () => plansIn(plans),
  };
}

type Planned = Pick<ExecutionRequest, 'document' | 'queryHash'> & {
  readonly operationName?: string | null | undefined;
};

/** Readies a document for planning once; what was found is forgotten with it. */
function lifting(
  loaded: () => Planner,
  besides: ReadonlySet<string>,
): (document: DocumentNode) => Lifted {
  const known = new WeakMap<DocumentNode, Lifted>();
  return (document) => {
    const ready = known.get(document);
    if (ready) return ready;
    const { apiSchema } = loaded();
    const found = lifted(apiSchema, apart(apiSchema, besides, document));
    known.set(document, found);
    return found;
  };
}

function preparing(
  loaded: () => Planner,
  plans: BoundedCache<object>,
  withoutLiterals: (document: DocumentNode) => Lifted,
) {
  return async ({ document, operationName, queryHash }: Planned): Promise<Prepared> => {
    const { document: toPlan, hash = queryHash } = withoutLiterals(document);
    const key = `${hash} ${operationName ?? ''}`;
    // Only this file puts anything in.
    const known = (await plans.get(key)) as Prepared | undefined;
    if (known) return known;
    const made = prepare(loaded(), toPlan, operationName ?? undefined);
    await plans.set(key, made, { bytes: made.bytes });
    return made;
  };
}

const plansIn = (plans: BoundedCache<object>): readonly PlannedOperation[] =>
  [...plans.held()].map(([key, value]) => {
    const [queryHash = '', operationName = ''] = key.split(' ');
    const { document } = value as Prepared;
    return { queryHash, operationName: operationName === '' ? undefined : operationName, document };
  });

function prepare(planner: Planner, document: DocumentNode, name: string | undefined): Prepared {
  const { apiSchema } = planner;
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (name === undefined || one.name?.value === name),
  );
  const root = operation && apiSchema.getRootType(operation.operation);
  if (!operation || !root) throw planningRefusal(NOT_OFFERED);
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  try {
    const plan = planner.plan(document, name);
    return {
      ...{ steps: stepsOf(plan), bytes: planBytes(plan, document) },
      ...{ operation, document, root: root.name, defaults: defaultsOf(apiSchema, operation) },
      selection: selectionOf(apiSchema, fragments, operation.selectionSet),
    };
  } catch (error) {
    throw planningRefusal(error);
  }
}

/** Ten thousand wrong keys need not be told of one by one. */
function wrongVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] | undefined {
  if (variableDefinitions.length === 0) return undefined;
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: INPUT_ERRORS })
    .errors;
}

function defaultsOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Readonly<Record<string, unknown>> | null {
  const defaults = variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
    const input = typeFromAST(schema, type);
    if (!defaultValue || !isInputType(input)) return [];
    return [[variable.name.value, valueFromAST(defaultValue, input)] as const];
  });
  return defaults.length > 0 ? Object.fromEntries(defaults) : null;
}
