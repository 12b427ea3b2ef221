import pg from 'pg';
import type { ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { prepareAtOnce } from '../../subgraphs/prepare-at-once.ts';
import { roster } from '../../subgraphs/roster.ts';
import { seedReport } from '../../subgraphs/seed-report.ts';
import { prefixOf, storeSettings } from '../../subgraphs/settings.ts';

/** Where each register of one city is, as settings of the product: `CITIZENS_DATABASE_URL` and so on. */
export type CityDatabases = Readonly<Record<string, string>>;

const databaseOf = (size: ProfileName, register: string): string =>
  `lgsp_bench_${size}_${register.replaceAll('-', '_')}`;

/**
 * Makes sure that a city of this size stands on the server, a database for each register.
 *
 * What is missing is created and filled by the product's own seeding; what is there is kept. It may be
 * interrupted and run again.
 */
export async function cityDatabases(server: string, size: ProfileName): Promise<CityDatabases> {
  const names = roster();
  await createMissing(
    server,
    names.map((name) => databaseOf(size, name)),
  );
  const urls = Object.fromEntries(
    names.map((name) => [`${prefixOf(name)}_DATABASE_URL`, on(server, databaseOf(size, name))]),
  );
  const report = seedReport(process.stdout, false);
  const settings = storeSettings(names, urls);
  const onProgress = report.progress;
  const prepared = await prepareAtOnce({ names, settings, profile: size, onProgress }, 2);
  if (prepared.some(({ rows }) => rows > 0)) report.done(prepared);
  return urls;
}

async function createMissing(server: string, databases: readonly string[]): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const there = new Set(rows.map(({ datname }) => datname));
    for (const name of databases) {
      if (!there.has(name)) await client.query(`create database ${pg.escapeIdentifier(name)}`);
    }
  });
}

/** What the server says of itself and of the city's size, for the record. */
export async function aboutServer(server: string, city: ProfileName): Promise<string> {
  return onServer(server, async (client) => {
    const { rows } = await client.query<{ version: string; memory: string; size: string }>(
      `select current_setting('server_version') as version, current_setting('shared_buffers') as memory,
        pg_size_pretty(sum(pg_database_size(datname))) as size
        from pg_database where datname like $1`,
      [databaseOf(city, '%').replaceAll('_', '\\_')],
    );
    const { version, memory, size } = rows[0] ?? {};
    return `PostgreSQL ${version} with \`shared_buffers\` of ${memory}; \`${city}\` is ${size}`;
  });
}

async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: on(server, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function on(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
