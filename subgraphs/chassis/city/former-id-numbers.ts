import { dayNumber, monthsLater } from './calendar.ts';
import { tossFor } from './draws.ts';
import type { Member } from './kin.ts';

/** Nine-digit cards are known from the first of these days, when the city became one, and were given out until the last. */
export const FIRST_FORMER_CARDS = '1997-01-01';
export const LAST_FORMER_CARDS = '2015-12-31';

const FIRST_DAY = dayNumber(FIRST_FORMER_CARDS);
const LAST_DAY = dayNumber(LAST_FORMER_CARDS);
const MONTHS_TO_FIRST_CARD = 14 * 12;
const HAD_ONE = 0.6;

/**
 * The numbers of the nine-digit cards of old: three in five of those who turned fourteen in time had one.
 *
 * One function for every register, so that a number in one can be found in another. No province had 99, so
 * none was ever anybody's.
 */
export function formerIdNumbers(seed: number): (person: number, member: Member) => string | null {
  const toss = tossFor(seed, 'former identity card');
  return (person, { birthDay, diedDay }) => {
    const first = Math.max(FIRST_DAY, monthsLater(birthDay, MONTHS_TO_FIRST_CARD));
    const last = Math.min(LAST_DAY, diedDay ?? LAST_DAY);
    if (first > last || toss(person) >= HAD_ONE) return null;
    return `99${String(person).padStart(7, '0')}`;
  };
}
