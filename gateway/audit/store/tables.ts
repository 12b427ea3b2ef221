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
  journal_leaves(table) {
    table.bigIncrements('id');
    keyText(table, 'prefix', 8).notNullable();
    table.text('chains').notNullable();
    table.binary('entries').notNullable();
    table.index(['prefix'], 'journal_leaves_by_prefix');
  },
  journal_indexed(table) {
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
  const { knex } = store;
  await exclusively(store, async () => {
    for (const [name, columns] of Object.entries(TABLES))
      if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, columns);
  });
}

/** The index of people as it was kept before: what records say is put into the new one when a gateway starts. */
const FORMER = ['journal_subjects', 'journal_people', 'journal_people_indexed'];

/** Drops what nobody reads any more. Not when a gateway starts: one of before may still write beside it. */
export async function dropFormerTables({ knex }: Store): Promise<void> {
  for (const name of FORMER) await knex.schema.dropTableIfExists(name);
}

/** Whether a journal was ever begun here. */
export const hasTables = (store: Store): Promise<boolean> =>
  store.knex.schema.hasTable('journal_archived');
