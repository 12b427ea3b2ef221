import { dateParts, isoDate, twoDigits } from './calendar.ts';
import type { FamilyTies, Gender, Person } from './city.ts';
import { tossFor } from './draws.ts';
import { otherGender } from './families.ts';
import type { FaultTosses } from './faults.ts';
import { formerIdNumbers } from './former-id-numbers.ts';
import type { Family, Households } from './households.ts';
import type { Member } from './kin.ts';
import { givenNamesFor, otherSpelling } from './names.ts';
import { opaqueIds } from './opaque-ids.ts';
import { personalIds } from './personal-ids.ts';
import { setPieceOf } from './set-pieces.ts';

export interface Persons {
  person(index: number): Person;
  ties(index: number): FamilyTies;
  /** The nine digits of a card of old, or null for who never had one. */
  formerIdNumber(index: number): string | null;
  /** The household's own view of a person: the truth, without names. */
  member(index: number): Member;
  hasIdMismatch(index: number): boolean;
  /** In the fourth digit of the personal ID, which tells sex and century. */
  hasSexOrCenturyMismatch(index: number): boolean;
  /** In the fifth and sixth. */
  hasBirthYearMismatch(index: number): boolean;
  hasStaleMaritalStatus(index: number): boolean;
  lacksRelation(index: number): boolean;
  isDuplicate(index: number): boolean;
}

/** The persons of the city, as its register records them: now and then wrongly, on purpose. */
export function personsOf(seed: number, households: Households, faults: FaultTosses): Persons {
  const id = opaqueIds(seed, 'cit');
  const personalId = personalIds(seed);
  const givenNames = givenNamesFor(seed);
  const yearOnly = tossFor(seed, 'birth by year only');
  const mistake = tossFor(seed, 'kind of mismatch');
  const ethnicity = tossFor(seed, 'ethnicity');
  const formerIdNumber = formerIdNumbers(seed);
  const householdOf = households.blocks.householdOf;

  const locate = (index: number): { family: Family; member: Member; at: number } => {
    const family = households.family(householdOf(index));
    const at = index - family.first;
    const member = family.members[at];
    if (member === undefined) throw new RangeError('The city has no person at this index.');
    return { family, member, at };
  };

  const mismatched = (index: number, family: Family): boolean =>
    // A duplicate repeats a sound record, or it could not be told for one.
    faults.PERSON_ID_MISMATCH(index) && family.members.at(-1)?.isDuplicate !== true;
  /** Sex and year of birth as recorded; where they are mistaken, one of the two is. */
  const recorded = (index: number, family: Family, member: Member) => {
    const kind = mismatched(index, family) ? mistake(index) : 1;
    const gender: Gender = kind < 0.4 ? otherGender(member.gender) : member.gender;
    const birthYear = member.birthYear + (kind < 0.4 || kind === 1 ? 0 : kind < 0.8 ? -1 : -10);
    return { gender, birthYear };
  };
  const stale = (index: number, member: Member): boolean =>
    faults.MARITAL_STATUS_OUT_OF_DATE(index) && member.maritalStatus !== 'SINGLE';

  const names = (index: number, family: Family, member: Member, at: number) => {
    const { middleName, givenName } = givenNames(
      index,
      member.gender,
      member.birthYear,
      family.naming,
    );
    const byHand = at === 0 ? setPieceOf(family.household).headName : undefined;
    return { surname: member.familyName, middleName, givenName: byHand ?? givenName };
  };

  const recordedNames = (index: number, family: Family, member: Member, at: number) => {
    if (!member.isDuplicate) return names(index, family, member, at);
    const original = names(index - 1, family, member, at - 1);
    return { ...original, givenName: otherSpelling(original.givenName) };
  };

  return {
    person(index) {
      const { family, member, at } = locate(index);
      const original = member.isDuplicate ? index - 1 : index;
      const { surname, middleName, givenName } = recordedNames(index, family, member, at);
      const { gender, birthYear } = recorded(index, family, member);
      const isYearOnly =
        setPieceOf(family.household).yearOnly === at ||
        yearOnly(original) < (member.birthYear < 1960 ? 0.118 : 0.0012);
      return {
        index,
        id: id(index),
        personalId: personalId(index, member.gender, member.birthYear),
        fullName:
          middleName === '' ? `${surname} ${givenName}` : `${surname} ${middleName} ${givenName}`,
        surname,
        middleName,
        givenName,
        gender,
        dateOfBirth: isYearOnly ? String(birthYear) : birthday(birthYear, member.birthDay),
        birthYear,
        alive: member.diedDay === null,
        diedOn: member.diedDay === null ? null : isoDate(member.diedDay),
        maritalStatus: stale(index, member) ? staleStatus(member) : member.maritalStatus,
        household: family.household,
        role: member.role,
        ethnicityCode:
          family.naming === 'HIGHLAND' ? '26' : kinhOrOther(ethnicity(family.household)),
      };
    },
    ties(index) {
      const { family, member, at } = locate(index);
      return tiesIn(family, member, at);
    },
    formerIdNumber: (index) => formerIdNumber(index, locate(index).member),
    member: (index) => locate(index).member,
    hasIdMismatch: (index) => mismatched(index, households.family(householdOf(index))),
    hasSexOrCenturyMismatch(index) {
      const { family, member } = locate(index);
      const { gender, birthYear } = recorded(index, family, member);
      return gender !== member.gender || centuryOf(birthYear) !== centuryOf(member.birthYear);
    },
    hasBirthYearMismatch(index) {
      const { family, member } = locate(index);
      return recorded(index, family, member).birthYear % 100 !== member.birthYear % 100;
    },
    hasStaleMaritalStatus: (index) => stale(index, locate(index).member),
    lacksRelation: (index) =>
      faults.HOUSEHOLD_RELATION_MISSING(index) && locate(index).member.role !== 'HEAD',
    isDuplicate: (index) => locate(index).member.isDuplicate,
  };
}

const centuryOf = (year: number): number => Math.floor(year / 100);

/** Day and month of birth in a year that may be a mistake: one without the 29 February of the true one. */
function birthday(year: number, birthDay: number): string {
  const [born, month, day] = dateParts(birthDay);
  const isLeapDay = month === 2 && day === 29;
  return `${year}-${twoDigits(month)}-${twoDigits(isLeapDay && year !== born ? 28 : day)}`;
}

/** What the register still says after a wedding, a divorce or a death it did not hear of. */
function staleStatus(member: Member): Person['maritalStatus'] {
  return member.maritalStatus === 'MARRIED' ? 'SINGLE' : 'MARRIED';
}

/** Household by household: nearly all Kinh; a few Hoa (04), Tày (02) and Chăm (17). */
function kinhOrOther(toss: number): string {
  if (toss < 0.99) return '01';
  return toss < 0.995 ? '04' : toss < 0.998 ? '02' : '17';
}

/** Spouse, parents and children among the members of the same household. */
function tiesIn(family: Family, member: Member, at: number): FamilyTies {
  const withRole = (...roles: readonly Member['role'][]): number[] =>
    family.members.flatMap((one, place) =>
      place !== at && roles.includes(one.role) ? [family.first + place] : [],
    );
  switch (member.role) {
    case 'HEAD':
      return {
        spouse: withRole('SPOUSE')[0] ?? null,
        parents: withRole('PARENT'),
        children: withRole('CHILD'),
      };
    case 'SPOUSE':
      return { spouse: family.first, parents: [], children: withRole('CHILD') };
    case 'CHILD':
      return { spouse: null, parents: withRole('HEAD', 'SPOUSE'), children: [] };
    case 'PARENT':
      return {
        spouse: withRole('PARENT')[0] ?? null,
        parents: [],
        children: withRole('HEAD', 'SIBLING'),
      };
    case 'SIBLING':
      return { spouse: null, parents: withRole('PARENT'), children: [] };
    default:
      return { spouse: null, parents: [], children: [] };
  }
}
