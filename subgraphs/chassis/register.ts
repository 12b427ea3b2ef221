import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Clock } from './clock.ts';
import type { Context, SubgraphDefinition } from './definition.ts';
import { documentCache } from './document-cache.ts';
import { type FaultListener, maskedError, refusedQuestion } from './register-errors.ts';
import { registerSchema } from './register-schema.ts';
import type { Store } from './store/store.ts';

/** A question put to a register. */
export interface RegisterRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  /** Goes with every fault that is heard of, so that the logs of gateway and register can be read together. */
  readonly requestId?: string | undefined;
}

/** A register that answers: the same whether it is reached over HTTP or in the process. */
export interface Register {
  readonly name: string;
  readonly schema: GraphQLSchema;
  execute(request: RegisterRequest): Promise<ExecutionResult>;
}

/**
 * Makes an executable schema into a register: documents prepared once, a new context for every request,
 * errors masked.
 */
export function registerOf(
  name: string,
  schema: GraphQLSchema,
  contextOf: () => unknown,
  heard: FaultListener,
): Register {
  const prepared = documentCache(schema);
  return {
    name,
    schema,
    async execute({ query, variables, operationName, requestId }) {
      const found = prepared(query);
      if (found.phase === 'invalid')
        return { errors: found.errors.map((error) => refusedQuestion(error, found.code)) };
      const result = await execute({
        schema,
        document: found.document,
        variableValues: variables ?? {},
        operationName: operationName ?? null,
        contextValue: contextOf(),
      });
      if (!result.errors) return result;
      const heardHere = (error: Error): void => heard(error, requestId);
      return {
        ...result,
        errors: result.errors.map((error) => maskedError(error, name, heardHere)),
      };
    },
  };
}

/** Opens an agency for questions over its store. Loaders are new for every request. */
export function startRegister<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  store: Store,
  clock: Clock,
  heard: FaultListener = () => undefined,
): Register {
  const schema = registerSchema(definition.name, definition.resolvers);
  const contextOf = (): Context<Loaders> => ({ loaders: definition.loaders(store), store, clock });
  return registerOf(definition.name, schema, contextOf, heard);
}
