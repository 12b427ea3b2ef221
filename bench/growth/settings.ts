import type { ProfileName } from '../../subgraphs/chassis/city/city.ts';

/** What is measured against what, and how long. */
export interface BenchSettings {
  /** A PostgreSQL server on which databases may be created. Never printed: it may hold a password. */
  readonly server: string;
  /** The smaller city and the larger one. */
  readonly sizes: readonly [ProfileName, ProfileName];
  readonly rounds: number;
  /** Requests in each round, at each concurrency. */
  readonly requests: number;
}

/** Settings of the product under measurement: what is read from a cold disk shall count, not end the run. */
export const PATIENT = {
  REQUEST_DEADLINE_MS: '60000',
  SUBGRAPH_DEADLINE_MS: '50000',
  DATABASE_STATEMENT_TIMEOUT_MS: '50000',
};

const isProfile = (name: string | undefined): name is ProfileName =>
  name === 'tiny' || name === 'small' || name === 'city';

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text?.trim() || otherwise);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error('BENCH_ROUNDS and BENCH_REQUESTS must be whole numbers above 0.');
}

/** Reads the bench's settings. Unset, they are those of the figures that the product is held to. */
export function benchSettings(env: Readonly<Record<string, string | undefined>>): BenchSettings {
  const [smaller, larger] = (env['BENCH_SIZES']?.trim() || 'small,city').split(',');
  if (!isProfile(smaller) || !isProfile(larger)) {
    throw new Error('BENCH_SIZES must be two of tiny, small and city, such as small,city.');
  }
  return {
    server: env['BENCH_POSTGRES_URL']?.trim() || 'postgres://postgres@127.0.0.1:5432',
    sizes: [smaller, larger],
    rounds: wholeNumber(env['BENCH_ROUNDS'], 12),
    requests: wholeNumber(env['BENCH_REQUESTS'], 200),
  };
}
