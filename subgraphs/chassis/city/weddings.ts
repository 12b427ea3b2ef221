import { REFERENCE_DAY } from './calendar.ts';
import { between } from './draws.ts';
import type { Family } from './households.ts';

/**
 * When the couple of a household married, for a toss: a year or two before the first child, else in
 * their twenties or early thirties. Null where there is no couple.
 */
export function weddingDay({ members }: Family, toss: number): number | null {
  const [head, spouse] = members;
  if (head === undefined || spouse?.role !== 'SPOUSE') return null;
  const firstChild = members.find((member) => member.role === 'CHILD');
  if (firstChild !== undefined) return firstChild.birthDay - between(toss, 300, 650);
  const latest = REFERENCE_DAY - 30;
  const bothGrown = Math.min(latest - 365, Math.max(head.birthDay, spouse.birthDay) + 22 * 365);
  return between(toss, bothGrown, Math.min(bothGrown + 3650, latest));
}
