import type { Migration } from '../definition.ts';
import { isoInstant, keyText, wholeNumber } from '../store/columns.ts';

/** What the latest check of each rule found, in every register. Rewritten rule by rule; see `run.ts`. */
export const qualityTables: Migration = {
  name: '000-register-quality',
  phase: 'tables',
  async up(knex) {
    // MariaDB keeps the first table when the process dies between the two.
    await knex.schema.dropTableIfExists('quality_finding');
    await knex.schema.createTable('quality_finding', (table) => {
      keyText(table, 'rule', 40).notNullable();
      keyText(table, 'record_id', 64).notNullable();
      keyText(table, 'record_type', 40).notNullable();
      keyText(table, 'record_key', 64).notNullable();
      keyText(table, 'detail', 40).notNullable();
      isoInstant(table, 'found_at').notNullable();
      table.primary(['rule', 'record_id']);
    });
    await knex.schema.createTable('quality_check', (table) => {
      keyText(table, 'rule', 40).primary();
      wholeNumber(table, 'checked').notNullable();
      wholeNumber(table, 'found').notNullable();
      isoInstant(table, 'checked_at').notNullable();
      wholeNumber(table, 'took_ms').notNullable();
    });
  },
  async down(knex) {
    for (const table of ['quality_check', 'quality_finding'])
      await knex.schema.dropTableIfExists(table);
  },
};
