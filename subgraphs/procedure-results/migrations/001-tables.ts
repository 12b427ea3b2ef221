import { provenanceColumns } from '../../chassis/provenance.ts';
import {
  flag,
  integer,
  isoDate,
  isoInstant,
  jsonText,
  keyText,
  text,
  wholeNumber,
} from '../../chassis/store/columns.ts';
import { type Table, type Tables, tablesMigration } from '../../chassis/store/migrations.ts';

/**
 * One narrow row a result, because a city has 2.4 million. What is only ever read with it (its
 * signatures, its content) is JSON in the row, not a table beside it.
 */
function procedureResult(table: Table): void {
  keyText(table, 'result_id', 36).primary();
  keyText(table, 'result_number', 54).notNullable();
  keyText(table, 'type_code', 12).notNullable();
  text(table, 'document_number', 60).nullable();
  keyText(table, 'procedure_code', 31).notNullable();
  keyText(table, 'dossier_code', 60).notNullable();
  keyText(table, 'subject_kind', 10).notNullable();
  keyText(table, 'subject_key', 40).notNullable();
  keyText(table, 'parcel_id', 12).nullable();
  keyText(table, 'enterprise_code', 10).nullable();
  keyText(table, 'issuer_code', 35).notNullable();
  keyText(table, 'signer_code', 40).nullable();
  isoInstant(table, 'issued_at').notNullable();
  isoDate(table, 'valid_from').notNullable();
  isoDate(table, 'valid_to').nullable();
  keyText(table, 'status', 10).notNullable();
  keyText(table, 'origin', 12).notNullable();
  keyText(table, 'replaces_id', 36).nullable();
  keyText(table, 'replaced_by_id', 36).nullable();
  keyText(table, 'file_type', 3).nullable();
  integer(table, 'file_size').nullable();
  keyText(table, 'file_sha256', 43).nullable();
  jsonText(table, 'content').nullable();
  jsonText(table, 'signatures').notNullable();
  provenanceColumns(table);
}

function signingCertificate(table: Table): void {
  keyText(table, 'certificate_code', 40).primary();
  keyText(table, 'kind', 10).notNullable();
  text(table, 'subject', 200).notNullable();
  text(table, 'holder_name', 80).nullable();
  text(table, 'holder_position', 80).nullable();
}

function dossier(table: Table): void {
  keyText(table, 'dossier_code', 60).primary();
  keyText(table, 'procedure_code', 31).notNullable();
  keyText(table, 'applicant_kind', 10).notNullable();
  keyText(table, 'applicant_key', 40).notNullable();
  keyText(table, 'behalf_kind', 10).nullable();
  keyText(table, 'behalf_key', 40).nullable();
  isoInstant(table, 'received_at').notNullable();
  isoInstant(table, 'appointment_at').nullable();
  isoInstant(table, 'completed_at').nullable();
  integer(table, 'status').notNullable();
  keyText(table, 'channel', 7).notNullable();
  wholeNumber(table, 'fee').notNullable();
  flag(table, 'fee_paid').notNullable();
  jsonText(table, 'components').nullable();
  provenanceColumns(table);
}

const TABLES: Tables = {
  procedure_result: procedureResult,
  signing_certificate: signingCertificate,
  dossier,
};

/** The tables of the register, each keyed by text that is compared byte by byte. */
export const tables = tablesMigration('001-tables', TABLES);
