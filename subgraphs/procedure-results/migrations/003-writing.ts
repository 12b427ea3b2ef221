import type { Migration } from '../../chassis/definition.ts';
import { integer, isoInstant, keyText, text } from '../../chassis/store/columns.ts';
import { type Table, type Tables, tablesMigration } from '../../chassis/store/migrations.ts';

function resultChange(table: Table): void {
  keyText(table, 'result_id', 36).notNullable();
  integer(table, 'version').notNullable();
  keyText(table, 'change_kind', 10).notNullable();
  keyText(table, 'status_before', 10).nullable();
  keyText(table, 'status_after', 10).notNullable();
  isoInstant(table, 'changed_at').notNullable();
  keyText(table, 'agency_code', 35).notNullable();
  text(table, 'client_id', 200).nullable();
  keyText(table, 'dossier_code', 60).notNullable();
  text(table, 'reason', 500).nullable();
  keyText(table, 'related_id', 36).nullable();
  table.primary(['result_id', 'version']);
}

function resultRequest(table: Table): void {
  keyText(table, 'issuer_code', 35).notNullable();
  keyText(table, 'idempotency_key', 64).notNullable();
  keyText(table, 'input_digest', 43).notNullable();
  keyText(table, 'result_number', 54).notNullable();
  integer(table, 'version').notNullable();
  isoInstant(table, 'requested_at').notNullable();
  table.primary(['issuer_code', 'idempotency_key']);
}

function liveResult(table: Table): void {
  keyText(table, 'live_key', 53).primary();
  keyText(table, 'result_id', 36).notNullable();
}

const TABLES: Tables = {
  result_change: resultChange,
  result_request: resultRequest,
  live_result: liveResult,
};

const tables = tablesMigration('003-writing', TABLES);

/**
 * What it takes to write: a version for each result, its history, what was asked by which key, and which result
 * counts where only one may. Every way in is a primary key.
 */
export const writing: Migration = {
  ...tables,
  async up(knex) {
    await tables.up(knex);
    // With a default every engine adds it without writing 2.4 million rows anew.
    await knex.raw('alter table procedure_result add column version integer not null default 1');
  },
  async down(knex) {
    // Taken down after the table itself, there is no column to drop.
    if (await knex.schema.hasTable('procedure_result'))
      await knex.raw('alter table procedure_result drop column version');
    await tables.down(knex);
  },
};
