import type { Inquiry } from '../schema/access/caller.ts';
import type { Ledger } from './audit/ledger.ts';
import type { Leaving } from './execute/transport.ts';
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
  readonly signal: Leaving;
  /** Who asks, and why. */
  readonly inquiry: Inquiry;
  /** The caller's own token as it came, for registers that verify it themselves. */
  readonly authorization: string | undefined;
  /** Where the caller's connection comes from. Never logged. */
  readonly remoteAddress: string;
  /** `performance.now()` when the request came. */
  readonly startedAt: number;
  /** What registers report of whose records they gave out. */
  readonly ledger: Ledger;
  /** Shared with the HTTP side: Apollo copies the context, but not what is inside it. */
  readonly record: RequestRecord;
}
