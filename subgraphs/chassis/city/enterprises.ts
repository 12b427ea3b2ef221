import { type Addresses, addressesOf } from './addresses.ts';
import { counterDay, dayNumber, isoDate, REFERENCE_DAY } from './calendar.ts';
import type { Counts, EnterpriseFacts, EnterpriseStatus, EnterpriseType } from './city.ts';
import { between, tossFor, weighing } from './draws.ts';
import { enterpriseCodes } from './enterprise-codes.ts';
import type { FaultTosses } from './faults.ts';
import { holdingsOf } from './holdings.ts';
import type { Family, Households } from './households.ts';
import { enterpriseSector } from './sectors.ts';
import { strideOver } from './shuffles.ts';
import { brand, ending } from './trade-names.ts';

const typeFor = weighing<EnterpriseType>([
  ['LLC_ONE', 55],
  ['LLC_MULTI', 25],
  ['JSC', 14],
  ['PRIVATE', 3],
  ['COOPERATIVE', 2],
  ['PARTNERSHIP', 1],
]);

const statusFor = weighing<EnterpriseStatus>([
  ['ACTIVE', 78],
  ['SUSPENDED', 10],
  ['NOT_AT_ADDRESS', 4.4],
  ['REVOKED', 0.6],
  ['DISSOLVING', 0.6],
  ['DISSOLVED', 6.4],
]);

/** The first enterprises between them show every type and status, however small the city. */
const FIRST_TYPES: readonly EnterpriseType[] = [
  'LLC_ONE',
  'LLC_MULTI',
  'JSC',
  'PRIVATE',
  'COOPERATIVE',
  'PARTNERSHIP',
];
const FIRST_STATUSES: readonly EnterpriseStatus[] = [
  'ACTIVE',
  'ACTIVE',
  'ACTIVE',
  'SUSPENDED',
  'DISSOLVED',
  'NOT_AT_ADDRESS',
  'REVOKED',
  'DISSOLVING',
];

const FORMS: Readonly<Record<EnterpriseType, string>> = {
  LLC_ONE: 'CÔNG TY TNHH MTV',
  LLC_MULTI: 'CÔNG TY TNHH',
  JSC: 'CÔNG TY CỔ PHẦN',
  PARTNERSHIP: 'CÔNG TY HỢP DANH',
  PRIVATE: 'DOANH NGHIỆP TƯ NHÂN',
  COOPERATIVE: 'HỢP TÁC XÃ',
};

const FIRST_REGISTRATION = dayNumber('2000-01-04');

export interface Enterprises {
  enterprise(index: number): EnterpriseFacts;
  // The same facts one by one, for those who need no more.
  registeredDay(index: number): number;
  status(index: number): EnterpriseStatus;
  code(index: number): string;
  name(index: number): string;
  /** The household of its representative. */
  home(index: number): Family;
}

/**
 * The enterprises of the city.
 *
 * An enterprise is represented by the head of a household of its own, so nobody represents two.
 * `certificateOf` gives the place of its registration certificate among the results.
 */
export function enterprisesOf(
  seed: number,
  counts: Counts,
  households: Households,
  faults: FaultTosses,
  certificateOf: (index: number) => number,
): Enterprises {
  const toss = (tag: string) => tossFor(seed, `enterprise ${tag}`);
  const tosses = {
    type: toss('type'),
    status: toss('status'),
    age: toss('age'),
    month: toss('month'),
    sector: toss('sector'),
    lines: toss('lines'),
    ending: toss('ending'),
  };
  const codes = enterpriseCodes(counts.enterprises);
  const householdOf = strideOver(counts.households, 0.6180339);
  const addresses: Addresses = addressesOf(seed, 'enterprise');

  const type = (index: number) => FIRST_TYPES[index] ?? typeFor(tosses.type(index));
  const status = (index: number) => FIRST_STATUSES[index] ?? statusFor(tosses.status(index));
  const home = (index: number) => households.family(householdOf(index));

  const registeredDay = (index: number): number => {
    if (index === 0) return dayNumber('2015-03-09');
    // Most firms are young; none is older than the working life of who represents it.
    const born = home(index).members[0]?.birthDay ?? 0;
    const from = Math.max(FIRST_REGISTRATION, born + 20 * 366);
    const to = REFERENCE_DAY - 20;
    return counterDay(from, to, Math.sqrt(tosses.age(index)), tosses.month(index));
  };

  const nameOf = (index: number): string => {
    const { word } = enterpriseSector(tosses.sector(index));
    return `${FORMS[type(index)]} ${word} ${brand(index)} ${ending(tosses.ending(index))}`;
  };

  const vsicCodes = (index: number): string[] => {
    const codes = [enterpriseSector(tosses.sector(index)).vsic];
    const wanted = between(tosses.lines(index), 1, 4);
    for (let extra = 1; extra < wanted; extra++) {
      const { vsic } = enterpriseSector(tosses.lines(index * 4 + extra));
      if (!codes.includes(vsic)) codes.push(vsic);
    }
    return codes;
  };

  const holdings = holdingsOf(seed, counts.enterprises, { type, home, registeredDay });

  return {
    registeredDay,
    status,
    code: (index) => codes[index] ?? '',
    name: nameOf,
    home,
    enterprise(index) {
      const family = home(index);
      const day = registeredDay(index);
      const registeredOn = isoDate(day);
      const style = faults.CLOSED_COMMUNE_CODE(index)
        ? 'CLOSED_CODE'
        : addresses.styleOf(index, day);
      return {
        index,
        code: codes[index] ?? '',
        name: nameOf(index),
        type: type(index),
        status: status(index),
        registeredOn,
        headOffice: addresses.at(family.place.commune, index, style, registeredOn),
        vsicCodes: vsicCodes(index),
        representative: family.first,
        holdings: holdings(index),
        certificateResult: certificateOf(index),
      };
    },
  };
}
