import { indexesMigration } from '../../chassis/store/migrations.ts';

/** A result's history of checks is read off the index, the latest first. */
export const checkIndexes = indexesMigration('004-check-indexes', [
  {
    table: 'verification_check',
    columns: ['result_number', 'check_id'],
    name: 'verification_check_by_result',
  },
]);
