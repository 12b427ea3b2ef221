import { join } from 'node:path';
import { inject } from 'vitest';
import type { Engine as EngineName } from '../../subgraphs/chassis/store/store.ts';
import { serverOf } from './servers.ts';
import { testSettings } from './settings.ts';

/** A database for one test, gone when the test is over. */
export interface FreshDatabase extends AsyncDisposable {
  readonly url: string;
}

/** A database engine that answers, for `describe.each(engines)('… on $name', …)`. */
export interface TestEngine {
  readonly name: EngineName;
  /** A database of this run under this name, which every test file of the run shares. */
  sharedDatabase(label: string): Promise<string>;
  /** An empty database that no other test sees. */
  freshDatabase(label?: string): Promise<FreshDatabase>;
}

const { prefix, folder, engines: reached } = inject('testRun');

/** SQLite always; PostgreSQL and MariaDB when they answer. The run says at its start which are missing. */
export const engines: readonly TestEngine[] = reached.map((name) =>
  name === 'sqlite' ? sqlite() : onServer(name),
);

/** The engine of this name, for a test that is about one. Undefined when it does not answer. */
export function engineNamed(name: EngineName): TestEngine | undefined {
  return engines.find((engine) => engine.name === name);
}

let made = 0;

/** Unique within the run: workers are processes, each with its own count. */
function freshName(label: string): string {
  made += 1;
  return `${inWords(label)}_w${process.pid}_${made}`;
}

const inWords = (label: string): string => label.replaceAll(/[^a-z0-9]+/g, '_').slice(0, 30);

function sqlite(): TestEngine {
  const urlOf = (name: string): string => `sqlite:${join(folder, `${name}.sqlite`)}`;
  return {
    name: 'sqlite',
    sharedDatabase: async (label) => urlOf(inWords(label)),
    freshDatabase: async (label = 'fresh') => ({
      url: urlOf(freshName(label)),
      // The run's folder goes as a whole at the end.
      [Symbol.asyncDispose]: async () => undefined,
    }),
  };
}

function onServer(name: 'postgres' | 'mysql'): TestEngine {
  const server = serverOf(name, testSettings());
  const created = async (label: string): Promise<string> => {
    const database = `${prefix}${label}`;
    await server.create(database);
    return database;
  };
  return {
    name,
    sharedDatabase: async (label) => server.urlOf(await created(inWords(label))),
    async freshDatabase(label = 'fresh') {
      const database = await created(freshName(label));
      return {
        url: server.urlOf(database),
        [Symbol.asyncDispose]: () => server.drop(database),
      };
    },
  };
}
