import type { Migration } from '../../chassis/definition.ts';
import { tables } from './001-tables.ts';
import { indexes } from './002-indexes.ts';

/** Listed rather than found in the folder: Knex cannot load `.ts` migrations by itself. */
export const migrations: readonly Migration[] = [tables, indexes];
