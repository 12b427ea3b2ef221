import { join } from 'node:path';
import { dataFolder } from '../schema/data-folder.ts';
import { type Environment, environmentReader } from '../schema/environment.ts';
import { type OpenOptions, SERVING } from './chassis/store/open-options.ts';
import { engineOf } from './chassis/store/open-store.ts';

/** Where the registers keep their rows, and how hard they may be asked. */
export interface StoreSettings {
  /** By register. Contains passwords: never printed. */
  readonly databaseUrls: ReadonlyMap<string, string>;
  readonly serving: OpenOptions;
}

/** The register's name as settings begin with it: `land-parcels` is `LAND_PARCELS`. */
export const prefixOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/** Where one register's rows are: `<AGENCY>_DATABASE_URL`, or a file of its own in the data folder. */
export function databaseUrl(name: string, env: Environment): string {
  const own = join(dataFolder(env), `${name}.sqlite`);
  return env[`${prefixOf(name)}_DATABASE_URL`]?.trim() || `sqlite:${own}`;
}

/** Reads where these registers' stores are, or refuses with every mistake in one message. */
export function storeSettings(
  names: readonly string[],
  env: Environment = process.env,
): StoreSettings {
  const read = environmentReader(env);
  const databaseUrls = new Map(names.map((name) => [name, databaseUrl(name, env)]));
  for (const [name, url] of databaseUrls) {
    if (isStoreUrl(url)) continue;
    // The value is not repeated: it may hold a password.
    read.refuse(`${prefixOf(name)}_DATABASE_URL must be sqlite:<path>, postgres://… or mysql://….`);
  }
  const serving: OpenOptions = {
    poolSize: read.wholeNumber('DATABASE_POOL_SIZE', SERVING.poolSize, 1, 1_000),
    statementTimeoutMs: read.wholeNumber(
      'DATABASE_STATEMENT_TIMEOUT_MS',
      SERVING.statementTimeoutMs,
      10,
      600_000,
    ),
    acquireTimeoutMs: read.wholeNumber(
      'DATABASE_ACQUIRE_TIMEOUT_MS',
      SERVING.acquireTimeoutMs,
      10,
      600_000,
    ),
  };
  if (read.mistakes.length > 0)
    throw new Error(`Settings to mend:\n  ${read.mistakes.join('\n  ')}`);
  return Object.freeze({ databaseUrls, serving });
}

function isStoreUrl(url: string): boolean {
  try {
    engineOf(url);
    return true;
  } catch {
    return false;
  }
}
