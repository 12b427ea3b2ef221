import type { Knex } from 'knex';
import { type Client, types } from 'pg';
import { type OpenOptions, poolOf } from './open-options.ts';

const INT8 = 20;
const NUMERIC = 1700;

/**
 * Whole numbers and sums come as text from this driver, as numbers from the others. They are read
 * here, for our connections only: the driver's own table is shared by the whole process.
 */
const numbersAsNumbers = {
  getTypeParser: (oid: number, format?: string): ((text: string) => unknown) => {
    if (format === 'binary') return types.getTypeParser(oid, 'binary');
    return oid === INT8 || oid === NUMERIC ? numberIfExact : types.getTypeParser(oid, 'text');
  },
};

function numberIfExact(text: string): number | string {
  const value = Number(text);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}

/** A server reached by `postgres://user@host:port/database`. */
export function postgresConfig(url: string, options: Required<OpenOptions>): Knex.Config {
  return {
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: options.applicationName,
      connectionTimeoutMillis: options.acquireTimeoutMs,
      keepAlive: true,
      types: numbersAsNumbers,
    },
    pool: poolOf(options, async (connection: Client) => {
      await connection.query(session(options));
    }),
  };
}

function session(options: Required<OpenOptions>): string {
  const common = [
    `set statement_timeout = ${options.statementTimeoutMs}`,
    `set idle_in_transaction_session_timeout = ${options.statementTimeoutMs}`,
    `set timezone = 'UTC'`,
  ];
  const filling = [
    // Rows and progress are lost or kept together, so a crash costs some chunks and no truth.
    'set synchronous_commit = off',
    `set maintenance_work_mem = '256MB'`,
  ];
  const serving = ['set default_transaction_read_only = on'];
  // Said in words: the server's own default may have been turned off.
  const durable = ['set synchronous_commit = on'];
  const own = options.readOnly ? serving : options.durable ? durable : filling;
  return [...common, ...own].join('; ');
}
