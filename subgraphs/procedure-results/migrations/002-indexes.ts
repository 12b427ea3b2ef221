import { type Index, indexesMigration } from '../../chassis/store/migrations.ts';

const table = 'procedure_result';

/** Lists are paged in the order of the last column, so that a page is read off the index. */
const INDEXES: readonly Index[] = [
  // A number printed on two results would be a forgery.
  { table, columns: ['result_number'], name: 'procedure_result_by_number', unique: true },
  { table, columns: ['subject_key', 'result_id'], name: 'procedure_result_by_subject' },
  { table, columns: ['parcel_id', 'result_id'], name: 'procedure_result_by_parcel' },
  { table, columns: ['dossier_code'], name: 'procedure_result_by_dossier' },
  { table: 'dossier', columns: ['applicant_key', 'dossier_code'], name: 'dossier_by_applicant' },
];

/** Every way in that is not a primary key. */
export const indexes = indexesMigration('002-indexes', INDEXES);
