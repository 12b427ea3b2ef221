import { REFERENCE_DATE } from './calendar.ts';
import type { Gender, HouseholdRole, Person } from './city.ts';
import { between, weighing } from './draws.ts';

export type MaritalStatus = Person['maritalStatus'];

/**
 * Who lives together, a letter each: H head, S spouse, C child, P parent of the head (two parents:
 * the father first), B brother or sister of the head, N someone unrelated.
 */
const COMPOSITIONS: readonly ((toss: number) => string)[] = [
  weighing([['H', 1]]),
  weighing([
    ['HS', 55],
    ['HC', 20],
    ['HP', 12],
    ['HB', 6],
    ['HN', 7],
  ]),
  weighing([
    ['HSC', 68],
    ['HCC', 12],
    ['HSP', 8],
    ['HPB', 4],
    ['HSN', 4],
    ['HCP', 4],
  ]),
  weighing([
    ['HSCC', 70],
    ['HSCP', 16],
    ['HCCC', 3],
    ['HSPP', 3],
    ['HSCB', 4],
    ['HCCP', 2],
    ['HSCN', 2],
  ]),
  weighing([
    ['HSCCC', 40],
    ['HSCCP', 35],
    ['HSCPP', 12],
    ['HSCCB', 6],
    ['HSCCN', 7],
  ]),
  weighing([
    ['HSCCPP', 55],
    ['HSCCCP', 45],
  ]),
];

/** How a household of this size is made up. */
export function compositionOf(size: number, toss: number): string {
  return COMPOSITIONS[size - 1]?.(toss) ?? 'H';
}

const ROLES: Readonly<Record<string, HouseholdRole>> = {
  H: 'HEAD',
  S: 'SPOUSE',
  C: 'CHILD',
  P: 'PARENT',
  B: 'SIBLING',
  N: 'NON_RELATIVE',
};

export function roleOf(letter: string): HouseholdRole {
  return ROLES[letter] ?? 'NON_RELATIVE';
}

export const THIS_YEAR = Number(REFERENCE_DATE.slice(0, 4));

/**
 * Age of the head, for two tosses. `ofYoungest` is how old the head was at the youngest child's birth.
 *
 * The ranges are set so that ages over the city come out at 23 % under 15 and 13 % from 60.
 */
export function headAge(
  composition: string,
  ofYoungest: number,
  one: number,
  other: number,
): number {
  const hasParent = composition.includes('P');
  if (composition.includes('C')) {
    const youngest = Math.max(25, ofYoungest);
    return between(one ** 1.6, youngest, hasParent ? Math.max(54, youngest) : 62);
  }
  if (hasParent) return between(one, 30, 58);
  if (composition === 'HS') return other < 0.24 ? between(one, 24, 34) : between(one, 54, 88);
  if (composition === 'H') return between(one, 23, 88);
  return between(one, 22, 46);
}

/** Of the head: men head most couples, women most households of one parent. */
export function headGender(composition: string, toss: number): Gender {
  const men = composition.includes('S') ? 0.8 : composition.includes('C') ? 0.3 : 0.5;
  return toss < men ? 'MALE' : 'FEMALE';
}

export const otherGender = (gender: Gender): Gender => (gender === 'MALE' ? 'FEMALE' : 'MALE');

/** Of someone who has no spouse in the household, and is not half of a couple. */
export function unpairedStatus(
  role: HouseholdRole,
  age: number,
  hasChild: boolean,
  toss: number,
): MaritalStatus {
  if (role === 'CHILD' || role === 'SIBLING' || role === 'NON_RELATIVE') {
    return age >= 25 && toss < 0.08 ? 'DIVORCED' : 'SINGLE';
  }
  if (role === 'PARENT') return toss < 0.8 ? 'WIDOWED' : 'DIVORCED';
  if (hasChild) return toss < 0.5 ? 'DIVORCED' : toss < 0.88 ? 'WIDOWED' : 'SINGLE';
  if (age < 32) return toss < 0.08 ? 'DIVORCED' : 'SINGLE';
  if (age < 50) return toss < 0.5 ? 'SINGLE' : toss < 0.85 ? 'DIVORCED' : 'WIDOWED';
  return toss < 0.6 ? 'WIDOWED' : toss < 0.8 ? 'DIVORCED' : 'SINGLE';
}
