import { ApolloGateway } from '@apollo/gateway';
import { GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import type { Logger } from 'pino';
import type { BoundedCache } from '../caches.ts';
import { apolloLogger } from '../logging.ts';
import type { Snapshot } from '../supergraph/snapshot.ts';
import { dataSource } from './data-source.ts';
import { type Besides, besidesIn, isAnyMistakable } from './engine/client-names.ts';
import type { ExecutionRequest, Executor } from './executor.ts';
import type { GuardedTransport } from './guarded-transport.ts';
import { planningRefusal } from './refusal.ts';
import { type StockResult, tidied } from './tidy.ts';

type PlanCache = NonNullable<
  NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>['queryPlannerConfig']
>['cache'];

const INPUT_ERRORS = 20;

const NOT_KEPT_APART = new GraphQLError('A field is called by the name of a key.', {
  extensions: { code: 'INVALID_GRAPHQL' },
});

/** Whether the variables did not fit the operation: the one way the executor answers without data. */
function isInputRefusal({ data, errors }: StockResult): boolean {
  const isAboutVariable = (error: unknown) =>
    error instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  return data === undefined && errors !== undefined && errors.every(isAboutVariable);
}

type ApolloRequest = Parameters<
  Awaited<ReturnType<InstanceType<typeof ApolloGateway>['load']>>['executor']
>[0];

/** A request as ApolloServer would put it. ApolloGateway reads these parts of it and no others. */
const asApolloAsks = (
  request: ExecutionRequest,
  logger: ReturnType<typeof apolloLogger>,
): ApolloRequest =>
  ({
    ...request,
    request: { variables: request.variables },
    metrics: {},
    // Without one it writes to the console.
    logger,
  }) as unknown as ApolloRequest;

/**
 * Plans and executes with ApolloGateway, over our own transports.
 *
 * The only place that knows the stock gateway: another executor for the same snapshot may take its place.
 */
export function stockExecutor(
  snapshot: Snapshot,
  registers: readonly GuardedTransport[],
  plans: BoundedCache<object>,
  logger: Logger,
): Executor {
  // ApolloGateway sends measurements to its vendor unless this says otherwise, and knows no option for it.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const byName = new Map(registers.map((register) => [register.name, register]));
  const itsLogger = apolloLogger(logger);
  const gateway = new ApolloGateway({
    supergraphSdl: snapshot.planningSdl,
    buildService({ name }) {
      const register = byName.get(name ?? '');
      if (!register) throw new Error(`The supergraph has no register ${name}.`);
      return dataSource(register);
    },
    // The cache is bounded by us, so that its size and its hits can be read.
    queryPlannerConfig: { cache: plans as NonNullable<PlanCache> },
    logger: itsLogger,
    debug: false,
    // Both follow NODE_ENV unless said, and nothing here may.
    __exposeQueryPlanExperimental: false,
    validateSupergraph: true,
  });
  let api: GraphQLSchema | undefined;
  let besides: Besides | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    api = apiSchema;
    besides = besidesIn(apiSchema, snapshot.besides);
  });
  return {
    apiSchema() {
      if (!api) throw new Error('The supergraph is not loaded yet.');
      return api;
    },
    stop: () => gateway.stop(),
    async load() {
      const { executor } = await gateway.load({});
      return async (request) => {
        // It gives what it fetched to join by to whoever calls a field by that name, be it hidden or not.
        if (besides && isAnyMistakable(besides, request.document))
          throw planningRefusal(NOT_KEPT_APART);
        const result = await executor(asApolloAsks(request, itsLogger)).catch((error: unknown) => {
          throw planningRefusal(error);
        });
        // Ten thousand wrong keys need not be told of one by one.
        if (isInputRefusal(result)) return { errors: result.errors?.slice(0, INPUT_ERRORS) ?? [] };
        return tidied(result);
      };
    },
  };
}
