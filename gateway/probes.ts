import { describedSdl } from '../schema/access/described.ts';
import { send, sendJson } from './http/reply.ts';
import type { Route } from './http/route.ts';
import type { Metrics } from './metrics.ts';
import type { Generation } from './serving/generation.ts';
import type { Serving } from './serving/serving.ts';

export interface ProbeParts {
  readonly serving: Pick<Serving, 'current' | 'refused'>;
  /** Whether a register is no agency's but part of the gateway. */
  readonly isOwn: (register: string) => boolean;
  readonly metrics: Metrics;
  readonly isDraining: () => boolean;
  /** Undefined where no journal is kept. */
  readonly isJournalWritable: () => boolean | undefined;
  readonly version: string;
}

/** What operators and pages ask of the gateway itself, by path. All of it is open and holds no record. */
export function probeRoutes(parts: ProbeParts): Readonly<Record<string, Route>> {
  const { serving, isOwn, metrics, isDraining, isJournalWritable, version } = parts;
  const printed = new WeakMap<Generation, string>();
  // From the supergraph that is served and not from a file beside it, so that it is right for any.
  const sdl = (): string => {
    const generation = serving.current();
    const { executor, snapshot } = generation;
    const text = printed.get(generation) ?? describedSdl(executor.apiSchema(), snapshot.rules);
    printed.set(generation, text);
    return text;
  };
  return {
    // Alive means that the process answers: restarting it would not mend a register.
    '/healthz': (_request, response) => sendJson(response, 200, { alive: true }),

    // Ready with a register down, because the others' answers stand.
    '/readyz': async (_request, response) => {
      if (isDraining()) return sendJson(response, 503, { ready: false, draining: true });
      const { snapshot, health } = serving.current();
      const registers = await health();
      const down = registers.filter(({ up }) => !up).map(({ name }) => name);
      // Ready without the journal too: open data is still answered.
      const journal = isJournalWritable();
      sendJson(response, 200, {
        ...{ ready: true, down, journal, registers, supergraph: snapshot.id },
        supergraphRefused: serving.refused(),
      });
    },

    '/status.json': async (_request, response) => {
      const { snapshot, health } = serving.current();
      sendJson(response, 200, {
        version,
        supergraph: snapshot.id,
        supergraphRefused: serving.refused(),
        registers: (await health()).map((state) =>
          isOwn(state.name) ? { ...state, ofGateway: true } : state,
        ),
        entities: snapshot.joins,
      });
    },

    '/metrics': async (_request, response) =>
      send(response, 200, metrics.contentType, await metrics.text()),

    '/schema.graphql': (_request, response) =>
      send(response, 200, 'text/plain; charset=utf-8', sdl(), { 'cache-control': 'no-cache' }),
  };
}
