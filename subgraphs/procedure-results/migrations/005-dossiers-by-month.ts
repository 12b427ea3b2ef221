import { indexesMigration } from '../../chassis/store/migrations.ts';

/** Dossiers by when they were received, for what is counted by month. */
export const dossiersByMonth = indexesMigration('005-dossiers-by-month', [
  { table: 'dossier', columns: ['received_at'], name: 'dossier_by_receipt' },
]);
