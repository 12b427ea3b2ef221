import type { Migration } from '../definition.ts';
import { integer, isoInstant, keyText, text, wholeNumber } from './columns.ts';

/** The tables every register has besides its own: what it was filled with, how far, and what was put in wrong. */
export const registerTables: Migration = {
  name: '000-register',
  phase: 'tables',
  async up(knex) {
    await knex.schema.createTable('register_state', (table) => {
      integer(table, 'id').primary();
      keyText(table, 'phase', 10).notNullable();
      keyText(table, 'profile', 10).notNullable();
      wholeNumber(table, 'seed').notNullable();
      keyText(table, 'reference_date', 10).notNullable();
      keyText(table, 'generator', 20).notNullable();
      isoInstant(table, 'started_at').notNullable();
      isoInstant(table, 'finished_at').nullable();
    });
    await knex.schema.createTable('seed_progress', (table) => {
      keyText(table, 'step', 60).primary();
      integer(table, 'next_index').notNullable();
    });
    await knex.schema.createTable('seed_truth', (table) => {
      keyText(table, 'fault', 40).notNullable();
      keyText(table, 'record_type', 40).notNullable();
      keyText(table, 'record_key', 64).notNullable();
      table.primary(['fault', 'record_type', 'record_key']);
    });
    await knex.schema.createTable('watermark', (table) => {
      keyText(table, 'language', 2).primary();
      text(table, 'notice', 500).notNullable();
    });
  },
  async down(knex) {
    for (const table of ['watermark', 'seed_truth', 'seed_progress', 'register_state']) {
      await knex.schema.dropTableIfExists(table);
    }
  },
};

/** For whoever opens the database without the graph in front of it. */
export const WATERMARK = [
  {
    language: 'vi',
    notice:
      'DỮ LIỆU GIẢ LẬP. Mọi bản ghi đều do máy sinh ra từ một số hạt giống; không có người, doanh nghiệp hay thửa đất thật nào. Không dùng để giải quyết thủ tục.',
  },
  {
    language: 'en',
    notice:
      'SYNTHETIC DATA. Every record was generated from a seed; no person, enterprise or parcel in it is real. Not to be used for any procedure.',
  },
] as const;
