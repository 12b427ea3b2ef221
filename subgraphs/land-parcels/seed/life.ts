import { COMMUNES_OF_FORMER_DA_NANG, unitsAt } from '../../../schema/reference/index.ts';
import type { City, Draws, ParcelFacts } from '../../chassis/city/city.ts';
import type { Verification } from '../../chassis/provenance.ts';
import type { FormerKeyRow } from '../rows.ts';

/** The days that shape a parcel's records, decided once so that they agree with one another. */
export interface ParcelLife {
  readonly registeredOn: string;
  /** First day of the rights that stand. */
  readonly heldSince: string;
  /** Whether there were other holders before today's. */
  readonly changedHands: boolean;
  readonly keyFrom: string;
  readonly asOf: string;
  readonly verification: Verification;
}

const FIRST_DAY_OF_94 = '2025-07-01';
const LAST_DAY_OF_47 = '2025-06-30';

/** Nobody holds land before. */
export const COMING_OF_AGE = 18;

/** The year of birth of the youngest holder who is a person, or null. */
function youngestBirthYear(city: City, { rights }: ParcelFacts): number | null {
  const years = rights.flatMap(({ holder }) =>
    holder.kind === 'person' ? [city.person(holder.index).birthYear] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** The first day on which land without a certificate may have come to today's holders. */
function earliestHolding(city: City, facts: ParcelFacts): string {
  const born = youngestBirthYear(city, facts) ?? 0;
  return `${Math.max(1996, born + COMING_OF_AGE + 1)}-01-01`;
}

export function parcelLife(city: City, facts: ParcelFacts, draws: Draws): ParcelLife {
  const { certificate, formerCertificate } = facts;
  const heldSince = certificate?.issuedOn ?? draws.date(earliestHolding(city, facts), '2025-12-31');
  const certifiedSince = formerCertificate?.issuedOn ?? heldSince;
  // Seven in ten were first registered when today's holders were; most others had holders before them.
  const registeredOn = draws.chance(0.7)
    ? certifiedSince
    : draws.date('1994-01-01', certifiedSince);
  const since = heldSince > FIRST_DAY_OF_94 ? heldSince : FIRST_DAY_OF_94;
  const confirmedOn = draws.date(since, '2026-06-29');
  const toss = draws.unit();
  return {
    registeredOn,
    heldSince,
    changedHands: formerCertificate === null && registeredOn < heldSince,
    // No key of today is older than the communes of today: until then its code meant another area.
    keyFrom: registeredOn > FIRST_DAY_OF_94 ? registeredOn : FIRST_DAY_OF_94,
    asOf: `${confirmedOn}T09:00:00+07:00`,
    verification: toss < 0.75 ? 'VERIFIED_CITY' : toss < 0.85 ? 'VERIFIED_NATIONAL' : 'DIGITISED',
  };
}

const COMMUNES_BEFORE: ReadonlyMap<string, readonly string[]> = new Map(
  COMMUNES_OF_FORMER_DA_NANG.map(({ code }) => [
    code,
    unitsAt(LAST_DAY_OF_47, 'COMMUNE')
      .filter((unit) => unit.replacedByCodes.includes(code))
      .map((unit) => unit.code),
  ]),
);

/** The communes of early 2025 that became one of today's; none where our lists do not go back. */
export const communesBefore = (communeCode: string): readonly string[] =>
  COMMUNES_BEFORE.get(communeCode) ?? [];

/** Far above any sheet in use, so that a renumbered parcel keeps a key of its own. */
const FORMER_SHEETS_FROM = 500;

/** A quarter of the parcels that are older than their commune have their former key on record. */
export function formerKeyOf(
  facts: ParcelFacts,
  { registeredOn }: ParcelLife,
  draws: Draws,
): (FormerKeyRow & Readonly<Record<string, string>>) | null {
  const before = communesBefore(facts.communeCode);
  const recorded = draws.chance(0.25) || facts.index < 3;
  if (!recorded || before.length === 0 || registeredOn >= LAST_DAY_OF_47) return null;
  const communeCode = draws.pick(before);
  return {
    parcel_id: facts.parcelId,
    book_key: `${communeCode}.${facts.sheetNumber + FORMER_SHEETS_FROM}.${facts.parcelNumber}`,
    commune_code: communeCode,
    valid_from: registeredOn,
    valid_to: LAST_DAY_OF_47,
  };
}
