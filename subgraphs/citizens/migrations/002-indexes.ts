import { type Index, indexesMigration } from '../../chassis/store/migrations.ts';

const INDEXES: readonly Index[] = [
  // Opaque ids must be unique, or a page could skip a person.
  { table: 'citizen', columns: ['id'], name: 'citizen_by_id', unique: true },
  // The search: one day or one year of births, the name judged inside the index.
  {
    table: 'citizen',
    columns: ['date_of_birth', 'name_search'],
    name: 'citizen_by_birth_and_name',
  },
  {
    table: 'identity_document',
    columns: ['personal_id', 'document_id'],
    name: 'identity_document_by_person',
  },
  // Pages of one person's residences, in the order of registration.
  { table: 'residence', columns: ['personal_id', 'residence_id'], name: 'residence_by_person' },
  {
    table: 'household_member',
    columns: ['household_code', 'place'],
    name: 'household_member_by_household',
  },
  // Children: links read from the parent's side.
  { table: 'family_link', columns: ['relative_id', 'kind'], name: 'family_link_by_relative' },
];

/** Every way in that is not a primary key. */
export const indexes = indexesMigration('002-indexes', INDEXES);
