import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { projectFile } from '../schema/project-root.ts';
import { persistedTexts } from './caches.ts';
import type { SubgraphTransport } from './execute/transport.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import type { Route } from './http/route.ts';
import { httpServer } from './http.ts';
import { openLimits } from './limits/limits.ts';
import { createMetrics } from './metrics.ts';
import { probeRoutes } from './probes.ts';
import { openServing } from './serving/serving.ts';
import { openTransports } from './serving/transports.ts';
import type { Settings } from './settings.ts';
import { openSharing, type TrustedIssuer } from './sharing.ts';
import { staticPages } from './static-files.ts';
import type { RegisterAddress } from './supergraph/registers.ts';
import { watchedFile } from './supergraph/watch-file.ts';

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
 * What depends on the supergraph is a generation, which another takes the place of when the file is another; the rest
 * stands. Nothing listens until `listen`; a supergraph that cannot be served fails here.
 */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { settings, logger, transportFor } = parts;
  const metrics = createMetrics();
  const sharing = await openSharing({ ...parts, metrics, version: version() });
  const limits = openLimits({ settings, logger });
  const transports = openTransports(
    (register) => sharing.ownRegister(register) ?? transportFor(register),
  );
  const persisted = persistedTexts();
  const standing = { settings, logger, metrics, sharing, limits, transports, persisted };
  const serving = await openServing(standing);
  metrics.watch(serving.current);
  const unwatch = watchedFile(settings.supergraphPath, () => void serving.reload());

  const server = httpServer({
    settings,
    logger,
    routes: {
      '/graphql': graphqlRoute({
        ...{ serving, settings, metrics, logger },
        asking: sharing.asking,
      }),
      ...probeRoutes({
        ...{ serving, metrics, version: version() },
        isOwn: sharing.isOwnRegister,
        isDraining: () => server.isDraining(),
        isJournalWritable: sharing.isJournalWritable,
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
    unwatch();
    await serving.close();
    await Promise.all([sharing.close(), limits.close()]);
    logger.info('stopped');
  }
  return {
    async listen() {
      url = await server.listen();
      const { snapshot, registers } = serving.current();
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
