import { fault } from '../../schema/faults.ts';
import type { PageRequest } from '../chassis/paging.ts';
import type { Store } from '../chassis/store/store.ts';
import type { NamePatterns } from './name-search.ts';
import type { CitizenRow } from './rows.ts';

/** A citizen found; those spelled as typed (0) come before those spelled otherwise (1). */
export interface FoundCitizen extends CitizenRow {
  readonly spelling: number;
}

/** A place in the order of what was found, for a cursor: no name, no date, no personal ID. */
export const placeOf = (found: FoundCitizen): string => `${found.spelling}.${found.id}`;

function placeIn(orderKey: string): { readonly spelling: number; readonly id: string } {
  const place = /^([01])\.(.+)$/.exec(orderKey);
  if (!place) throw fault('INVALID_CURSOR');
  return { spelling: Number(place[1]), id: String(place[2]) };
}

/**
 * Finds citizens by name and date of birth, a page at a time.
 *
 * The date leads the index and the folded name rides in it, so that a search reads the people of one
 * day, or at most of one year, and never the whole register. Order is by spelling, then by opaque id.
 */
export async function citizensByNameAndBirth(
  store: Store,
  name: NamePatterns,
  dateOfBirth: string,
  request: PageRequest,
): Promise<readonly FoundCitizen[]> {
  const found = store
    .knex('citizen')
    .select('*')
    .select(
      store.knex.raw('case when full_name like ? then 0 else 1 end as spelling', [name.asTyped]),
    )
    // "~" sorts behind digits and dashes: everything that begins with the date that was given.
    .whereBetween('date_of_birth', [dateOfBirth, `${dateOfBirth}~`])
    .where('name_search', 'like', name.folded);
  const page = store.knex.select('*').from(found.as('found')).orderBy(['spelling', 'id']);
  if (request.after !== null) {
    const { spelling, id } = placeIn(request.after);
    page.where((past) =>
      past
        .where('spelling', '>', spelling)
        .orWhere((alike) => alike.where({ spelling }).where('id', '>', id)),
    );
  }
  return page.limit(request.size + 1);
}
