import { type Index, indexesMigration } from '../../chassis/store/migrations.ts';

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

export const indexes = indexesMigration('002-indexes', INDEXES);
