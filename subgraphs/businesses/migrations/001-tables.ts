import { addressColumns } from '../../chassis/address.ts';
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
import { type Table, type Tables, tablesMigration } from '../../chassis/store/migrations.ts';

function enterprise(table: Table): void {
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
}

function legalRepresentative(table: Table): void {
  keyText(table, 'enterprise_code', 10).notNullable();
  integer(table, 'place').notNullable();
  text(table, 'name', 200).notNullable();
  text(table, 'title', 120).nullable();
  keyText(table, 'citizen_key', 12).nullable();
  table.primary(['enterprise_code', 'place']);
}

function holding(table: Table): void {
  keyText(table, 'holding_id', 13).notNullable().primary();
  keyText(table, 'enterprise_code', 10).notNullable();
  keyText(table, 'citizen_key', 12).nullable();
  keyText(table, 'holder_enterprise_code', 10).nullable();
  text(table, 'holder_name', 300).notNullable();
  wholeNumber(table, 'amount').nullable();
  real(table, 'percent').nullable();
}

function dependentUnit(table: Table): void {
  keyText(table, 'unit_id', 16).notNullable().primary();
  keyText(table, 'enterprise_code', 10).notNullable();
  keyText(table, 'code', 13).notNullable();
  keyText(table, 'kind', 24).notNullable();
  text(table, 'name', 300).notNullable();
  keyText(table, 'status', 20).notNullable();
  isoDate(table, 'registered_on').notNullable();
  addressColumns(table, 'site');
  provenanceColumns(table);
}

function householdBusiness(table: Table): void {
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
}

/** Every VSIC level of every line of a business. The key comes last, so that a page needs no sorting. */
const sectors = (key: string, length: number) => (table: Table) => {
  keyText(table, 'vsic_code', 5).notNullable();
  keyText(table, key, length).notNullable();
  table.primary(['vsic_code', key]);
};

/** Every word of a business's name without its marks, likewise. */
const words = (key: string, length: number) => (table: Table) => {
  keyText(table, 'word', 40).notNullable();
  keyText(table, key, length).notNullable();
  table.primary(['word', key]);
};

const TABLES: Tables = {
  enterprise,
  legal_representative: legalRepresentative,
  holding,
  dependent_unit: dependentUnit,
  household_business: householdBusiness,
  enterprise_sector: sectors('enterprise_code', 10),
  enterprise_word: words('enterprise_code', 10),
  household_business_sector: sectors('household_business_id', 40),
  household_business_word: words('household_business_id', 40),
};

/**
 * The register's tables. Those of sectors and words are indexes that no engine would build alike, each
 * leading to the business.
 */
export const tables = tablesMigration('001-tables', TABLES);
