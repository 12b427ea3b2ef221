import type { Migration } from '../../chassis/definition.ts';
import { tables } from './001-tables.ts';
import { indexes } from './002-indexes.ts';
import { checks } from './003-checks.ts';
import { writing } from './003-writing.ts';
import { checkIndexes } from './004-check-indexes.ts';
import { dossiersByMonth } from './005-dossiers-by-month.ts';

/** In the order they are applied. */
export const migrations: readonly Migration[] = [
  tables,
  indexes,
  checks,
  writing,
  checkIndexes,
  dossiersByMonth,
];
