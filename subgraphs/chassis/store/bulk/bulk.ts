import type { Put } from '../../definition.ts';
import type { Engine, Store } from '../store.ts';
import { mysqlBulk } from './mysql.ts';
import { postgresBulk } from './postgres.ts';
import { sqliteBulk } from './sqlite.ts';

/** Rows gathered until they are written together. */
export interface Chunk {
  readonly put: Put;
  /** Roughly how many bytes it holds in memory. */
  bytes(): number;
  rows(): number;
  /**
   * Writes the rows, and that the step has come as far as `nextIndex`, in one transaction: after a
   * power cut both are in the store, or neither. Only one commit may be under way.
   */
  commit(step: string, nextIndex: number): Promise<void>;
}

/** The fastest way an engine takes many rows. It keeps one connection until closed. */
export interface Bulk {
  begin(): Chunk;
  close(): Promise<void>;
}

const OPEN: Readonly<Record<Engine, (store: Store) => Promise<Bulk>>> = {
  sqlite: sqliteBulk,
  postgres: postgresBulk,
  mysql: mysqlBulk,
};

/** Opens the bulk path of the store's engine. */
export function openBulk(store: Store): Promise<Bulk> {
  return OPEN[store.engine](store);
}
