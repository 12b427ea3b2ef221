import { type Addresses, addressesOf } from './addresses.ts';
import { counterDay, dayNumber, isoDate, REFERENCE_DAY } from './calendar.ts';
import type {
  Counts,
  DependentUnitFacts,
  EnterpriseFacts,
  EnterpriseStatus,
  EnterpriseType,
  HolderRef,
} from './city.ts';
import { between, tossFor, weighing } from './draws.ts';
import { enterpriseCodes } from './enterprise-codes.ts';
import type { FaultTosses } from './faults.ts';
import type { Households } from './households.ts';
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
  dependentUnit(index: number): DependentUnitFacts;
  /** Day of registration and status, without the rest: what its certificate depends on. */
  registeredDay(index: number): number;
  status(index: number): EnterpriseStatus;
  unitRegisteredDay(index: number): number;
  unitParent(index: number): number;
}

/**
 * The enterprises of the city and their dependent units.
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
    members: toss('members'),
    holder: toss('holder'),
    unitKind: toss('unit kind'),
    unitAge: toss('unit age'),
  };
  const codes = enterpriseCodes(counts.enterprises);
  const householdOf = strideOver(counts.households, 0.6180339);
  const parentOf = strideOver(counts.enterprises, 0.4142135);
  const addresses: Addresses = addressesOf(seed, 'enterprise');
  const unitAddresses: Addresses = addressesOf(seed, 'dependent unit');

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

  const holdings = (index: number): EnterpriseFacts['holdings'] => {
    const family = home(index);
    const representative: HolderRef = { kind: 'person', index: family.first };
    const kind = type(index);
    if (kind === 'PRIVATE') return [{ holder: representative, percent: 100 }];
    if (kind === 'LLC_ONE') {
      // Some are daughters of an older firm; a mother always has the smaller index, so there is no ring.
      const isDaughter = index >= FIRST_TYPES.length && tosses.members(index) < 0.06;
      return isDaughter
        ? [
            {
              holder: { kind: 'enterprise', index: Math.floor(tosses.holder(index) * index) },
              percent: 100,
            },
          ]
        : [{ holder: representative, percent: 100 }];
    }
    const wanted =
      kind === 'PARTNERSHIP' ? 2 : between(tosses.members(index), 2, kind === 'LLC_MULTI' ? 4 : 5);
    const holders: HolderRef[] = [representative];
    if (family.isCouple) holders.push({ kind: 'person', index: family.first + 1 });
    for (let step = 1; holders.length < wanted; step++) {
      // Heads of the households of the enterprises that follow: all different, and none their own.
      const other = (index + step) % counts.enterprises;
      holders.push({ kind: 'person', index: home(other).first });
    }
    // Founders of a company limited by shares have often sold some to people the register does not list.
    const together = kind === 'JSC' ? between(tosses.holder(index), 51, 100) : 100;
    return dividedAmong(holders.slice(0, wanted), together);
  };

  const unitPlace = (index: number) => {
    // Six units to three parents: three, two and one.
    const parentRank = Math.floor(index / 6) * 3 + ([0, 0, 0, 1, 1, 2][index % 6] ?? 0);
    const ordinal = [1, 2, 3, 1, 2, 1][index % 6] ?? 1;
    return { parent: parentOf(parentRank % counts.enterprises), ordinal };
  };
  const unitRegisteredDay = (index: number): number => {
    const from = registeredDay(unitPlace(index).parent);
    return counterDay(
      from,
      REFERENCE_DAY - 10,
      tosses.unitAge(index),
      tosses.month(index + counts.enterprises),
    );
  };

  return {
    registeredDay,
    status,
    unitRegisteredDay,
    unitParent: (index) => unitPlace(index).parent,
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
    dependentUnit(index) {
      const { parent, ordinal } = unitPlace(index);
      const kind = unitKind(index, tosses.unitKind(index));
      const day = unitRegisteredDay(index);
      const registeredOn = isoDate(day);
      const place = households.family(householdOf((parent + 1) % counts.enterprises)).place;
      return {
        index,
        parent,
        code:
          kind === 'BUSINESS_LOCATION'
            ? String(ordinal).padStart(5, '0')
            : `${codes[parent] ?? ''}${String(ordinal).padStart(3, '0')}`,
        kind,
        name: `${UNIT_WORDS[kind]} ${ordinal} - ${nameOf(parent)}`,
        address: unitAddresses.at(
          place.commune,
          index,
          unitAddresses.styleOf(index, day),
          registeredOn,
        ),
        registeredOn,
      };
    },
  };
}

const UNIT_WORDS: Readonly<Record<DependentUnitFacts['kind'], string>> = {
  BRANCH: 'CHI NHÁNH',
  REPRESENTATIVE_OFFICE: 'VĂN PHÒNG ĐẠI DIỆN',
  BUSINESS_LOCATION: 'ĐỊA ĐIỂM KINH DOANH',
};

const kindFor = weighing<DependentUnitFacts['kind']>([
  ['BRANCH', 55],
  ['REPRESENTATIVE_OFFICE', 15],
  ['BUSINESS_LOCATION', 30],
]);

function unitKind(index: number, toss: number): DependentUnitFacts['kind'] {
  const first = (['BRANCH', 'REPRESENTATIVE_OFFICE', 'BUSINESS_LOCATION'] as const)[index];
  return first ?? kindFor(toss);
}

/** Whole percentages in falling order that sum to `together` exactly. */
function dividedAmong(
  holders: readonly HolderRef[],
  together: number,
): EnterpriseFacts['holdings'] {
  const rest = holders.length - 1;
  const each = Math.floor(together / (holders.length + 1));
  return holders.map((holder, at) => ({
    holder,
    percent: at === 0 ? together - rest * each : each,
  }));
}
