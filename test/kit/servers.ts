import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';
import type { TestSettings } from './settings.ts';

/** A database server that tests may create databases on. */
export interface Server {
  /** It runs on this machine, so that process numbers in the names of its databases are ours. */
  readonly isLocal: boolean;
  /** Answers the databases whose name begins so. */
  databases(prefix: string): Promise<readonly string[]>;
  /** Creates it unless it is there, also when another process does so at the same moment. */
  create(name: string): Promise<void>;
  drop(name: string): Promise<void>;
  urlOf(name: string): string;
}

export type ServerName = 'postgres' | 'mysql';

export function serverOf(name: ServerName, settings: TestSettings): Server {
  return name === 'postgres' ? postgres(settings.postgresUrl) : mysql(settings.mysqlUrl);
}

/** The same server, another database. */
function inDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

const isLocal = (url: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** Another process was first; PostgreSQL says so in one of two ways, by when it noticed. */
const ALREADY_THERE = new Set(['42P04', '23505']);

function postgres(url: string): Server {
  const ask = async (sql: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    isLocal: isLocal(url),
    async databases(prefix) {
      const rows = await ask('select datname as name from pg_database');
      return rows.map((row) => String(row['name'])).filter((name) => name.startsWith(prefix));
    },
    async create(name) {
      const created = ask(`create database "${name}" template template0 encoding 'UTF8'`);
      await created.catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && ALREADY_THERE.has(String(error.code))) {
          return;
        }
        throw error;
      });
    },
    async drop(name) {
      await ask(`drop database if exists "${name}" with (force)`);
    },
    urlOf: (name) => inDatabase(url, name),
  };
}

function mysql(url: string): Server {
  const ask = async (sql: string): Promise<readonly unknown[]> => {
    const connection = await createConnection({ uri: url, connectTimeout: 3_000 });
    try {
      const [rows] = await connection.query(sql);
      return Array.isArray(rows) ? rows : [];
    } finally {
      await connection.end();
    }
  };
  return {
    isLocal: isLocal(url),
    async databases(prefix) {
      const rows = await ask('select schema_name as name from information_schema.schemata');
      const names = rows.map((row) => String(Object(row).name));
      return names.filter((name) => name.startsWith(prefix));
    },
    async create(name) {
      // Not our collation on purpose: a column that forgot its own must show.
      await ask(`create database if not exists \`${name}\` character set utf8mb4`);
    },
    async drop(name) {
      await ask(`drop database if exists \`${name}\``);
    },
    urlOf: (name) => inDatabase(url, name),
  };
}
