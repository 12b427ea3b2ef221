import type { Addresses } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { dayNumber, dayOf, isoDate, REFERENCE_DAY } from './calendar.ts';
import type { Gender, Household, HouseholdRole } from './city.ts';
import { dealtBy, type Place } from './communes.ts';
import { between, tossFor } from './draws.ts';
import {
  compositionOf,
  headAge,
  headGender,
  type MaritalStatus,
  otherGender,
  roleOf,
  THIS_YEAR,
  unpairedStatus,
} from './families.ts';
import type { FaultTosses } from './faults.ts';
import { familyName, type Naming } from './names.ts';
import { setPieceOf } from './set-pieces.ts';
import { remembering } from './shuffles.ts';

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

/** A household with its members drawn up. */
export interface Family {
  readonly household: number;
  /** Index of the head; the others follow. */
  readonly first: number;
  readonly place: Place;
  readonly naming: Naming;
  readonly members: readonly Member[];
  /** Whether head and spouse are both alive: then they may hold land jointly. */
  readonly isCouple: boolean;
}

export interface Households {
  readonly blocks: Blocks;
  family(household: number): Family;
  household(index: number): Household;
}

const FIRST_RECORDED_DEATH = dayNumber('2015-01-01');
const HIGHLAND_COMMUNES = new Set(['20194', '20320']);

/** The households of the city, each drawn up from its index alone. */
export function householdsOf(seed: number, persons: number, faults: FaultTosses): Households {
  const toss = (tag: string) => tossFor(seed, `household ${tag}`);
  const blocks = blocksOf(persons, toss('sizes'));
  const place = dealtBy((commune) => commune.households);
  const tosses = {
    composition: toss('composition'),
    age: toss('head age'),
    stage: toss('stage of life'),
    gender: toss('head gender'),
    naming: toss('naming'),
    formed: toss('formed'),
    year: toss('member year'),
    day: toss('member birthday'),
    sex: toss('member gender'),
    status: toss('member status'),
    death: toss('member death'),
    deathDay: toss('member death day'),
    name: toss('member family name'),
  };
  const addresses: Addresses = addressesOf(seed, 'household');

  const draw = (household: number): Family => {
    const first = blocks.firstOf(household);
    const setPiece = setPieceOf(household);
    const composition =
      setPiece.composition ??
      compositionOf(blocks.sizeOf(household), tosses.composition(household));
    const where = place(household);
    const isHighland =
      setPiece.highlandFamilyName !== undefined ||
      (HIGHLAND_COMMUNES.has(where.commune.code) && tosses.naming(household) < 0.06);
    const naming: Naming = isHighland ? 'HIGHLAND' : 'KINH';
    const head = household === 0 ? 'MALE' : headGender(composition, tosses.gender(household));

    // Ages of the head at the births of the children, eldest first.
    let atBirth = 0;
    const atBirths: number[] = [];
    for (let at = 0; at < composition.length; at++) {
      if (composition[at] !== 'C') continue;
      const year = tosses.year(first + at);
      atBirth = atBirth === 0 ? between(year, 24, 31) : Math.min(38, atBirth + between(year, 2, 4));
      atBirths.push(atBirth);
    }
    const age =
      setPiece.headAge ??
      headAge(composition, atBirth, tosses.age(household), tosses.stage(household));
    const headYear = THIS_YEAR - age;
    const fathersName = setPiece.highlandFamilyName ?? familyName(tosses.name(first), naming);
    const hasSpouse = composition[1] === 'S';
    const hasChild = atBirths.length > 0;
    const parents = composition.length - composition.replaceAll('P', '').length;
    const duplicates =
      composition.endsWith('CC') && faults.DUPLICATE_PERSON(household) && household > 0;

    const members: Member[] = [];
    let children = 0;
    let firstParent = true;
    for (let at = 0; at < composition.length; at++) {
      const person = first + at;
      const role = roleOf(composition[at] ?? 'N');
      const previous = members[at - 1];
      if (duplicates && at === composition.length - 1 && previous !== undefined) {
        members.push({ ...previous, isDuplicate: true });
        continue;
      }
      const year = tosses.year(person);
      const ownName = familyName(tosses.name(person), naming);
      let gender: Gender = tosses.sex(person) < 0.495 ? 'MALE' : 'FEMALE';
      let birthYear = headYear;
      let name = ownName;
      switch (role) {
        case 'HEAD':
          gender = head;
          name = fathersName;
          break;
        case 'SPOUSE':
          gender = otherGender(head);
          birthYear += head === 'MALE' ? between(year, -2, 4) : between(year, -4, 2);
          break;
        case 'CHILD': {
          gender = tosses.sex(person) < 0.526 ? 'MALE' : 'FEMALE';
          birthYear += atBirths[children++] ?? 25;
          const father = head === 'MALE' ? members[0] : hasSpouse ? members[1] : undefined;
          // Where the father is not in the household, one name (the first child's) serves for all.
          const absent = tosses.name(first + composition.indexOf('C'));
          name =
            father?.familyName ??
            (absent < 0.3 ? fathersName : familyName((absent - 0.3) / 0.7, naming));
          break;
        }
        case 'PARENT':
          gender =
            parents === 2
              ? firstParent
                ? 'MALE'
                : 'FEMALE'
              : tosses.sex(person) < 0.25
                ? 'MALE'
                : 'FEMALE';
          birthYear -= gender === 'MALE' ? between(year, 23, 34) : between(year, 21, 32);
          if (gender === 'MALE') name = fathersName;
          firstParent = false;
          break;
        case 'SIBLING':
          birthYear += between(year, 1, 5);
          name = fathersName;
          break;
        case 'NON_RELATIVE':
          birthYear = THIS_YEAR - between(year, 18, 40);
          break;
      }
      const birthDay = birthdayIn(birthYear, tosses.day(person));
      const isPaired =
        (hasSpouse && (role === 'HEAD' || role === 'SPOUSE')) ||
        (parents === 2 && role === 'PARENT');
      const status = tosses.status(person);
      members.push({
        role,
        gender,
        familyName: name,
        birthYear,
        birthDay,
        maritalStatus: isPaired
          ? 'MARRIED'
          : unpairedStatus(role, THIS_YEAR - birthYear, hasChild, status),
        diedDay:
          household === 0
            ? null
            : setPiece.died === at
              ? deathDay(birthDay, tosses.deathDay(person))
              : tosses.death(person) < mortality(role, THIS_YEAR - birthYear)
                ? deathDay(birthDay, tosses.deathDay(person))
                : null,
        isDuplicate: false,
      });
    }
    const settled = withWidows(members);
    return {
      household,
      first,
      place: where,
      naming,
      members: settled,
      isCouple: hasSpouse && settled[1]?.diedDay === null,
    };
  };
  const family = remembering(64, draw);

  return {
    blocks,
    family,
    household(index) {
      const { first, place: where, members } = family(index);
      const headBorn = members[0]?.birthDay ?? 0;
      const grownUp = Math.max(headBorn + 22 * 365, dayNumber('1985-01-01'));
      const style = faults.CLOSED_COMMUNE_CODE(index) ? 'CLOSED_CODE' : 'NEW';
      return {
        index,
        code: `HH-${where.commune.code}-${String(where.rank + 1).padStart(7, '0')}`,
        communeCode: where.commune.code,
        address: addresses.at(where.commune, index, style),
        members: members.map((_, at) => first + at),
        formedOn: isoDate(
          between(tosses.formed(index), grownUp, Math.max(grownUp, REFERENCE_DAY - 30)),
        ),
      };
    },
  };
}

/** Nobody is born in the last fortnight: the register has not heard of them yet. */
function birthdayIn(year: number, toss: number): number {
  const newYear = dayOf(year, 1, 1);
  const last = Math.min(newYear + 364, REFERENCE_DAY - 14);
  return between(toss, newYear, last);
}

/** Heads are alive by rule: somebody must answer for the household. */
function mortality(role: HouseholdRole, age: number): number {
  if (role === 'HEAD') return 0;
  if (role === 'PARENT') return 0.1;
  return age >= 60 ? 0.08 : age >= 25 ? 0.004 : 0.0008;
}

function deathDay(birthDay: number, toss: number): number {
  return between(toss, Math.max(FIRST_RECORDED_DEATH, birthDay + 300), REFERENCE_DAY - 10);
}

/**
 * Whoever outlived the other of a couple is widowed; and a father does not die before a child is
 * born, so a spouse's death moves to after the youngest's first birthday or does not happen.
 */
function withWidows(members: readonly Member[]): readonly Member[] {
  if (members.every((member) => member.diedDay === null)) return members;
  const youngest = members.reduce(
    (latest, member) => (member.role === 'CHILD' ? Math.max(latest, member.birthDay) : latest),
    0,
  );
  const dated = members.map((member) => {
    if (member.role !== 'SPOUSE' || member.diedDay === null) return member;
    const diedDay = Math.max(member.diedDay, youngest + 365);
    return { ...member, diedDay: diedDay < REFERENCE_DAY ? diedDay : null };
  });
  return dated.map((member) => {
    if (member.diedDay !== null || member.maritalStatus !== 'MARRIED') return member;
    const widowing = member.role === 'PARENT' ? 'PARENT' : 'SPOUSE';
    const other = dated.find((one) => one !== member && one.role === widowing);
    return other?.diedDay != null ? { ...member, maritalStatus: 'WIDOWED' as const } : member;
  });
}
