import type { Knex } from 'knex';
import { addressColumns } from '../../chassis/address.ts';
import { provenanceColumns } from '../../chassis/provenance.ts';
import {
  integer,
  isoDate,
  isoInstant,
  jsonText,
  keyText,
  text,
} from '../../chassis/store/columns.ts';
import { type Table, type Tables, tablesMigration } from '../../chassis/store/migrations.ts';

const personalId = (table: Table, name = 'personal_id'): Knex.ColumnBuilder =>
  keyText(table, name, 12);

function citizen(table: Table): void {
  personalId(table).primary();
  keyText(table, 'id', 40).notNullable();
  text(table, 'full_name', 120).notNullable();
  keyText(table, 'name_search', 160).notNullable();
  jsonText(table, 'other_names').nullable();
  isoDate(table, 'date_of_birth').notNullable();
  text(table, 'gender', 7).notNullable();
  text(table, 'ethnicity_code', 2).nullable();
  text(table, 'nationality', 2).notNullable();
  text(table, 'origin_code', 5).nullable();
  isoDate(table, 'origin_on').nullable();
  text(table, 'birth_place_code', 5).nullable();
  isoDate(table, 'birth_place_on').nullable();
  text(table, 'marital_status', 8).notNullable();
  isoInstant(table, 'marital_as_of').notNullable();
  text(table, 'marital_verification', 20).notNullable();
  text(table, 'marital_source', 20).notNullable();
  text(table, 'life_status', 8).notNullable();
  isoDate(table, 'died_on').nullable();
  text(table, 'phone', 15).nullable();
  text(table, 'email', 120).nullable();
  text(table, 'portal_level', 6).notNullable();
  provenanceColumns(table);
}

function identityDocument(table: Table): void {
  keyText(table, 'document_id', 40).primary();
  personalId(table).notNullable();
  text(table, 'type', 10).notNullable();
  text(table, 'number', 40).nullable();
  isoDate(table, 'issued_on').nullable();
  text(table, 'issuer_code', 35).nullable();
  isoDate(table, 'expires_on').nullable();
  provenanceColumns(table);
}

function residence(table: Table): void {
  keyText(table, 'residence_id', 40).primary();
  personalId(table).notNullable();
  text(table, 'type', 9).notNullable();
  isoDate(table, 'from_on').notNullable();
  isoDate(table, 'to_on').nullable();
  addressColumns(table, 'place');
  keyText(table, 'household_code', 24).nullable();
  text(table, 'registrar_code', 35).nullable();
  provenanceColumns(table);
}

function household(table: Table): void {
  keyText(table, 'household_code', 24).primary();
  addressColumns(table, 'place');
  personalId(table, 'head_id').nullable();
  provenanceColumns(table);
}

function householdMember(table: Table): void {
  personalId(table).primary();
  keyText(table, 'household_code', 24).notNullable();
  integer(table, 'place').notNullable();
  text(table, 'relation', 14).nullable();
  text(table, 'relation_kind', 8).nullable();
  isoDate(table, 'joined_on').nullable();
  provenanceColumns(table);
}

function familyLink(table: Table): void {
  personalId(table).notNullable();
  keyText(table, 'kind', 8).notNullable();
  personalId(table, 'relative_id').notNullable();
  provenanceColumns(table);
  table.primary(['personal_id', 'kind', 'relative_id']);
}

const TABLES: Tables = {
  citizen,
  identity_document: identityDocument,
  residence,
  household,
  household_member: householdMember,
  family_link: familyLink,
};

/** The tables of the register, each keyed by text that is compared byte by byte. */
export const tables = tablesMigration('001-tables', TABLES);
