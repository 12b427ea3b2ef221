import type { Knex } from 'knex';

export type Engine = 'sqlite' | 'postgres' | 'mysql';

/** A register's database, opened for one kind of work. */
export interface Store {
  readonly engine: Engine;
  /** Read-only connections when the store serves; see `openStore`. */
  readonly knex: Knex;
  /** Sends the text of a statement and gives its rows: where the store is in the process and only read. */
  readonly read?: ((sql: string, values: readonly unknown[]) => readonly object[]) | undefined;
  /** Statements sent since it was opened: the cost that tests assert. */
  statementCount(): number;
  /** Hears each statement with its bindings; for tests only, since bindings are personal data. Returns how to stop. */
  onStatement(listener: (sql: string, bindings: readonly unknown[]) => void): () => void;
  close(): Promise<void>;
}
