import type { Migration } from '../../chassis/definition.ts';

/** Every way in that is not a primary key, with what it is for. */
const INDEXES: readonly (readonly [table: string, columns: readonly string[], name: string])[] = [
  // The search: one day or one year of births, the name judged inside the index.
  ['citizen', ['date_of_birth', 'name_search'], 'citizen_by_birth_and_name'],
  ['identity_document', ['personal_id', 'document_id'], 'identity_document_by_person'],
  // Pages of one person's residences, in the order of registration.
  ['residence', ['personal_id', 'residence_id'], 'residence_by_person'],
  ['household_member', ['household_code', 'place'], 'household_member_by_household'],
  // Children: links read from the parent's side.
  ['family_link', ['relative_id', 'kind'], 'family_link_by_relative'],
];

/** The indexes, built once the rows are in. The opaque id must be unique, or a page could skip a person. */
export const indexes: Migration = {
  name: '002-indexes',
  phase: 'indexes',
  async up(knex) {
    await knex.schema.alterTable('citizen', (table) => {
      table.unique(['id'], { indexName: 'citizen_by_id' });
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
    await knex.schema.alterTable('citizen', (table) => {
      table.dropUnique(['id'], 'citizen_by_id');
    });
  },
};
