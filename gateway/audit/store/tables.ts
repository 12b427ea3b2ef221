import type { Knex } from 'knex';
import { jsonText, keyText, text, wholeNumber } from '../../../subgraphs/chassis/store/columns.ts';
import { exclusively } from '../../../subgraphs/chassis/store/lock.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';

type Table = Knex.CreateTableBuilder;

const chain = (table: Table, name = 'chain') => keyText(table, name, 32).notNullable();
const number = (table: Table, name = 'number') => wholeNumber(table, name).notNullable();
const instant = (table: Table, name: string) => keyText(table, name, 24).notNullable();
const sha256 = (table: Table) => keyText(table, 'hash', 64).notNullable();

function seal(table: Table): void {
  keyText(table, 'key_id', 32).notNullable();
  keyText(table, 'signature', 88).notNullable();
}

/** Every table of the journal, in the order of their making. */
const TABLES: Readonly<Record<string, (table: Table) => void>> = {
  journal_chains(table) {
    chain(table).primary();
    instant(table, 'started_at');
    text(table, 'version', 64).notNullable();
    keyText(table, 'previous', 32);
  },
  journal_records(table) {
    chain(table);
    number(table);
    keyText(table, 'kind', 16).notNullable();
    instant(table, 'at');
    text(table, 'agency_code');
    text(table, 'client_id');
    text(table, 'purpose');
    // The very text that was hashed, byte for byte: a type for JSON would write it anew.
    jsonText(table, 'body').notNullable();
    sha256(table);
    table.primary(['chain', 'number']);
    table.index(['at', 'chain', 'number'], 'journal_records_by_time');
  },
  journal_people(table) {
    keyText(table, 'subject', 22).notNullable();
    // In milliseconds, and not as a text: there is a row for everybody an answer is about, and its length is its cost.
    wholeNumber(table, 'at').notNullable();
    chain(table);
    number(table);
    table.primary(['subject', 'at', 'chain', 'number']);
  },
  journal_people_indexed(table) {
    chain(table);
    number(table);
    table.primary(['chain', 'number']);
  },
  journal_checkpoints(table) {
    chain(table);
    number(table);
    number(table, 'previous');
    sha256(table);
    instant(table, 'at');
    seal(table);
    table.primary(['chain', 'number']);
  },
  journal_pins(table) {
    chain(table);
    number(table);
    chain(table, 'by_chain');
    number(table, 'by_number');
    table.primary(['chain', 'number', 'by_chain', 'by_number']);
  },
  journal_archived(table) {
    chain(table);
    number(table);
    sha256(table);
    number(table, 'checkpoint');
    instant(table, 'at');
    seal(table);
    table.primary(['chain', 'number']);
  },
};

/** Creates what is not there yet. Gateways that start at the same moment take turns. */
export async function prepareTables(store: Store): Promise<void> {
  await exclusively(store, async () => {
    for (const [name, columns] of Object.entries(TABLES))
      if (!(await store.knex.schema.hasTable(name))) await create(store, name, columns);
  });
}

/**
 * Creates one table. The index of subjects is nothing but its key: SQLite would keep it twice, once in the order
 * of writing and once in that of the key, and a row of it is most of what a record costs.
 */
async function create(store: Store, name: string, columns: (table: Table) => void): Promise<void> {
  const making = store.knex.schema.createTable(name, columns);
  if (store.engine !== 'sqlite' || name !== 'journal_people') return void (await making);
  for (const { sql } of making.toSQL()) await store.knex.raw(`${sql} without rowid`);
}

/** Whether a journal was ever begun here. */
export const hasTables = (store: Store): Promise<boolean> =>
  store.knex.schema.hasTable('journal_archived');
