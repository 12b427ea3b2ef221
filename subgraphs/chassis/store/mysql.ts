import type { Knex } from 'knex';
import type { Connection, RowDataPacket, TypeCast } from 'mysql2';
import { type OpenOptions, poolOf } from './open-options.ts';

/** A server reached by `mysql://user@host:port/database`; MariaDB or MySQL. */
export function mysqlConfig(url: string, options: Required<OpenOptions>): Knex.Config {
  // Whether a commit is on disk is a setting of the whole server there, which no session may change.
  if (options.durable)
    throw new Error(
      'What must not be lost is kept in sqlite:<path> or postgres://…, not in MariaDB.',
    );
  return {
    client: 'mysql2',
    connection: {
      uri: url.replace(/^mariadb:/, 'mysql:'),
      charset: 'utf8mb4',
      connectTimeout: options.acquireTimeoutMs,
      // Numbers as numbers where they are exact, as on the other engines.
      supportBigNumbers: true,
      decimalNumbers: true,
      dateStrings: true,
      typeCast: exactDoubles,
      // An object bound by mistake would otherwise be written out as SQL.
      stringifyObjects: true,
      connectAttributes: { program_name: options.applicationName },
    },
    pool: poolOf(options, async (connection: Connection) => {
      const ask = connection.promise();
      const [[server]] = await ask.query<RowDataPacket[]>('select version() as version');
      const isMariaDb = String(server?.['version']).includes('MariaDB');
      for (const statement of session(options, isMariaDb)) await ask.query(statement);
    }),
  };
}

/** The driver's own reading of a double is off in the last place when there are 16 digits or more. */
const exactDoubles: TypeCast = (field, next) => {
  if (field.type !== 'DOUBLE') return next();
  const text = field.string();
  return text === null ? null : Number(text);
};

function session(options: Required<OpenOptions>, isMariaDb: boolean): string[] {
  const timeout = isMariaDb
    ? `set session max_statement_time = ${options.statementTimeoutMs / 1000}`
    : `set session max_execution_time = ${options.statementTimeoutMs}`;
  return [
    // Strict, whatever the server's default: bad text must be an error, not a 0.
    `set session sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'`,
    timeout,
    ...(options.readOnly ? ['set session transaction read only'] : []),
  ];
}
