import { addressesOf } from './addresses.ts';
import { counterDay, isoDate, REFERENCE_DAY } from './calendar.ts';
import type { Counts, DependentUnitFacts } from './city.ts';
import { tossFor, weighing } from './draws.ts';
import type { Enterprises } from './enterprises.ts';
import { strideOver } from './shuffles.ts';

type Kind = DependentUnitFacts['kind'];

const kindFor = weighing<Kind>([
  ['BRANCH', 55],
  ['REPRESENTATIVE_OFFICE', 15],
  ['BUSINESS_LOCATION', 30],
]);

/** Enterprise 0 has one of each. */
const FIRST_KINDS: readonly Kind[] = ['BRANCH', 'REPRESENTATIVE_OFFICE', 'BUSINESS_LOCATION'];

const WORDS: Readonly<Record<Kind, string>> = {
  BRANCH: 'CHI NHÁNH',
  REPRESENTATIVE_OFFICE: 'VĂN PHÒNG ĐẠI DIỆN',
  BUSINESS_LOCATION: 'ĐỊA ĐIỂM KINH DOANH',
};

/** Six units have three parents: the first has three of them, the second two, the third one. */
const PARENT_OF_SIX = [0, 0, 0, 1, 1, 2];
const NUMBER_OF_SIX = [1, 2, 3, 1, 2, 1];

export interface DependentUnits {
  dependentUnit(index: number): DependentUnitFacts;
  registeredDay(index: number): number;
  parent(index: number): number;
}

/** The branches, offices and business locations of enterprises, numbered within their parent. */
export function dependentUnitsOf(
  seed: number,
  counts: Counts,
  enterprises: Enterprises,
): DependentUnits {
  const kindToss = tossFor(seed, 'enterprise unit kind');
  const age = tossFor(seed, 'enterprise unit age');
  const month = tossFor(seed, 'enterprise unit month');
  const parentOf = strideOver(counts.enterprises, 0.4142135);
  const addresses = addressesOf(seed, 'dependent unit');

  const parent = (index: number): number => {
    const rank = Math.floor(index / 6) * 3 + (PARENT_OF_SIX[index % 6] ?? 0);
    return parentOf(rank % counts.enterprises);
  };
  const registeredDay = (index: number): number =>
    counterDay(
      enterprises.registeredDay(parent(index)),
      REFERENCE_DAY - 10,
      age(index),
      month(index),
    );

  return {
    parent,
    registeredDay,
    dependentUnit(index) {
      const of = parent(index);
      const number = NUMBER_OF_SIX[index % 6] ?? 1;
      const kind = FIRST_KINDS[index] ?? kindFor(kindToss(index));
      const day = registeredDay(index);
      const registeredOn = isoDate(day);
      // Not beside the head office: where the next enterprise is at home.
      const { commune } = enterprises.home((of + 1) % counts.enterprises).place;
      return {
        index,
        parent: of,
        code:
          kind === 'BUSINESS_LOCATION'
            ? String(number).padStart(5, '0')
            : `${enterprises.code(of)}${String(number).padStart(3, '0')}`,
        kind,
        name: `${WORDS[kind]} ${number} - ${enterprises.name(of)}`,
        address: addresses.at(commune, index, addresses.styleOf(index, day), registeredOn),
        registeredOn,
      };
    },
  };
}
