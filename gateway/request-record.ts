import type { OperationKind, Outcome } from './metrics.ts';

/** What becomes known of one request on its way, for its line in the log and the counters. */
export interface RequestRecord {
  operation: OperationKind;
  /** Undefined until GraphQL has answered. */
  outcome: Outcome | undefined;
  codes: readonly string[];
}

/** What GraphQL execution knows of the request it belongs to. */
export interface GraphContext {
  readonly requestId: string;
  /** Aborts when the deadline has passed or the caller has gone. */
  readonly signal: AbortSignal;
  /** Shared with the HTTP side: Apollo copies the context, but not what is inside it. */
  readonly record: RequestRecord;
}
