import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';

type ApolloExecutor = NonNullable<
  Extract<ApolloServerOptions<BaseContext>, { gateway: unknown }>['gateway']
>;

/** What ApolloServer takes an executor from, and the graph as clients see it. */
export interface Executor extends ApolloExecutor {
  /** Known once the executor is loaded. */
  apiSchema(): GraphQLSchema;
}

export type Execute = NonNullable<Awaited<ReturnType<Executor['load']>>['executor']>;
export type ExecutionRequest = Parameters<Execute>[0];
export type ExecutionResult = Awaited<ReturnType<Execute>>;
