import type { Knex } from 'knex';
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

const parcelId = (table: Table): Knex.ColumnBuilder => keyText(table, 'parcel_id', 12);

function parcel(table: Table): void {
  parcelId(table).primary();
  keyText(table, 'commune_code', 5).notNullable();
  text(table, 'sheet_number', 6).notNullable();
  integer(table, 'parcel_number').notNullable();
  keyText(table, 'book_key', 24).notNullable();
  isoDate(table, 'key_from').notNullable();
  addressColumns(table, 'site');
  real(table, 'area').notNullable();
  jsonText(table, 'land_uses').notNullable();
  text(table, 'use_form', 10).notNullable();
  text(table, 'origin', 20).nullable();
  jsonText(table, 'ring').notNullable();
  flag(table, 'boundary_closed').notNullable();
  jsonText(table, 'encumbrances').notNullable();
  jsonText(table, 'assets').notNullable();
  text(table, 'survey_status', 20).notNullable();
  provenanceColumns(table);
}

function formerKey(table: Table): void {
  parcelId(table).notNullable();
  keyText(table, 'book_key', 24).notNullable();
  keyText(table, 'commune_code', 5).notNullable();
  isoDate(table, 'valid_from').notNullable();
  isoDate(table, 'valid_to').notNullable();
  table.primary(['parcel_id', 'valid_to']);
}

function landRight(table: Table): void {
  parcelId(table).notNullable();
  keyText(table, 'right_number', 2).notNullable();
  text(table, 'holder_kind', 10).notNullable();
  keyText(table, 'holder_key', 35).nullable();
  text(table, 'holder_name', 300).notNullable();
  integer(table, 'share_numerator').notNullable();
  integer(table, 'share_denominator').notNullable();
  text(table, 'role', 12).notNullable();
  isoDate(table, 'started_on').notNullable();
  isoDate(table, 'ended_on').nullable();
  text(table, 'basis', 200).nullable();
  keyText(table, 'certificate_serial', 12).nullable();
  table.primary(['parcel_id', 'right_number']);
}

function landCertificate(table: Table): void {
  keyText(table, 'serial_number', 12).primary();
  text(table, 'certificate_code', 12).nullable();
  text(table, 'register_number', 20).notNullable();
  isoDate(table, 'issued_on').notNullable();
  text(table, 'issuer_code', 35).notNullable();
  text(table, 'status', 10).notNullable();
  text(table, 'result_id', 36).nullable();
  provenanceColumns(table);
}

function parcelEvent(table: Table): void {
  parcelId(table).notNullable();
  keyText(table, 'event_number', 4).notNullable();
  text(table, 'type', 20).notNullable();
  isoDate(table, 'happened_on').notNullable();
  text(table, 'note', 200).nullable();
  text(table, 'reference_number', 40).nullable();
  table.primary(['parcel_id', 'event_number']);
}

function landPrice(table: Table): void {
  keyText(table, 'price_key', 20).primary();
  integer(table, 'year').notNullable();
  keyText(table, 'commune_code', 5).notNullable();
  keyText(table, 'land_use_code', 5).notNullable();
  wholeNumber(table, 'price').notNullable();
}

function parcelTile(table: Table): void {
  integer(table, 'tile').notNullable();
  parcelId(table).notNullable();
  for (const side of ['west', 'south', 'east', 'north']) integer(table, side).notNullable();
  table.primary(['tile', 'parcel_id']);
}

const TABLES: Tables = {
  parcel,
  former_key: formerKey,
  land_right: landRight,
  land_certificate: landCertificate,
  parcel_event: parcelEvent,
  land_price: landPrice,
  parcel_tile: parcelTile,
};

/**
 * The tables of the register. What hangs on a parcel and is read with it has a key that begins with the
 * parcel's, so that its primary key is also the index it is read by.
 */
export const tables = tablesMigration('001-tables', TABLES);
