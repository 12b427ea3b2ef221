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
import { answerFrom } from './engine/answer.ts';
import { type Canonical, canonical } from './engine/canonical.ts';
import { type Besides, besidesIn, type Names, namesIn } from './engine/client-names.ts';
import type { Data } from './engine/data.ts';
import { introspected } from './engine/introspect.ts';
import { noMishaps, told } from './engine/mishaps.ts';
import { planBytes } from './engine/plan-bytes.ts';
import { createPlanner, type Planner } from './engine/planner.ts';
import { type Graph, runSteps, type Step, stepsOf } from './engine/run-plan.ts';
import { type Selection, selectionOf } from './engine/selection.ts';
import { interfaceNames } from './engine/types.ts';
import type { ExecutionRequest, ExecutionResult, Executor, PlannedOperation } from './executor.ts';
import type { GuardedTransport } from './guarded-transport.ts';
import { type PlainReaders, plainReadersOf } from './plain/plain-fields.ts';
import { planningRefusal } from './refusal.ts';

const INPUT_ERRORS = 20;

/** Code is written for what is asked often, and for nothing that is asked a few times. */
const WRITTEN_AFTER = 1_000;

/** Such as a subscription, of which the graph has none. */
const NOT_OFFERED = new GraphQLError('The graph has no such operations.', {
  extensions: { code: 'INVALID_GRAPHQL' },
});

/** A plan, shared by all operations that ask for the same. */
interface Planned {
  readonly steps: Step;
  /** In the words of the graph. */
  readonly document: DocumentNode;
  /** About how much memory it takes, in bytes. */
  readonly bytes: number;
}

/** What there is to an operation besides its plan, worked out once. */
interface Asked {
  readonly operation: OperationDefinitionNode;
  /** Name of the root type. */
  readonly root: string;
  /** What its answer looks like. */
  readonly selection: Selection;
  readonly names: Names;
  /** What variables are where nothing is given; null when none has a default. */
  readonly defaults: Values | null;
  /** The values that were written into it; null where there were none. */
  readonly lifted: Values | null;
  /** The key of its plan. */
  readonly key: string;
  /** How often it was asked, as far as that is counted. */
  times: number;
  /** Worked out for a plan once it is asked often. */
  readonly plain: WeakMap<Step, PlainReaders>;
}

type Values = Readonly<Record<string, unknown>>;

/** An operation of a document: the one of this name, or the only one. */
type Wanted = Pick<ExecutionRequest, 'document'> & {
  readonly operationName?: string | null | undefined;
};

/**
 * Plans with Apollo's planner and executes by itself, over our own transports: registers are asked as the plan says, each
 * thing once; the answer is put together straight from the operation, with errors where they belong.
 */
export function ownExecutor(
  snapshot: Snapshot,
  registers: readonly GuardedTransport[],
  plans: BoundedCache<object>,
  writtenAfter = WRITTEN_AFTER,
): Executor {
  const graph: Graph = {
    schema: snapshot.schema,
    interfaces: interfaceNames(snapshot.schema),
    keys: snapshot.keys,
    registers: new Map(registers.map((register) => [register.name, register])),
  };
  let planner: Planner | undefined;
  const loaded = (): Planner => {
    planner ??= createPlanner(snapshot.planningSdl);
    return planner;
  };
  const read = reading(loaded, snapshot.besides);

  async function planOf({ asked, inWordsOfTheGraph }: Read, wanted: Wanted): Promise<Planned> {
    // Only this file puts anything in.
    const known = (await plans.get(asked.key)) as Planned | undefined;
    if (known) return known;
    const made = planned(loaded(), inWordsOfTheGraph(), wanted.operationName);
    await plans.set(asked.key, made, { bytes: made.bytes });
    return made;
  }

  async function execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const { apiSchema } = loaded();
    const found = read(request);
    const { asked } = found;
    const given = request.variables;
    const wrong = wrongVariables(apiSchema, asked.operation, given);
    if (wrong) return { errors: wrong };
    const { steps } = await planOf(found, request);
    const variables = asked.lifted === null ? given : { ...given, ...asked.lifted };
    const settled = asked.defaults === null ? variables : { ...asked.defaults, ...variables };
    const mishaps = noMishaps();
    const data: Data = {};
    const { names } = asked;
    const { context } = request;
    asked.times += 1;
    const mayBePlain = request.isOnlyWritten === true && asked.times > writtenAfter;
    const plain = mayBePlain ? plainReaders(apiSchema, asked, steps) : null;
    await runSteps({ graph, names, variables, settled, data, mishaps, plain, context }, steps);
    const answering = {
      schema: apiSchema,
      variables: settled,
      mishaps,
      writtenAfter,
      introspected: {} as Data,
    };
    const rootType = apiSchema.getQueryType();
    if (rootType && asked.root === rootType.name)
      answering.introspected = introspected(
        apiSchema,
        request.document,
        asked.operation,
        asked.selection.shapeOf(rootType).slots,
        settled,
      );
    const answer = answerFrom(answering, asked.root, asked.selection, data);
    const errors = told(mishaps, answer);
    return errors.length > 0 ? { data: answer, errors } : { data: answer };
  }

  return {
    apiSchema: () => loaded().apiSchema,
    async load() {
      loaded();
      return execute;
    },
    stop: async () => undefined,
    async plan(operation) {
      await planOf(read(operation), operation);
    },
    plans: () => plansIn(plans),
  };
}

const plansIn = (plans: BoundedCache<object>): readonly PlannedOperation[] =>
  [...plans.held()].map(([key, value]) => {
    const [queryHash = '', operationName = ''] = key.split(' ');
    const { document } = value as Planned;
    return { queryHash, operationName: operationName === '' ? undefined : operationName, document };
  });

/** An operation that has been read, and what is to be planned where there is no plan for it yet. */
interface Read {
  readonly asked: Asked;
  readonly inWordsOfTheGraph: () => DocumentNode;
}

/** Reads each operation once; what was found is forgotten with its document. */
function reading(
  loaded: () => Planner,
  askedBesides: ReadonlySet<string>,
): (wanted: Wanted) => Read {
  let besides: Besides | undefined;
  const known = new WeakMap<DocumentNode, Map<string, Asked>>();
  return ({ document, operationName }) => {
    const ofDocument = known.get(document) ?? new Map<string, Asked>();
    known.set(document, ofDocument);
    const { apiSchema } = loaded();
    const name = operationName ?? '';
    const asked = ofDocument.get(name);
    if (asked) {
      // The second copy of an operation is not kept: its plan is there, as a rule.
      const inWordsOfTheGraph = () => canonical(apiSchema, asked.names, document).document;
      return { asked, inWordsOfTheGraph };
    }
    besides ??= besidesIn(apiSchema, askedBesides);
    const names = namesIn(besides, document);
    const inWords = canonical(apiSchema, names, document);
    const fresh = askedOf(apiSchema, names, document, name, inWords);
    ofDocument.set(name, fresh);
    return { asked: fresh, inWordsOfTheGraph: () => inWords.document };
  };
}

/** Reads one operation; a name of nothing stands for the only one. */
function askedOf(
  schema: GraphQLSchema,
  names: Names,
  document: DocumentNode,
  name: string,
  { hash, values }: Canonical,
): Asked {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations.find((one) => name === '' || one.name?.value === name);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw planningRefusal(NOT_OFFERED);
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  return {
    ...{ operation, root: root.name, names, defaults: defaultsOf(schema, operation) },
    selection: selectionOf({ schema, fragments, names }, operation.selectionSet),
    lifted: Object.keys(values).length > 0 ? values : null,
    // An operation that stands alone is the same under any name.
    key: `${hash} ${operations.length > 1 ? name : ''}`,
    times: 0,
    plain: new WeakMap(),
  };
}

function plainReaders(schema: GraphQLSchema, asked: Asked, steps: Step): PlainReaders {
  const known = asked.plain.get(steps);
  if (known) return known;
  const { root, selection } = asked;
  const readers = plainReadersOf({ schema, root, selection }, steps);
  asked.plain.set(steps, readers);
  return readers;
}

function planned(
  planner: Planner,
  document: DocumentNode,
  operationName: string | null | undefined,
): Planned {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  try {
    const plan = planner.plan(
      document,
      operations.length > 1 ? (operationName ?? undefined) : undefined,
    );
    return { steps: stepsOf(plan), document, bytes: planBytes(plan, document) };
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
