import type { Gender } from './city.ts';
import { pick, type Toss, tossFor, weighing } from './draws.ts';
import {
  FAMILY_NAMES,
  GIVEN_NAMES,
  HIGHLAND_FAMILY_NAMES,
  HIGHLAND_GIVEN_NAMES,
  MIDDLE_NAMES,
  OLDER_GIVEN_NAMES,
} from './name-lists.ts';

/** Ethnic groups of the city's people, by the state's two-digit list; the highland ones name differently. */
export type Naming = 'KINH' | 'HIGHLAND';

const kinhFamilyName = weighing(FAMILY_NAMES);

/** A family name for a toss: by national shares, in the spelling of Quảng Nam and Đà Nẵng. */
export function familyName(toss: number, naming: Naming): string {
  return naming === 'KINH' ? kinhFamilyName(toss) : pick(toss, HIGHLAND_FAMILY_NAMES);
}

export interface GivenNames {
  readonly middleName: string;
  readonly givenName: string;
}

/**
 * Middle and given names by sex and generation.
 *
 * Most people have one middle name; some none, some two. Thousands share all three names, as in life.
 */
export function givenNamesFor(
  seed: number,
): (person: number, gender: Gender, birthYear: number, naming: Naming) => GivenNames {
  const middle: Toss = tossFor(seed, 'middle name');
  const second: Toss = tossFor(seed, 'second middle name');
  const given: Toss = tossFor(seed, 'given name');
  return (person, gender, birthYear, naming) => {
    if (naming === 'HIGHLAND') {
      const particle = gender === 'FEMALE' ? 'Thị' : 'Văn';
      return {
        middleName: middle(person) < 0.5 ? particle : '',
        givenName: pick(given(person), HIGHLAND_GIVEN_NAMES[gender]),
      };
    }
    const names = birthYear < 1970 ? OLDER_GIVEN_NAMES[gender] : GIVEN_NAMES[gender];
    const givenName = pick(given(person), names);
    return { middleName: middleName(middle(person), second(person), gender, birthYear), givenName };
  };
}

function middleName(one: number, other: number, gender: Gender, birthYear: number): string {
  if (one < 0.03) return '';
  const particle = gender === 'FEMALE' ? 'Thị' : 'Văn';
  const byParticle = birthYear < 1975 ? 0.75 : birthYear < 2000 ? 0.4 : 0.12;
  const word = pick(other, MIDDLE_NAMES[gender]);
  if (one < byParticle) return particle;
  return one > 0.94 ? `${particle} ${word}` : word;
}

const TWO_SPELLINGS: readonly (readonly [string, string])[] = [
  ['Hòa', 'Hoà'],
  ['Thúy', 'Thuý'],
  ['Thủy', 'Thuỷ'],
  ['Thùy', 'Thuỳ'],
  ['Lý', 'Lí'],
  ['Mỹ', 'Mĩ'],
];

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace('đ', 'd')
    .replace('Đ', 'D');

/**
 * The same word as another clerk would have typed it: the other spelling where there are two, else
 * without its marks, else with a mark too many. Never the word itself.
 */
export function otherSpelling(word: string): string {
  for (const [one, other] of TWO_SPELLINGS) {
    if (word === one) return other;
    if (word === other) return one;
  }
  const bare = withoutMarks(word);
  return bare !== word
    ? bare
    : word.replace(/[aeiouy]/i, (vowel) => `${vowel}\u0323`).normalize('NFC');
}
