import type { Knex } from 'knex';
import { cursorOf } from '../../../subgraphs/chassis/paging.ts';
import type { JournalRecord } from '../entry.ts';

/** All lists of accesses have one order, the newest first. */
export const ORDER = 'accesses';

/** Where an access stands in that order: its record, and which of the accesses there it is. */
export type Place = Pick<JournalRecord, 'at' | 'chain' | 'number' | 'part'>;

/** Compares two accesses by that order. */
export function newestFirst(one: Place, other: Place): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  if (one.chain !== other.chain) return one.chain < other.chain ? 1 : -1;
  return other.number - one.number || other.part - one.part;
}

/** Puts records in that order, from the one on in which the page before ended. */
export function newestFrom(
  query: Knex.QueryBuilder,
  table: string,
  last: Place | null,
): Knex.QueryBuilder {
  const columns = ['at', 'chain', 'number'].map((name) => `${table}.${name}`);
  if (last !== null)
    query.whereRaw(`(${columns.join(', ')}) <= (?, ?, ?)`, [last.at, last.chain, last.number]);
  return query.orderByRaw(columns.map((column) => `${column} desc`).join(', '));
}

/** What goes on behind an access in any list. Holds an instant and a place, nothing of a person. */
export function placeOf({ at, chain, number, part }: Place): string {
  return cursorOf(ORDER, `${at} ${chain} ${number} ${part}`);
}

/** The place that a cursor's key says. */
export function placeIn(key: string): Place {
  const [at = '', chain = '', number = '', part = ''] = key.split(' ');
  return { at, chain, number: Number(number), part: Number(part) };
}
