import type { RequestGuard } from '../../subgraphs/chassis/guard/request-guard.ts';

/** What a resolver of the gateway's own subgraph is given. */
export interface Context {
  /** Who asks and why, and what of the answer they may read. */
  readonly guard: RequestGuard;
}
