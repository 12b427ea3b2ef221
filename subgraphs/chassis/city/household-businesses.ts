import { type Addresses, addressesOf } from './addresses.ts';
import { counterDay, dayNumber, isoDate, REFERENCE_DAY } from './calendar.ts';
import type { Counts, HouseholdBusinessFacts } from './city.ts';
import { committeeOf } from './communes.ts';
import { type Toss, tossFor, weighing } from './draws.ts';
import type { FaultTosses } from './faults.ts';
import type { Households } from './households.ts';
import { opaqueIds } from './opaque-ids.ts';
import { foodSector, householdSector, type Sector } from './sectors.ts';
import { strideOver } from './shuffles.ts';
import { brand, ending } from './trade-names.ts';

type Status = HouseholdBusinessFacts['status'];

const statusFor = weighing<Status>([
  ['ACTIVE', 85],
  ['SUSPENDED', 7],
  ['CLOSED', 8],
]);

const FIRST_STATUSES: readonly Status[] = ['ACTIVE', 'ACTIVE', 'SUSPENDED', 'CLOSED'];
const FIRST_REGISTRATION = dayNumber('2004-01-05');

export interface HouseholdBusinesses {
  householdBusiness(index: number): HouseholdBusinessFacts;
  registeredDay(index: number): number;
  status(index: number): Status;
  /** The committee that registered it, by the day on which it did. */
  registrarOf(index: number): string;
}

/** Every fourth household business serves food; `foodBusiness(n)` is where the n-th stands. */
export const isFoodBusiness = (index: number): boolean => index % 4 === 0;

/**
 * The household businesses of the city. Each is owned by the head of another household, so that one
 * person has one at most, as the law has it.
 */
export function householdBusinessesOf(
  seed: number,
  counts: Counts,
  households: Households,
  faults: FaultTosses,
  certificateOf: (index: number) => number,
): HouseholdBusinesses {
  const toss = (tag: string): Toss => tossFor(seed, `household business ${tag}`);
  const tosses = {
    status: toss('status'),
    age: toss('age'),
    month: toss('month'),
    sector: toss('sector'),
    second: toss('second line'),
    ending: toss('ending'),
  };
  const id = opaqueIds(seed, 'hkd');
  const addresses: Addresses = addressesOf(seed, 'household business');
  const householdOf = strideOver(counts.households, 0.7548776);
  const home = (index: number) => households.family(householdOf(index));
  const status = (index: number) => FIRST_STATUSES[index] ?? statusFor(tosses.status(index));
  const registeredDay = (index: number): number => {
    const born = home(index).members[0]?.birthDay ?? 0;
    const from = Math.max(FIRST_REGISTRATION, born + 20 * 366);
    return counterDay(from, REFERENCE_DAY - 15, Math.sqrt(tosses.age(index)), tosses.month(index));
  };
  const sectorOf = (index: number): Sector =>
    (isFoodBusiness(index) ? foodSector : householdSector)(tosses.sector(index));

  return {
    registeredDay,
    status,
    registrarOf: (index) => committeeOf(home(index).place.commune, registeredDay(index)),
    householdBusiness(index) {
      const family = home(index);
      const day = registeredDay(index);
      const registeredOn = isoDate(day);
      const { vsic, word } = sectorOf(index);
      const second = householdSector(tosses.second(index)).vsic;
      const style = faults.CLOSED_COMMUNE_CODE(index)
        ? 'CLOSED_CODE'
        : addresses.styleOf(index, day);
      return {
        index,
        id: id(index),
        name: `HỘ KINH DOANH ${word} ${brand(index)} ${ending(tosses.ending(index))}`,
        owner: family.first,
        status: status(index),
        registeredOn,
        address: addresses.at(family.place.commune, index, style, registeredOn),
        vsicCodes: second === vsic || tosses.second(index) < 0.5 ? [vsic] : [vsic, second],
        certificateResult: certificateOf(index),
      };
    },
  };
}
