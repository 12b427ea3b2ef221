import type { Knex } from 'knex';

/** How a store is opened. With nothing said it is opened for serving: read only, with every bound in place. */
export interface OpenOptions {
  /** False only for those who migrate and fill. */
  readonly readOnly?: boolean;
  /**
   * True for what must not be lost once it is promised: each commit is on disk, safe from a power cut,
   * before it is answered. Bounds are those of serving. Costs a write to the disk for each commit.
   */
  readonly durable?: boolean;
  /** Connections at most; SQLite always has one, because its driver answers in the process. */
  readonly poolSize?: number;
  /** How long one statement may run. SQLite knows no such bound: its statements stop the process, not a server. */
  readonly statementTimeoutMs?: number;
  /** How long a request waits for a connection, new or free. */
  readonly acquireTimeoutMs?: number;
  /** What the database server calls us in its list of sessions. */
  readonly applicationName?: string;
}

export const SERVING: Required<OpenOptions> = {
  readOnly: true,
  durable: false,
  poolSize: 10,
  statementTimeoutMs: 3_000,
  acquireTimeoutMs: 3_000,
  applicationName: 'lgsp-graph',
};

/** One statement of a filling builds an index over millions of rows: it takes as long as it takes. */
export const FILLING: Required<OpenOptions> = {
  ...SERVING,
  readOnly: false,
  poolSize: 3,
  statementTimeoutMs: 0,
  acquireTimeoutMs: 30_000,
};

/** Writes while others are served: on disk before it is answered, and never long in anyone's way. */
export const WRITING: Required<OpenOptions> = {
  ...SERVING,
  readOnly: false,
  durable: true,
  poolSize: 4,
};

/** What is meant by the options that were not given. */
export function withDefaults(options: OpenOptions): Required<OpenOptions> {
  if (options.durable) return { ...WRITING, ...options };
  return { ...(options.readOnly === false ? FILLING : SERVING), ...options };
}

type Done<Connection> = (error: Error | null, connection: Connection) => void;

/** A pool that closes what idles, and readies each new connection before anyone uses it. */
export function poolOf<Connection>(
  options: Required<OpenOptions>,
  ready: (connection: Connection) => Promise<void>,
): Knex.PoolConfig {
  return {
    min: 0,
    max: options.poolSize,
    idleTimeoutMillis: 30_000,
    createTimeoutMillis: options.acquireTimeoutMs,
    afterCreate: (connection: Connection, done: Done<Connection>) => {
      ready(connection).then(
        () => done(null, connection),
        (error: unknown) => done(asError(error), connection),
      );
    },
  };
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
