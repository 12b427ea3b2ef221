import type { Loaders } from './loaders.ts';
import type { ParcelRow } from './rows.ts';

/**
 * The parcels of a page of ids, in the page's order.
 *
 * An id without a parcel would be a broken store, and is left out rather than empty the page.
 */
export async function parcelsInOrder(
  ids: readonly string[],
  loaders: Loaders,
): Promise<readonly ParcelRow[]> {
  const rows = await Promise.all(ids.map((id) => loaders.parcels.load(id)));
  return rows.filter((row) => row !== null);
}
