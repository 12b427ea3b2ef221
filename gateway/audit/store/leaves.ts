import type { Knex } from 'knex';
import type { Leaf } from '../people-index/leaf.ts';

/** A leaf of the index of people, as it is stored. */
export interface StoredLeaf extends Leaf {
  readonly id: number;
}

/** Of these prefixes those that have at least so many leaves. */
export function crowdedPrefixes(
  knex: Knex,
  prefixes: readonly string[],
  leaves: number,
): Promise<readonly string[]> {
  return knex('journal_leaves')
    .whereIn('prefix', [...prefixes])
    .groupBy('prefix')
    .havingRaw('count(*) >= ?', [leaves])
    .orderBy('prefix')
    .pluck('prefix');
}

interface Row {
  readonly id: number | string;
  readonly prefix: string;
  readonly chains: string;
  readonly entries: Buffer;
}

/** Chains are named by digits and letters. */
const BETWEEN_CHAINS = ' ';

/** Chains as they stand in a row. */
export const chainsText = ({ chains }: Leaf): string => chains.join(BETWEEN_CHAINS);

// PostgreSQL gives such a number as a text.
const leafOf = ({ id, prefix, chains, entries }: Row): StoredLeaf => ({
  ...{ id: Number(id), prefix, chains: chains.split(BETWEEN_CHAINS), entries },
});

/** The leaves of just these prefixes. */
export async function leavesUnder(
  knex: Knex,
  ...prefixes: readonly string[]
): Promise<readonly StoredLeaf[]> {
  const rows: readonly Row[] = await knex('journal_leaves').whereIn('prefix', [...prefixes]);
  return rows.map(leafOf);
}

/** The leaves of all prefixes that begin like this. */
export async function leavesWithin(knex: Knex, prefix: string): Promise<readonly StoredLeaf[]> {
  // Behind all digits in every order of letters.
  const rows: readonly Row[] = await knex('journal_leaves')
    .where('prefix', '>=', prefix)
    .where('prefix', '<', `${prefix}g`);
  return rows.map(leafOf);
}

/** Leaves in the order of their making, some at a time, behind one. */
export async function leavesAfter(
  knex: Knex,
  id: number,
  some: number,
): Promise<readonly StoredLeaf[]> {
  const rows: readonly Row[] = await knex('journal_leaves')
    .where('id', '>', id)
    .orderBy('id')
    .limit(some);
  return rows.map(leafOf);
}
