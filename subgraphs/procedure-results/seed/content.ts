import type { City, Draws, ParcelFacts, Person, ResultFacts } from '../../chassis/city/city.ts';

/** What is at hand when a result's content is written. */
export interface ContentFacts {
  readonly city: City;
  readonly facts: ResultFacts;
  readonly person: Person | null;
  readonly parcel: ParcelFacts | null;
  /** Whether it is a notarised lease to an enterprise. */
  readonly isLease: boolean;
  readonly draws: Draws;
}

type Content = Readonly<Record<string, string | number | boolean | null>>;

/** An entry in a commune's register: its number and the book of that year. */
const entry = ({ facts, draws }: ContentFacts): Content => ({
  registerNumber: draws.between(1, 999),
  registerBook: `01/${facts.issuedOn.slice(0, 4)}`,
});

const household = ({ city, person }: ContentFacts): Content =>
  person === null ? {} : { householdCode: city.household(person.household).code };

const parcel = ({ parcel: it }: ContentFacts): Content =>
  it === null ? {} : { area: it.area, landUseCode: it.landUseCode, communeCode: it.communeCode };

/** Of the certificate this result is: a parcel may have had another before. */
const serialNumber = ({ facts, parcel: it }: ContentFacts): string | null =>
  [it?.certificate, it?.formerCertificate].find((one) => one?.result === facts.index)
    ?.serialNumber ?? null;

/**
 * What each type says that the record itself does not: neither the subject nor the parcel is named
 * again, because the graph leads there.
 */
const CONTENTS: Readonly<Record<string, (facts: ContentFacts) => Content>> = {
  'RT-ID-001': () => ({ document: 'CAN_CUOC' }),
  'RT-RES-001': household,
  'RT-RES-002': household,
  'RT-CIV-001': entry,
  'RT-CIV-002': entry,
  'RT-CIV-003': (facts) => ({
    ...entry(facts),
    maritalStatus: facts.person?.maritalStatus ?? 'UNKNOWN',
    purpose: facts.draws.pick(['Kết hôn', 'Mua bán nhà đất', 'Vay vốn']),
  }),
  'RT-CIV-004': (facts) => ({ ...entry(facts), diedOn: facts.person?.diedOn ?? null }),
  'RT-LAND-001': (facts) => ({
    ...parcel(facts),
    serialNumber: serialNumber(facts),
  }),
  'RT-LAND-002': ({ draws }) => ({
    securedAmount: draws.between(2, 60) * 100_000_000,
    contract: `${draws.between(1, 9999)}/HĐTC`,
  }),
  'RT-LAND-003': parcel,
  'RT-BIZ-001': ({ draws }) => ({ change: draws.between(0, 6) }),
  'RT-BIZ-002': ({ draws }) => ({ capital: draws.between(1, 50) * 10_000_000 }),
  'RT-BIZ-003': ({ city, facts: { dependentUnit } }) => ({
    unit: dependentUnit === null ? null : city.dependentUnit(dependentUnit).kind,
  }),
  'RT-CON-001': ({ draws }) => ({
    floors: draws.between(1, 5),
    floorArea: draws.between(50, 400),
    buildingDensity: draws.between(60, 100),
  }),
  'RT-FOOD-001': ({ draws }) => ({
    seats: draws.between(2, 40) * 5,
    grade: draws.pick(['A', 'B']),
  }),
  'RT-TRN-001': ({ draws }) => ({ vehicles: draws.between(1, 20) }),
  'RT-JUS-001': () => ({ form: 1, convictions: 'NONE' }),
  'RT-NOT-001': ({ isLease, draws }) => ({
    act: isLease ? 'LEASE' : draws.pick(['SALE', 'GIFT', 'MORTGAGE', 'INHERITANCE']),
    number: draws.between(1, 9999),
  }),
  'RT-EDU-001': ({ draws }) => ({ grade: draws.between(1, 12), outcome: 'PROMOTED' }),
  'RT-HLT-001': ({ draws }) => ({ scope: draws.pick(['Nội khoa', 'Răng hàm mặt', 'Điều dưỡng']) }),
  'RT-SOC-001': ({ draws }) => ({ standing: draws.pick(['POOR', 'NEAR_POOR']) }),
};

/** What a result says, as JSON; nothing for a type whose content nobody reads. */
export function contentOf(facts: ContentFacts): string | null {
  const write = CONTENTS[facts.facts.typeCode];
  return write === undefined ? null : JSON.stringify(write(facts));
}
