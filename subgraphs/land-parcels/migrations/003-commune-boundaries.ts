import { jsonText, keyText } from '../../chassis/store/columns.ts';
import { type Table, tablesMigration } from '../../chassis/store/migrations.ts';

function communeBoundary(table: Table): void {
  keyText(table, 'commune_code', 5).primary();
  jsonText(table, 'ring').notNullable();
}

/** Where the communes of today lie, so that a parcel filed under another than its own is found. */
export const communeBoundaries = tablesMigration('003-commune-boundaries', {
  commune_boundary: communeBoundary,
});
