import { createRequire } from 'node:module';
import type Driver from 'better-sqlite3';
import type { Knex } from 'knex';

const require = createRequire(import.meta.url);

/**
 * Two versions of one driver, because none fits every Node that is served: 13 needs Node 22, and 12
 * aborts the process on Node 24.19 and later, whose native base class it was built on changed.
 */
const PACKAGE =
  Number(process.versions.node.split('.')[0]) >= 22 ? 'better-sqlite3-13' : 'better-sqlite3';

function loaded(): typeof Driver {
  try {
    return require(PACKAGE);
  } catch (cause) {
    throw new Error(
      `SQLite is not installed for this Node: run \`npm ci\` with it; version 20 needs a C++ compiler. (${PACKAGE})`,
      { cause },
    );
  }
}

/** The embedded SQLite that fits the Node this runs on. */
export const SqliteDatabase = loaded();

// Knex names its dialects but exports no class; the path is the one its own loader takes.
const Client: typeof Knex.Client = require('knex/lib/dialects/better-sqlite3/index.js');

/** Knex's SQLite dialect over that driver. */
export class SqliteClient extends Client {
  _driver(): typeof Driver {
    return SqliteDatabase;
  }
}
