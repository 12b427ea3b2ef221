import knex, { type Knex } from 'knex';
import { mysqlConfig } from './mysql.ts';
import { type OpenOptions, withDefaults } from './open-options.ts';
import { postgresConfig } from './postgres.ts';
import { rememberStatement } from './scrubbed.ts';
import { sqliteConfig, sqliteReads } from './sqlite.ts';
import type { Engine, Store } from './store.ts';

const CONFIG_OF = { sqlite: sqliteConfig, postgres: postgresConfig, mysql: mysqlConfig };

/** Which engine a database URL speaks of; an error that names the three forms when it speaks of none. */
export function engineOf(url: string): Engine {
  const scheme = /^([a-z]+):/.exec(url)?.[1];
  if (scheme === 'sqlite') return 'sqlite';
  if (scheme === 'postgres' || scheme === 'postgresql') return 'postgres';
  if (scheme === 'mysql' || scheme === 'mariadb') return 'mysql';
  throw new Error('A store is chosen by sqlite:<path>, postgres://… or mysql://…');
}

/**
 * Opens a register's database: for serving unless told otherwise, with connections that cannot write.
 *
 * A server is first reached when the first statement is sent, so that a register whose database is
 * down can start and say so. A file that is not there is an error at once.
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<Store> {
  const engine = engineOf(url);
  const settings = withDefaults(options);
  const connections: Knex = knex({
    ...CONFIG_OF[engine](url, settings),
    acquireConnectionTimeout: settings.acquireTimeoutMs,
    // Without this an error's message is the statement with the values in it.
    compileSqlOnError: false,
    log: SILENT,
  });

  let statements = 0;
  const listeners = new Set<StatementListener>();
  const sent: StatementListener = (sql, bindings) => {
    statements += 1;
    for (const heard of listeners) heard(sql, bindings);
  };
  connections.on('query', ({ sql, bindings }: Knex.Sql) => sent(sql, bindings ?? []));
  connections.on('query-error', (error: Error, query: Knex.Sql) => {
    rememberStatement(error, query.sql);
  });
  const reads = engine === 'sqlite' && settings.readOnly ? sqliteReads(url) : undefined;
  return {
    engine,
    knex: connections,
    ...(reads && {
      read(sql, values) {
        sent(sql, values);
        try {
          return reads.read(sql, values);
        } catch (error) {
          if (error instanceof Error) rememberStatement(error, sql);
          throw error;
        }
      },
    }),
    statementCount: () => statements,
    onStatement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      reads?.close();
      await connections.destroy();
    },
  };
}

type StatementListener = Parameters<Store['onStatement']>[0];

/** What knex prints of its own accord repeats an error that is also thrown, with the values in it. */
const SILENT: Knex.Logger = {
  debug: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  deprecate: () => undefined,
};
