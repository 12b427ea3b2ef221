import type { Migration } from '../../chassis/definition.ts';
import { isoInstant, keyText, real, text } from '../../chassis/store/columns.ts';

/** The log of checks, and beside each result the name that whoever checks it is shown. */
export const checks: Migration = {
  name: '003-checks',
  phase: 'tables',
  async up(knex) {
    await knex.schema.alterTable('procedure_result', (table) => {
      text(table, 'subject_shown', 300).nullable();
    });
    await knex.schema.createTable('verification_check', (table) => {
      keyText(table, 'check_id', 24).primary();
      keyText(table, 'result_number', 54).nullable();
      isoInstant(table, 'checked_at').notNullable();
      keyText(table, 'outcome', 9).notNullable();
      keyText(table, 'code_kind', 6).notNullable();
      keyText(table, 'channel', 6).notNullable();
      keyText(table, 'checked_by', 7).notNullable();
      keyText(table, 'agency_code', 35).nullable();
      text(table, 'client_id', 100).nullable();
      real(table, 'latitude').nullable();
      real(table, 'longitude').nullable();
    });
  },
  async down(knex) {
    await knex.schema.dropTableIfExists('verification_check');
    // Taken down again after 001 was, there is no table left to change.
    if (await knex.schema.hasTable('procedure_result'))
      await knex.schema.alterTable('procedure_result', (table) =>
        table.dropColumn('subject_shown'),
      );
  },
};
