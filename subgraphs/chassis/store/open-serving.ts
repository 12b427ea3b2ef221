import { type OpenOptions, WRITING } from './open-options.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';
import { type Writing, writingTo } from './writing.ts';

/** A store opened to serve: read only, and beside that a writing way where the register has one. */
export interface ServingStore extends Store {
  readonly writing?: Writing | undefined;
}

/**
 * Opens a register's database to serve it; for a register that writes with a second, writing way into it.
 *
 * Reads go on as before, by connections that cannot write. Writes have connections of their own, first made
 * when something is first written, so that a register whose store cannot be written still answers. What
 * either sends is counted and heard together.
 */
export async function openServing(
  url: string,
  options: OpenOptions,
  { writes }: { readonly writes: boolean },
): Promise<ServingStore> {
  const reading = await openStore(url, options);
  if (!writes) return reading;
  const writer = await openStore(url, {
    ...WRITING,
    ...options,
    // How safe a commit is there, the whole server's settings say: see `assertCommitsAreKept`.
    durable: reading.engine !== 'mysql',
    readOnly: false,
    poolSize: Math.min(options.poolSize ?? WRITING.poolSize, WRITING.poolSize),
    applicationName: 'lgsp-graph writing',
  });
  return {
    ...reading,
    writing: writingTo(writer),
    statementCount: () => reading.statementCount() + writer.statementCount(),
    onStatement(listener) {
      const stops = [reading, writer].map((store) => store.onStatement(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    async close() {
      await writer.close();
      await reading.close();
    },
  };
}

/**
 * Refuses a server that answers before a commit is on disk, for a register that writes. SQLite and PostgreSQL
 * are told so for each connection; MariaDB and MySQL can only be told for all of a server.
 */
export async function assertCommitsAreKept({ engine, knex }: Store): Promise<void> {
  if (engine !== 'mysql') return;
  const [[row]] = await knex.raw('select @@global.innodb_flush_log_at_trx_commit as kept');
  if (row.kept !== 1)
    throw new Error(
      'This register writes, and its server answers before a commit is on disk: set innodb_flush_log_at_trx_commit = 1. / Hãy đặt innodb_flush_log_at_trx_commit = 1.',
    );
}
