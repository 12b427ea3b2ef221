import type { Migration } from '../../chassis/definition.ts';

interface Index {
  readonly table: string;
  readonly columns: readonly string[];
  readonly name: string;
}

/** One index for each look-up that is not by primary key, named for what it finds. */
const INDEXES: readonly Index[] = [
  { table: 'parcel', columns: ['book_key'], name: 'parcel_by_book_key' },
  {
    table: 'parcel',
    columns: ['commune_code', 'parcel_id', 'key_from'],
    name: 'parcel_by_commune',
  },
  { table: 'former_key', columns: ['book_key', 'valid_to'], name: 'former_key_by_book_key' },
  {
    table: 'former_key',
    columns: ['commune_code', 'parcel_id', 'valid_from', 'valid_to'],
    name: 'former_key_by_commune',
  },
  { table: 'land_right', columns: ['holder_key', 'parcel_id'], name: 'land_right_by_holder' },
  { table: 'land_right', columns: ['certificate_serial'], name: 'land_right_by_certificate' },
];

export const indexes: Migration = {
  name: '002-indexes',
  phase: 'indexes',
  async up(knex) {
    for (const { table, columns, name } of INDEXES)
      await knex.schema.alterTable(table, (change) => change.index([...columns], name));
  },
  async down(knex) {
    for (const { table, columns, name } of INDEXES)
      await knex.schema.alterTable(table, (change) => change.dropIndex([...columns], name));
  },
};
