import { dayOf, REFERENCE_DAY } from './calendar.ts';
import type { Gender, HouseholdRole } from './city.ts';
import { between, type Toss, tossFor } from './draws.ts';
import { type MaritalStatus, otherGender, roleOf, THIS_YEAR, unpairedStatus } from './families.ts';
import { familyName, type Naming } from './names.ts';

/** One person as the household decides them: what brothers, spouses and parents must agree on. */
export interface Member {
  readonly role: HouseholdRole;
  readonly gender: Gender;
  readonly familyName: string;
  readonly birthYear: number;
  readonly birthDay: number;
  /** The truth; what the register recorded may be out of date. */
  readonly maritalStatus: MaritalStatus;
  readonly diedDay: number | null;
  /** The record repeats the person before it. */
  readonly isDuplicate: boolean;
}

/** What is settled of a household before its members are. */
export interface Outline {
  /** Index of the head; the others follow. */
  readonly first: number;
  readonly composition: string;
  readonly headGender: Gender;
  readonly headYear: number;
  /** Age of the head at the birth of each child, eldest first. */
  readonly agesAtBirth: readonly number[];
  /** Of the head, and so of the head's father, brothers and sisters. */
  readonly familyName: string;
  readonly naming: Naming;
}

/** Who someone is by their place in the household: sex, year of birth, family name. */
type Traits = Pick<Member, 'gender' | 'birthYear' | 'familyName'>;

export interface Kin {
  /** Age of the head at the birth of each child of a composition, eldest first. */
  agesAtBirth(first: number, composition: string): readonly number[];
  /** The member at one place; those before it are already drawn up. Alive, for now. */
  member(outline: Outline, place: number, earlier: readonly Member[]): Member;
}

/** Draws up the members of households so that they fit: ages of parents and children, names of fathers. */
export function kinOf(seed: number): Kin {
  const toss = (tag: string): Toss => tossFor(seed, `member ${tag}`);
  const yearToss = toss('year');
  const dayToss = toss('birthday');
  const sexToss = toss('gender');
  const nameToss = toss('family name');
  const statusToss = toss('marital status');

  const fathersName = (outline: Outline, earlier: readonly Member[]): string => {
    const { first, composition, headGender, naming } = outline;
    const father = earlier[headGender === 'MALE' ? 0 : 1];
    if (father !== undefined && (headGender === 'MALE' || father.role === 'SPOUSE')) {
      return father.familyName;
    }
    // The father is not of the household: one name serves all the children, now and then the mother's.
    const absent = nameToss(first + composition.indexOf('C'));
    return absent < 0.3 ? outline.familyName : familyName((absent - 0.3) / 0.7, naming);
  };

  const traits = (outline: Outline, place: number, earlier: readonly Member[]): Traits => {
    const { first, composition, headGender, headYear, naming } = outline;
    const person = first + place;
    const year = yearToss(person);
    const gender = (men: number): Gender => (sexToss(person) < men ? 'MALE' : 'FEMALE');
    const ownName = () => familyName(nameToss(person), naming);
    switch (roleOf(composition.charAt(place))) {
      case 'HEAD':
        return { gender: headGender, birthYear: headYear, familyName: outline.familyName };
      case 'SPOUSE': {
        const later = headGender === 'MALE' ? between(year, -2, 4) : between(year, -3, 2);
        return {
          gender: otherGender(headGender),
          birthYear: headYear + later,
          familyName: ownName(),
        };
      }
      case 'CHILD': {
        const elder = earlier.filter((member) => member.role === 'CHILD').length;
        return {
          gender: gender(0.526),
          birthYear: headYear + (outline.agesAtBirth[elder] ?? 30),
          familyName: fathersName(outline, earlier),
        };
      }
      case 'PARENT': {
        const isSecond = earlier.at(-1)?.role === 'PARENT';
        const hasBoth = isSecond || composition.charAt(place + 1) === 'P';
        const sex = hasBoth ? (isSecond ? 'FEMALE' : 'MALE') : gender(0.28);
        const older = sex === 'MALE' ? between(year, 23, 34) : between(year, 21, 32);
        return {
          gender: sex,
          birthYear: headYear - older,
          familyName: sex === 'MALE' ? outline.familyName : ownName(),
        };
      }
      case 'SIBLING':
        return {
          gender: gender(0.5),
          birthYear: headYear + between(year, 1, 5),
          familyName: outline.familyName,
        };
      default:
        return {
          gender: gender(0.5),
          birthYear: THIS_YEAR - between(year, 18, 40),
          familyName: ownName(),
        };
    }
  };

  return {
    agesAtBirth(first, composition) {
      const ages: number[] = [];
      for (let place = 0; place < composition.length; place++) {
        if (composition.charAt(place) !== 'C') continue;
        const toss = yearToss(first + place);
        const before = ages.at(-1);
        ages.push(
          before === undefined ? between(toss, 24, 31) : Math.min(37, before + between(toss, 2, 4)),
        );
      }
      return ages;
    },
    member(outline, place, earlier) {
      const { composition, first } = outline;
      const role = roleOf(composition.charAt(place));
      const known = traits(outline, place, earlier);
      const isPaired =
        (composition.includes('S') && (role === 'HEAD' || role === 'SPOUSE')) ||
        (composition.includes('PP') && role === 'PARENT');
      return {
        role,
        ...known,
        birthDay: birthdayIn(known.birthYear, dayToss(first + place)),
        maritalStatus: isPaired
          ? 'MARRIED'
          : unpairedStatus(
              role,
              THIS_YEAR - known.birthYear,
              composition.includes('C'),
              statusToss(first + place),
            ),
        diedDay: null,
        isDuplicate: false,
      };
    },
  };
}

/** Nobody is born in the last fortnight: the register has not heard of them yet. */
function birthdayIn(year: number, toss: number): number {
  const newYear = dayOf(year, 1, 1);
  return between(toss, newYear, Math.min(newYear + 364, REFERENCE_DAY - 14));
}
