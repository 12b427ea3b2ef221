import type { Migration } from '../../chassis/definition.ts';
import { tables } from './001-tables.ts';
import { indexes } from './002-indexes.ts';
import { communeBoundaries } from './003-commune-boundaries.ts';

export const migrations: readonly Migration[] = [tables, indexes, communeBoundaries];
