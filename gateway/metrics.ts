import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { BoundedCache, Caches } from './caches.ts';
import type { BreakerState, GuardedTransport } from './execute/guarded-transport.ts';

/** How a request ended, in the words of the request counter. */
export type Outcome = 'answered' | 'partial' | 'invalid' | 'refused' | 'failed' | 'aborted';

/** What an operation does; `none` when no operation was found in the request. */
export type OperationKind = 'query' | 'mutation' | 'subscription' | 'none';

/** Numbers for the operator. Labels come from closed lists: nothing a caller sends is ever one. */
export interface Metrics {
  requestEnded(outcome: Outcome, operation: OperationKind, seconds: number): void;
  errorShown(code: string): void;
  registerAsked(register: string, outcome: string, seconds: number): void;
  /** A client read more people's records in a day than is usual for it. */
  unusualVolume(): void;
  /** Reads each time whether the journal can be written. */
  watchJournal(isWritable: () => boolean): void;
  /** Reads breakers and caches each time the numbers are asked for. */
  watch(now: () => Watched): void;
  /** A supergraph was taken into service, or refused. */
  supergraphOffered(outcome: 'served' | 'refused'): void;
  readonly contentType: string;
  text(): Promise<string>;
}

/** What serves now: it changes with the supergraph. */
export interface Watched {
  readonly registers: readonly GuardedTransport[];
  readonly caches: Caches;
}

const BREAKER_VALUES: Readonly<Record<BreakerState, number>> = {
  closed: 0,
  'half-open': 1,
  open: 2,
};
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function watchCaches(registry: Registry, now: () => Watched): void {
  const gauge = (
    name: string,
    help: string,
    read: (cache: BoundedCache<never>) => number,
  ): void => {
    new Gauge({
      name,
      help,
      labelNames: ['cache'],
      registers: [registry],
      collect() {
        for (const [cache, held] of Object.entries(now().caches)) this.set({ cache }, read(held));
      },
    });
  };
  gauge('lgsp_gateway_cache_entries', 'Entries held now.', (cache) => cache.entries());
  gauge('lgsp_gateway_cache_hits_total', 'Look-ups that found an entry.', (cache) => cache.hits());
  gauge('lgsp_gateway_cache_misses_total', 'Look-ups that found none.', (cache) => cache.misses());
}

function watchBreakers(registry: Registry, now: () => Watched): void {
  new Gauge({
    name: 'lgsp_gateway_breaker_state',
    help: '0 asked as usual, 1 being tried, 2 left alone.',
    labelNames: ['register'],
    registers: [registry],
    collect() {
      this.reset();
      for (const register of now().registers)
        this.set({ register: register.name }, BREAKER_VALUES[register.breakerState()]);
    },
  });
}

/** Looks a series up by its labels once; the library would put its name together each time. */
function remembered<Series>(
  find: (one: string, other: string) => Series,
): (one: string, other?: string) => Series {
  const known = new Map<string, Map<string, Series>>();
  return (one, other = '') => {
    const ofOne = known.get(one) ?? new Map<string, Series>();
    known.set(one, ofOne);
    const series = ofOne.get(other) ?? find(one, other);
    ofOne.set(other, series);
    return series;
  };
}

/** A registry of its own for each gateway, so that two in one process do not count for each other. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'lgsp_gateway_requests_total',
    help: 'Requests to /graphql by how they ended.',
    labelNames: ['outcome', 'operation'],
    registers,
  });
  const seconds = new Histogram({
    name: 'lgsp_gateway_request_seconds',
    help: 'Time from request to answer.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'lgsp_gateway_errors_total',
    help: 'Errors shown to clients, by code.',
    labelNames: ['code'],
    registers,
  });
  const asked = new Histogram({
    name: 'lgsp_gateway_register_seconds',
    help: 'Time a register took to answer, by how the call ended.',
    labelNames: ['register', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const unusual = new Counter({
    name: 'lgsp_gateway_unusual_volume_total',
    help: 'Clients that read unusually many records in a day; the log says which.',
    registers,
  });
  const offered = new Counter({
    name: 'lgsp_gateway_supergraphs_total',
    help: 'Supergraphs that were found in the file, by whether they were taken into service.',
    labelNames: ['outcome'],
    registers,
  });
  const requestsBy = remembered((outcome, operation) => requests.labels(outcome, operation));
  const secondsBy = remembered((outcome) => seconds.labels(outcome));
  const askedBy = remembered((register, outcome) => asked.labels(register, outcome));
  return {
    requestEnded(outcome, operation, taken) {
      requestsBy(outcome, operation).inc();
      secondsBy(outcome).observe(taken);
    },
    errorShown: (code) => errors.inc({ code }),
    unusualVolume: () => unusual.inc(),
    registerAsked: (register, outcome, taken) => askedBy(register, outcome).observe(taken),
    watchJournal(isWritable) {
      new Gauge({
        name: 'lgsp_gateway_journal_writable',
        help: '1 while the journal can be written; at 0 no personal data is given out.',
        registers,
        collect() {
          this.set(isWritable() ? 1 : 0);
        },
      });
    },
    watch(now) {
      watchBreakers(registry, now);
      watchCaches(registry, now);
    },
    supergraphOffered: (outcome) => offered.inc({ outcome }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
