import { addressColumns } from '../../chassis/address.ts';
import type { Migration } from '../../chassis/definition.ts';
import { provenanceColumns } from '../../chassis/provenance.ts';
import {
  flag,
  integer,
  isoDate,
  jsonText,
  keyText,
  real,
  text,
  wholeNumber,
} from '../../chassis/store/columns.ts';

/** In the order of their making; taken down in reverse. */
const TABLES = [
  'enterprise',
  'legal_representative',
  'holding',
  'dependent_unit',
  'household_business',
  'enterprise_sector',
  'enterprise_word',
  'household_business_sector',
  'household_business_word',
];

/**
 * The register's tables.
 *
 * The `…_sector` and `…_word` tables are indexes that no engine would build alike: every VSIC level of
 * every line, and every word of every name without its marks, each leading to the business. In both the
 * key comes last, so that a page is cut from the index without sorting.
 */
export const tables: Migration = {
  name: '001-tables',
  phase: 'tables',
  async up(knex) {
    await knex.schema.createTable('enterprise', (table) => {
      keyText(table, 'enterprise_code', 10).notNullable().primary();
      text(table, 'name', 300).notNullable();
      text(table, 'searched_name', 320).notNullable();
      text(table, 'name_en', 300).nullable();
      text(table, 'short_name', 120).nullable();
      keyText(table, 'type', 20).notNullable();
      flag(table, 'is_state_owned').notNullable();
      flag(table, 'is_foreign_invested').notNullable();
      keyText(table, 'status', 20).notNullable();
      isoDate(table, 'status_since').nullable();
      keyText(table, 'tax_status_code', 2).notNullable();
      text(table, 'tax_status_text', 200).notNullable();
      isoDate(table, 'registered_on').notNullable();
      isoDate(table, 'last_changed_on').nullable();
      integer(table, 'change_count').notNullable();
      addressColumns(table, 'office');
      keyText(table, 'commune_code', 5).nullable();
      wholeNumber(table, 'charter_capital').nullable();
      text(table, 'vsic_codes', 300).notNullable();
      jsonText(table, 'beneficial_owners').notNullable();
      text(table, 'phone', 20).nullable();
      text(table, 'email', 120).nullable();
      text(table, 'website', 200).nullable();
      keyText(table, 'certificate_result_key', 36).nullable();
      provenanceColumns(table);
    });
    await knex.schema.createTable('legal_representative', (table) => {
      keyText(table, 'enterprise_code', 10).notNullable();
      integer(table, 'place').notNullable();
      text(table, 'name', 200).notNullable();
      text(table, 'title', 120).nullable();
      keyText(table, 'citizen_key', 12).nullable();
      table.primary(['enterprise_code', 'place']);
    });
    await knex.schema.createTable('holding', (table) => {
      keyText(table, 'holding_id', 13).notNullable().primary();
      keyText(table, 'enterprise_code', 10).notNullable();
      keyText(table, 'citizen_key', 12).nullable();
      keyText(table, 'holder_enterprise_code', 10).nullable();
      text(table, 'holder_name', 300).notNullable();
      wholeNumber(table, 'amount').nullable();
      real(table, 'percent').nullable();
    });
    await knex.schema.createTable('dependent_unit', (table) => {
      keyText(table, 'unit_id', 16).notNullable().primary();
      keyText(table, 'enterprise_code', 10).notNullable();
      keyText(table, 'code', 13).notNullable();
      keyText(table, 'kind', 24).notNullable();
      text(table, 'name', 300).notNullable();
      keyText(table, 'status', 20).notNullable();
      isoDate(table, 'registered_on').notNullable();
      addressColumns(table, 'site');
      provenanceColumns(table);
    });
    await knex.schema.createTable('household_business', (table) => {
      keyText(table, 'household_business_id', 40).notNullable().primary();
      keyText(table, 'code', 20).notNullable();
      text(table, 'display_name', 300).notNullable();
      text(table, 'searched_name', 320).notNullable();
      keyText(table, 'status', 20).notNullable();
      isoDate(table, 'registered_on').notNullable();
      addressColumns(table, 'site');
      keyText(table, 'commune_code', 5).nullable();
      text(table, 'vsic_codes', 300).notNullable();
      keyText(table, 'owner_key', 12).notNullable();
      keyText(table, 'tax_code', 13).nullable();
      keyText(table, 'former_tax_code', 13).nullable();
      keyText(table, 'certificate_result_key', 36).nullable();
      provenanceColumns(table);
    });
    for (const [business, key, length] of [
      ['enterprise', 'enterprise_code', 10],
      ['household_business', 'household_business_id', 40],
    ] as const) {
      await knex.schema.createTable(`${business}_sector`, (table) => {
        keyText(table, 'vsic_code', 5).notNullable();
        keyText(table, key, length).notNullable();
        table.primary(['vsic_code', key]);
      });
      await knex.schema.createTable(`${business}_word`, (table) => {
        keyText(table, 'word', 40).notNullable();
        keyText(table, key, length).notNullable();
        table.primary(['word', key]);
      });
    }
  },
  async down(knex) {
    for (const table of TABLES.toReversed()) await knex.schema.dropTableIfExists(table);
  },
};
