import type { SubjectKind } from './rows.ts';

const HIDDEN = '***';

/**
 * The subject's name as whoever verifies a result may see it: enough to hold against the paper in hand, too
 * little to learn a name from.
 *
 * Of a person each word keeps its first letter, and no word tells how long it was. Names of businesses are
 * open data and stand as they are. Only this is kept in the store of results, never the name.
 */
export function shownName(kind: SubjectKind, name: string): string {
  if (kind !== 'PERSON') return name;
  return name
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]}${HIDDEN}`)
    .join(' ');
}
