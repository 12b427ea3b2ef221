import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GraphContext } from '../request-record.ts';

/** An operation, and the key under which its plan is kept. */
export interface PlannedOperation {
  readonly queryHash: string;
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
}

/** An operation that has been read and is valid, as it is to be executed. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  /** The one of the document that is asked for. */
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
  /** Whether whoever asks only writes the answer down: then parts of it may be text already (`Plain`). */
  readonly isOnlyWritten?: boolean;
}

/** Without data where nothing was executed. */
export interface ExecutionResult {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** Rejects with what answers the whole request in place of a result. */
export type Execute = (request: ExecutionRequest) => Promise<ExecutionResult>;

/** Executes operations over one version of the graph. */
export interface Executor {
  /** Loads the graph, or rejects when it cannot be served. */
  load(): Promise<Execute>;
  /** The graph as clients see it. Known once it is loaded. */
  apiSchema(): GraphQLSchema;
  stop(): Promise<void>;
  /** Plans an operation before it is asked. Rejects when it cannot be planned. */
  plan?(operation: PlannedOperation): Promise<void>;
  /** Operations it holds plans for, the one asked last first. */
  plans?(): readonly PlannedOperation[];
}
