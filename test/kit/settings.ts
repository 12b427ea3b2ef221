/** What the environment says about a test run. The only file of the kit that reads it. */
export interface TestSettings {
  readonly postgresUrl: string;
  readonly mysqlUrl: string;
  readonly chromiumPath: string;
  /** What must be there: engines, `chromium`, `compatibility`. A missing one fails the run. */
  readonly required: readonly string[];
}

/** Servers of this machine, unless told of others; nothing required, unless asked. */
export function testSettings(env: Readonly<NodeJS.ProcessEnv> = process.env): TestSettings {
  return {
    postgresUrl: env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres',
    mysqlUrl: env['TEST_MYSQL_URL'] ?? 'mysql://root@127.0.0.1:3306',
    chromiumPath: env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    required: (env['REQUIRE_ENGINES'] ?? '').split(',').flatMap((name) => name.trim() || []),
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly testRun: TestRun;
  }
}

/** What the setup of a run tells its workers. */
export interface TestRun {
  /** Begins the name of every database of this run. */
  readonly prefix: string;
  /** Where this run keeps its files. */
  readonly folder: string;
  readonly engines: readonly ('sqlite' | 'postgres' | 'mysql')[];
  /** Where the browser is, or null when there is none. */
  readonly chromium: string | null;
  /** Apollo's federation suite is installed. */
  readonly compatibility: boolean;
}
