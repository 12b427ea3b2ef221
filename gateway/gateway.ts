import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { projectFile } from '../schema/project-root.ts';
import { startApollo } from './apollo.ts';
import { createCaches } from './caches.ts';
import { guarded } from './execute/guarded-transport.ts';
import { joined } from './execute/joining/joined.ts';
import { ownExecutor } from './execute/own-executor.ts';
import { registerHealth } from './execute/register-health.ts';
import { shapeChecked } from './execute/shape-checked.ts';
import { stockExecutor } from './execute/stock-executor.ts';
import type { SubgraphTransport } from './execute/transport.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import type { Route } from './http/route.ts';
import { httpServer } from './http.ts';
import { openLimits } from './limits/limits.ts';
import { safelistFrom } from './limits/safelist.ts';
import { createMetrics } from './metrics.ts';
import { probeRoutes } from './probes.ts';
import type { Settings } from './settings.ts';
import { openSharing, type TrustedIssuer } from './sharing.ts';
import { staticPages } from './static-files.ts';
import type { RegisterAddress } from './supergraph/registers.ts';
import { readSnapshot } from './supergraph/snapshot.ts';

export interface GatewayParts {
  readonly settings: Settings;
  readonly logger: Logger;
  /** How each register is reached; asked once for each, with what the supergraph says of it. */
  readonly transportFor: (register: RegisterAddress) => SubgraphTransport;
  /** Whose tokens are believed, where the settings name nobody. */
  readonly issuer?: TrustedIssuer;
  /** Paths answered besides the gateway's own. */
  readonly routes?: Readonly<Record<string, Route>>;
  /** The built pages; without them `/graphql` is all there is. */
  readonly pagesFolder?: string;
}

export interface Gateway {
  /** Resolves to the address it listens on. */
  listen(): Promise<string>;
  /** Where it listens; empty until it does. */
  readonly url: string;
  /** Drains: stops accepting, finishes what is under way, lets go of the registers. Safe to call twice. */
  close(): Promise<void>;
}

const version = (): string =>
  // Our own package.json, whose shape npm holds it to.
  (JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string }).version;

/**
 * Assembles the gateway: the whole way of a request, in order.
 *
 *     http → who asks, and why → question → Apollo (parse, validate) → limits
 *          → policy (what is open) → executor (plan, execute) → breaker → shape check → register
 *          → journal (durable) → answer
 *
 * Nothing listens until `listen`; a supergraph that cannot be served fails here.
 */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { settings, logger, transportFor } = parts;
  const snapshot = readSnapshot(settings.supergraphPath);
  const metrics = createMetrics();
  const caches = createCaches();
  const sharing = await openSharing({ ...parts, snapshot, metrics, version: version() });
  const limits = openLimits({ settings, snapshot, logger });

  const join = joined(settings.askedSingly, snapshot.registers);
  const own = new Set<string>();
  const registers = snapshot.registers.map((register) => {
    const ours = sharing.ownRegister(register);
    if (ours) own.add(register.name);
    const transport = join(register.name, ours ?? transportFor(register));
    return guarded(register.name, shapeChecked(transport, snapshot.schema), {
      deadlineMs: settings.subgraphDeadlineMs,
      breaker: settings.breaker,
      heard: (seconds, outcome) => metrics.registerAsked(register.name, outcome, seconds),
    });
  });
  metrics.watch(registers, caches);

  const inner =
    settings.executor === 'stock'
      ? stockExecutor(snapshot, registers, caches.plans, logger)
      : ownExecutor(snapshot, registers, caches.plans);
  const executor = sharing.around(inner);
  const apollo = await startApollo({ executor, limits, caches, metrics, logger });

  const safelist = safelistFrom(settings.limits, executor.apiSchema());

  const server = httpServer({
    settings,
    logger,
    routes: {
      '/graphql': graphqlRoute({
        ...{ apollo, safelist, settings, metrics, logger },
        asking: sharing.asking,
      }),
      ...probeRoutes({
        snapshot,
        metrics,
        version: version(),
        health: registerHealth(registers, { maxAgeMs: 2_000, patienceMs: 1_000 }),
        isOwn: (name) => own.has(name),
        isDraining: () => server.isDraining(),
        isJournalWritable: sharing.isJournalWritable,
        apiSchema: () => executor.apiSchema(),
      }),
      ...parts.routes,
    },
    otherwise: staticPages(parts.pagesFolder ?? projectFile('dist/pages')),
  });

  let url = '';
  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    logger.info('draining');
    if (url) await server.drain();
    await apollo.stop();
    await Promise.all(registers.map((register) => register.close?.()));
    await Promise.all([sharing.close(), limits.close()]);
    logger.info('stopped');
  }
  return {
    async listen() {
      url = await server.listen();
      logger.info(
        { url, supergraph: snapshot.id, registers: registers.map(({ name }) => name) },
        'listening',
      );
      return url;
    },
    get url() {
      return url;
    },
    close() {
      closed ??= close();
      return closed;
    },
  };
}
