import type { Knex } from 'knex';
import type { Clock } from '../../schema/clock.ts';
import type { City } from './city/city.ts';
import type { RequestGuard } from './guard/request-guard.ts';
import type { RowSubjects } from './guard/row-subjects.ts';
import type { QualityCheck } from './quality/check.ts';
import type { Store } from './store/store.ts';
import type { Writing } from './store/writing.ts';

/** What one register's resolvers are given for one request. */
export interface Context<Loaders> {
  /** Made anew for every request, so that nothing read for one caller is shown to another. */
  readonly loaders: Loaders;
  /** The register's store, read only. Resolvers go through loaders; look-ups by filter use this. */
  readonly store: Store;
  /**
   * The way to change the register's records. Only where its definition says that it writes, and its store
   * was opened for that: take it by `writingOf`.
   */
  readonly writing?: Writing | undefined;
  /** Today's date and the time, from the one clock. */
  readonly clock: Clock;
  /** Who asks, and what of the answer they may read. None where the register trusts whoever reaches it. */
  readonly guard?: RequestGuard | undefined;
}

/** One step in the life of a store's tables. Portable: it runs on SQLite, PostgreSQL and MariaDB alike. */
export interface Migration {
  /** Sorts by name: `001-tables`, `002-indexes`. */
  readonly name: string;
  /** Indexes are built after the synthetic rows are in, which on big stores is several times faster. */
  readonly phase: 'tables' | 'indexes';
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
}

/** A value every engine stores alike: text (dates too), a number, or nothing. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** Hands one row to the store being filled. Every row of a table gives the same columns in the same order. */
export type Put = (table: string, row: Row) => void;

/** One run of synthetic rows: `size` indices, each of which writes its rows without looking at any other. */
export interface SeedStep {
  readonly name: string;
  readonly size: (city: City) => number;
  readonly fill: (city: City, index: number, put: Put) => void;
}

/** Who keeps the register, for the provenance of each record. */
export interface RegisterSource {
  /** Such as `CSDL_CONG_DAN`. */
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly lgspServiceCode: string;
  readonly ownerAgencyCode: string;
}

/** Resolvers by type and field. Agencies type theirs by the generated `Resolvers`, which is stricter. */
export type ResolverMap = Readonly<Record<string, unknown>>;

/** Everything the chassis needs to know of an agency. */
export interface SubgraphDefinition<Loaders> {
  /** The folder's name; also the name in the supergraph and the prefix of its settings. */
  readonly name: string;
  readonly source: RegisterSource;
  readonly migrations: readonly Migration[];
  readonly seed: readonly SeedStep[];
  /** How it finds what the rules of `schema/quality` look for among its records. */
  readonly quality?: readonly QualityCheck[];
  readonly loaders: (store: Store) => Loaders;
  readonly resolvers: ResolverMap;
  /** Says that its resolvers change records. Without it none is given a way to. */
  readonly writes?: true;
  /** Makes sure of what it needs besides its store, before it answers; throws what is to be mended. */
  readonly ready?: () => void;
  /** Whom its rows are about; needed as soon as a field holds personal data or is open to `self`. */
  readonly subjects?: RowSubjects<Loaders>;
}

/** Says that a value is an agency, and lets the compiler say what is missing. */
export function defineSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
): SubgraphDefinition<Loaders> {
  return definition;
}
