import type { Migration } from '../../chassis/definition.ts';

/**
 * Every way in that is not a primary key. Lists are paged in the order of the last column, so that a
 * page is read off the index.
 */
const INDEXES: readonly (readonly [table: string, columns: readonly string[], name: string])[] = [
  ['procedure_result', ['subject_key', 'result_id'], 'procedure_result_by_subject'],
  ['procedure_result', ['parcel_id', 'result_id'], 'procedure_result_by_parcel'],
  ['procedure_result', ['dossier_code'], 'procedure_result_by_dossier'],
  ['dossier', ['applicant_key', 'dossier_code'], 'dossier_by_applicant'],
];

/** The indexes, built once the rows are in. A number printed on two results would be a forgery: unique. */
export const indexes: Migration = {
  name: '002-indexes',
  phase: 'indexes',
  async up(knex) {
    await knex.schema.alterTable('procedure_result', (table) => {
      table.unique(['result_number'], { indexName: 'procedure_result_by_number' });
    });
    for (const [name, columns, index] of INDEXES)
      await knex.schema.alterTable(name, (table) => {
        table.index([...columns], index);
      });
  },
  async down(knex) {
    for (const [name, columns, index] of INDEXES.toReversed())
      await knex.schema.alterTable(name, (table) => {
        table.dropIndex([...columns], index);
      });
    await knex.schema.alterTable('procedure_result', (table) => {
      table.dropUnique(['result_number'], 'procedure_result_by_number');
    });
  },
};
