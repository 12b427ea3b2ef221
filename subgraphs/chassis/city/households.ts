import { addressesOf } from './addresses.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { dayNumber, isoDate, REFERENCE_DAY } from './calendar.ts';
import type { Household } from './city.ts';
import { dealtBy, type Place } from './communes.ts';
import { deathsFor } from './deaths.ts';
import { between, tossFor } from './draws.ts';
import { compositionOf, headAge, headGender, THIS_YEAR } from './families.ts';
import type { FaultTosses } from './faults.ts';
import { kinOf, type Member, type Outline } from './kin.ts';
import { familyName, type Naming } from './names.ts';
import { setPieceOf } from './set-pieces.ts';
import { remembering } from './shuffles.ts';

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

/** Where highland people live, by the villages that became part of Hải Vân and Hòa Vang. */
const HIGHLAND_COMMUNES = new Set(['20194', '20320']);

const FIRST_FORMED = dayNumber('1985-01-01');

/** The households of the city, each drawn up from its index alone. */
export function householdsOf(seed: number, persons: number, faults: FaultTosses): Households {
  const toss = (tag: string) => tossFor(seed, `household ${tag}`);
  const tosses = {
    composition: toss('composition'),
    age: toss('head age'),
    stage: toss('stage of life'),
    gender: toss('head gender'),
    naming: toss('naming'),
    name: toss('family name'),
    formed: toss('formed'),
  };
  const blocks = blocksOf(persons, toss('sizes'));
  const placeOf = dealtBy((commune) => commune.households);
  const kin = kinOf(seed);
  const withDeaths = deathsFor(seed);
  const addresses = addressesOf(seed, 'household');

  const outlineOf = (household: number, first: number, naming: Naming): Outline => {
    const setPiece = setPieceOf(household);
    const composition =
      setPiece.composition ??
      compositionOf(blocks.sizeOf(household), tosses.composition(household));
    const agesAtBirth = kin.agesAtBirth(first, composition);
    const age =
      setPiece.headAge ??
      headAge(composition, agesAtBirth.at(-1) ?? 0, tosses.age(household), tosses.stage(household));
    return {
      first,
      composition,
      headGender: household === 0 ? 'MALE' : headGender(composition, tosses.gender(household)),
      headYear: THIS_YEAR - age,
      agesAtBirth,
      familyName: setPiece.highlandFamilyName ?? familyName(tosses.name(household), naming),
      naming,
    };
  };

  const family = remembering(64, (household): Family => {
    const setPiece = setPieceOf(household);
    const first = blocks.firstOf(household);
    const place = placeOf(household);
    const isHighland =
      setPiece.highlandFamilyName !== undefined ||
      (HIGHLAND_COMMUNES.has(place.commune.code) && tosses.naming(household) < 0.06);
    const naming: Naming = isHighland ? 'HIGHLAND' : 'KINH';
    const outline = outlineOf(household, first, naming);
    const { composition } = outline;

    const drawn: Member[] = [];
    for (let at = 0; at < composition.length; at++) drawn.push(kin.member(outline, at, drawn));
    const original = drawn.at(-2);
    if (
      composition.endsWith('CC') &&
      original !== undefined &&
      faults.DUPLICATE_PERSON(household)
    ) {
      drawn[drawn.length - 1] = { ...original, isDuplicate: true };
    }
    const members = household === 0 ? drawn : withDeaths(drawn, first, setPiece.died);
    const isCouple = composition.includes('S') && members[1]?.diedDay === null;
    return { household, first, place, naming, members, isCouple };
  });

  return {
    blocks,
    family,
    household(index) {
      const { first, place, members } = family(index);
      const grownUp = Math.max((members[0]?.birthDay ?? 0) + 22 * 365, FIRST_FORMED);
      const style = faults.CLOSED_COMMUNE_CODE(index) ? 'CLOSED_CODE' : 'NEW';
      return {
        index,
        code: `HH-${place.commune.code}-${String(place.rank + 1).padStart(7, '0')}`,
        communeCode: place.commune.code,
        address: addresses.at(place.commune, index, style),
        members: members.map((_, at) => first + at),
        formedOn: isoDate(
          between(tosses.formed(index), grownUp, Math.max(grownUp, REFERENCE_DAY - 30)),
        ),
      };
    },
  };
}
