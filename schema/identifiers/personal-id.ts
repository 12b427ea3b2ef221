import { BIRTH_PROVINCE_CODES, SYNTHETIC_PROVINCE_CODES } from './province-codes.ts';

export interface PersonalIdRules {
  /** Whether the invented province codes 097–099 are accepted. */
  readonly synthetic: boolean;
  /** Nobody is born after this year. */
  readonly latestBirthYear?: number;
}

export interface PersonalIdParts {
  /** Three digits: province of birth registration, or from 100 the country. */
  readonly placeCode: string;
  readonly gender: 'MALE' | 'FEMALE';
  readonly birthYear: number;
}

/**
 * What a personal ID says of its holder; null when it is not 12 digits.
 *
 * The fourth digit is century and gender in one: 0 and 1 for the 1900s, even for men.
 */
export function personalIdParts(text: string): PersonalIdParts | null {
  if (!/^\d{12}$/.test(text)) return null;
  const centuryAndGender = Number(text[3]);
  return {
    placeCode: text.slice(0, 3),
    gender: centuryAndGender % 2 === 0 ? 'MALE' : 'FEMALE',
    birthYear: 1900 + 100 * Math.floor(centuryAndGender / 2) + Number(text.slice(4, 6)),
  };
}

// The only look at the wall clock in this folder: the bound only ever rises, so that a number once
// accepted stays accepted, and no test can rot by it.
const thisYear = (): number => new Date().getUTCFullYear();

/**
 * A personal ID as registers write it, or null. There is no check digit to help.
 *
 * Codes from 100 are countries, for citizens born abroad. Their list is not published in a form we
 * could read, so none is refused: a wrong refusal would shut a citizen out of every register.
 */
export function parsePersonalId(
  text: string,
  { synthetic, latestBirthYear = thisYear() }: PersonalIdRules = { synthetic: true },
): string | null {
  const parts = personalIdParts(text);
  if (parts === null || parts.birthYear > latestBirthYear) return null;
  const known =
    Number(parts.placeCode) >= 100 ||
    BIRTH_PROVINCE_CODES.has(parts.placeCode) ||
    (synthetic && SYNTHETIC_PROVINCE_CODES.has(parts.placeCode));
  return known ? text : null;
}
