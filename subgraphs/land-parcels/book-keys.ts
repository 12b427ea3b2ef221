import { fault } from '../../schema/faults.ts';
import { periodsOf, unitAt } from '../../schema/reference/index.ts';
import type { PageRequest } from '../chassis/paging.ts';
import type { Store } from '../chassis/store/store.ts';
import type { FormerKeyRow, ParcelRow } from './rows.ts';

/**
 * The id of the parcel that bore a book key on a day, or null.
 *
 * Book keys are used again: after a merger the same commune code, sheet and number may name another
 * parcel, so a present key counts only from the day it was given.
 */
export async function parcelIdByBookKey(
  { knex }: Store,
  bookKey: string,
  day: string,
): Promise<string | null> {
  const present: readonly ParcelRow[] = await knex('parcel')
    .where('book_key', bookKey)
    .where('key_from', '<=', day)
    .limit(1);
  const former: readonly FormerKeyRow[] = present.length
    ? []
    : await knex('former_key')
        .where('book_key', bookKey)
        .where('valid_to', '>=', day)
        .where('valid_from', '<=', day)
        .limit(1);
  return present[0]?.parcel_id ?? former[0]?.parcel_id ?? null;
}

/** Refuses a commune code that names no unit on a day: ambiguous when it names one on another. */
export function requireCommune(communeCode: string, day: string): void {
  if (unitAt(communeCode, day) !== null) return;
  throw fault(periodsOf(communeCode).length > 0 ? 'AMBIGUOUS_UNIT' : 'UNKNOWN_COMMUNE', {
    details: { argument: 'communeCode' },
  });
}

/**
 * Ids of the parcels whose book key bore a commune code on a day: a page, and one more, in order.
 *
 * Present and former keys are read apart, each along its own index, and merged. A parcel has one key a
 * day, so it comes once. Parcels with a closed boundary are left out: a list nobody needs a key for would
 * tell which they are, and their ids where.
 */
export async function parcelIdsByCommune(
  { knex }: Store,
  communeCode: string,
  day: string,
  { size, after }: PageRequest,
): Promise<readonly string[]> {
  const limit = size + 1;
  const page = (table: 'parcel' | 'former_key') => {
    const id = `${table}.parcel_id`;
    const query = knex(table).select(id).where(`${table}.commune_code`, communeCode);
    if (table === 'former_key') query.join('parcel', 'parcel.parcel_id', id);
    query.where('parcel.boundary_closed', 0);
    if (after !== null) query.where(id, '>', after);
    return query.orderBy(id).limit(limit);
  };
  const [present, former]: readonly (readonly Pick<ParcelRow, 'parcel_id'>[])[] = await Promise.all(
    [
      page('parcel').where('key_from', '<=', day),
      page('former_key').where('valid_from', '<=', day).where('valid_to', '>=', day),
    ],
  );
  return [...(present ?? []), ...(former ?? [])]
    .map((row) => row.parcel_id)
    .sort()
    .slice(0, limit);
}
