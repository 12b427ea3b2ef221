import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import { startApollo } from '../apollo.ts';
import { type BoundedCache, type Caches, createCaches } from '../caches.ts';
import type { Executor } from '../execute/executor.ts';
import { type GuardedTransport, guarded } from '../execute/guarded-transport.ts';
import { joined } from '../execute/joining/joined.ts';
import { ownExecutor } from '../execute/own-executor.ts';
import { type RegisterState, registerHealth } from '../execute/register-health.ts';
import { shapeChecked } from '../execute/shape-checked.ts';
import { stockExecutor } from '../execute/stock-executor.ts';
import type { LimitsOfAll } from '../limits/limits.ts';
import { type Safelist, safelistFrom } from '../limits/safelist.ts';
import type { Metrics } from '../metrics.ts';
import type { GraphContext } from '../request-record.ts';
import type { Settings } from '../settings.ts';
import type { Sharing } from '../sharing.ts';
import type { Snapshot } from '../supergraph/snapshot.ts';
import type { Transports } from './transports.ts';

/** What outlives every version of the supergraph. */
export interface Standing {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly sharing: Sharing;
  readonly limits: LimitsOfAll;
  readonly transports: Transports;
  readonly persisted: BoundedCache<string>;
}

/** All that serves one version of the supergraph. Made once, never changed. */
export interface Generation {
  readonly snapshot: Snapshot;
  readonly apollo: ApolloServer<GraphContext>;
  readonly executor: Executor;
  readonly safelist: Safelist;
  readonly registers: readonly GuardedTransport[];
  readonly caches: Caches;
  /** Has what the graph says of access be about this version. */
  adopt(): void;
  health(): Promise<readonly RegisterState[]>;
}

/**
 * Makes all that serves a supergraph, or throws why it cannot be served: a file that does not load, a register that
 * cannot be reached at all, a safelisted operation that it would break.
 */
export async function generationOf(standing: Standing, snapshot: Snapshot): Promise<Generation> {
  const { settings, logger, metrics, sharing, transports } = standing;
  const caches = createCaches(standing.persisted);
  const join = joined(settings.askedSingly, snapshot.registers);
  const registers = snapshot.registers.map((register) =>
    join(
      guarded(register.name, shapeChecked(transports.to(register), snapshot.schema), {
        deadlineMs: settings.subgraphDeadlineMs,
        breaker: settings.breaker,
        heard: (seconds, outcome) => metrics.registerAsked(register.name, outcome, seconds),
      }),
    ),
  );
  const inner =
    settings.executor === 'stock'
      ? stockExecutor(snapshot, registers, caches.plans, logger)
      : ownExecutor(snapshot, registers, caches.plans);
  const { executor, adopt } = sharing.around(inner, snapshot);
  const limits = standing.limits.over(snapshot);
  const apollo = await startApollo({ executor, limits, caches, metrics, logger });
  try {
    const safelist = safelistFrom(settings.limits, executor.apiSchema());
    const health = registerHealth(registers, { maxAgeMs: 2_000, patienceMs: 1_000 });
    return { snapshot, apollo, executor, safelist, registers, caches, adopt, health };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}
