import type { Knex } from 'knex';
import type { Migration } from '../definition.ts';

export type Table = Knex.CreateTableBuilder;

/** What each table is made of, in the order of their making. */
export type Tables = Readonly<Record<string, (table: Table) => void>>;

/** A way into a table that is not its primary key. */
export interface Index {
  readonly table: string;
  readonly columns: readonly string[];
  /** Named for what it finds; unique in the whole store, as PostgreSQL and SQLite want it. */
  readonly name: string;
  /** Refuses a second row like another, besides finding the first. */
  readonly unique?: true;
}

/** A migration that makes tables, and takes them down in reverse. */
export function tablesMigration(name: string, tables: Tables): Migration {
  return {
    name,
    phase: 'tables',
    async up(knex) {
      for (const [table, columns] of Object.entries(tables))
        await knex.schema.createTable(table, columns);
    },
    async down(knex) {
      for (const table of Object.keys(tables).reverse()) await knex.schema.dropTableIfExists(table);
    },
  };
}

/** A migration that builds indexes once the rows are in. Each is a statement of its own, for MariaDB. */
export function indexesMigration(name: string, indexes: readonly Index[]): Migration {
  return {
    name,
    phase: 'indexes',
    async up(knex) {
      for (const { table, columns, name: indexName, unique } of indexes)
        await knex.schema.alterTable(table, (change) => {
          if (unique) change.unique([...columns], { indexName });
          else change.index([...columns], indexName);
        });
    },
    async down(knex) {
      for (const { table, columns, name: indexName, unique } of indexes.toReversed())
        await knex.schema.alterTable(table, (change) => {
          if (unique) change.dropUnique([...columns], indexName);
          else change.dropIndex([...columns], indexName);
        });
    },
  };
}
