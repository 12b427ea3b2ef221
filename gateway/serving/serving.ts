import { readSnapshot, type Snapshot } from '../supergraph/snapshot.ts';
import { type Generation, generationOf, type Standing } from './generation.ts';
import { warmed } from './warm.ts';

/** A supergraph that was found in the file and could not be taken into service. */
export interface RefusedSupergraph {
  /** RFC 3339, UTC. */
  readonly since: string;
}

/** Serves one version of the supergraph at a time. */
export interface Serving {
  /** What serves now. */
  current(): Generation;
  /** Has a request keep the version it began with until it says that it is done. */
  enter(): { readonly generation: Generation; leave(): void };
  /** Reads the file, and serves what is in it. Never rejects: what cannot be served changes nothing. */
  reload(): Promise<void>;
  /** What stands in the file and is not served; null when what stands there is. */
  refused(): RefusedSupergraph | null;
  close(): Promise<void>;
}

/** A version in use, and how many requests use it. */
interface Held {
  readonly generation: Generation;
  users: number;
  /** Set when another has taken its place. */
  onLast: (() => void) | undefined;
}

const held = (generation: Generation): Held => ({ generation, users: 0, onLast: undefined });

/**
 * Opens the first version, or throws why it cannot be served.
 *
 * Another takes its place in one assignment, once it has been built, validated and planned for: a request is answered by
 * the version it began with, and a version ends when the last of its requests has.
 */
export async function openServing(standing: Standing): Promise<Serving> {
  const { settings, logger, metrics, transports } = standing;
  const path = settings.supergraphPath;
  let current = held(await generationOf(standing, readSnapshot(path)));
  current.generation.adopt();
  await warmed(current.generation, []);
  let refused: RefusedSupergraph | null = null;
  let last = Promise.resolve();

  async function take(snapshot: Snapshot): Promise<void> {
    const startedAt = performance.now();
    const next = await generationOf(standing, snapshot);
    const operations = await warmed(next, current.generation.executor.plans?.() ?? []);
    const before = current;
    current = held(next);
    next.adopt();
    const ms = Math.round(performance.now() - startedAt);
    logger.info({ supergraph: snapshot.id, ...operations, ms }, 'a new supergraph is served');
    metrics.supergraphOffered('served');
    await unused(before);
    await before.generation.apollo.stop();
  }

  async function reload(): Promise<void> {
    try {
      const snapshot = readSnapshot(path);
      refused = null;
      if (snapshot.id !== current.generation.snapshot.id) await take(snapshot);
    } catch (error) {
      refused = { since: new Date().toISOString() };
      metrics.supergraphOffered('refused');
      logger.error(
        // It speaks of the file and of nobody.
        {
          why: error instanceof Error ? error.message : '',
          served: current.generation.snapshot.id,
        },
        'the supergraph is refused; the one before is still served',
      );
    }
    await transports.keep(current.generation.snapshot.registers);
  }

  return {
    current: () => current.generation,
    enter() {
      const mine = current;
      mine.users += 1;
      return {
        generation: mine.generation,
        leave() {
          mine.users -= 1;
          if (mine.users === 0) mine.onLast?.();
        },
      };
    },
    reload() {
      last = last.then(reload);
      return last;
    },
    refused: () => refused,
    async close() {
      await last;
      await current.generation.apollo.stop();
      await transports.keep([]);
    },
  };
}

/** Resolves when no request uses a version any more. */
const unused = (version: Held): Promise<void> =>
  new Promise((resolve) => {
    version.onLast = resolve;
    if (version.users === 0) resolve();
  });
