import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';

type ApolloExecutor = NonNullable<
  Extract<ApolloServerOptions<BaseContext>, { gateway: unknown }>['gateway']
>;

/** An operation, and the key under which its plan is kept. */
export interface PlannedOperation {
  readonly queryHash: string;
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
}

/** What ApolloServer takes an executor from, and the graph as clients see it. */
export interface Executor extends ApolloExecutor {
  /** Known once the executor is loaded. */
  apiSchema(): GraphQLSchema;
  /** Plans an operation before it is asked. Rejects when it cannot be planned. */
  plan?(operation: PlannedOperation): Promise<void>;
  /** Operations it holds plans for, the one asked last first. */
  plans?(): readonly PlannedOperation[];
}

export type Execute = NonNullable<Awaited<ReturnType<Executor['load']>>['executor']>;
export type ExecutionRequest = Parameters<Execute>[0];
export type ExecutionResult = Awaited<ReturnType<Execute>>;
