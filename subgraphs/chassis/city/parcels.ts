import { addressesOf } from './addresses.ts';
import { cadastreOf } from './cadastre.ts';
import { dayNumber, isoDate, REFERENCE_DAY } from './calendar.ts';
import { certificateRank, formerRank, hasCertificate } from './certificates.ts';
import type { CertificateFacts, Counts, ParcelFacts } from './city.ts';
import { dealtBy } from './communes.ts';
import { between, tossFor } from './draws.ts';
import type { Enterprises } from './enterprises.ts';
import type { FaultTosses } from './faults.ts';
import type { Households } from './households.ts';
import { type LandMatters, landMattersOf } from './land-matters.ts';
import { areaFor, isResidential } from './land-uses.ts';
import { remembering } from './shuffles.ts';
import { type Holding, rightsOf, tenuresOf } from './tenures.ts';

export type CertificateStatus = CertificateFacts['status'];

export interface Parcels {
  parcel(index: number): ParcelFacts;
  holding(index: number): Holding;
  matters: LandMatters;
  /** Day on which the present certificate was issued, or would have been. */
  issuedDay(index: number): number;
  formerIssuedDay(index: number): number;
  certificateStatus(index: number): CertificateStatus;
  /** The register knows the holder by a nine-digit card of old, which the holder had. */
  hasOldIdCard(index: number): boolean;
}

const FIRST_CERTIFICATE = dayNumber('2004-07-01');
/** From this day certificates are of the new form, with eight digits in place of six. */
const NEW_FORM = dayNumber('2024-08-01');

/** The numbers of former certificates begin here, far above the present ones. */
const FORMER_SERIALS = 900_000;

/** Where the certificates' results stand. */
export interface CertificatePlaces {
  current(rank: number): number;
  former(rank: number): number;
}

/** The parcels of the city: where each lies, who holds it, what is registered on it. */
export function parcelsOf(
  seed: number,
  counts: Counts,
  households: Households,
  enterprises: Enterprises,
  faults: FaultTosses,
  formerIdNumber: (person: number) => string | null,
  places: CertificatePlaces,
): Parcels {
  const toss = (tag: string) => tossFor(seed, `parcel ${tag}`);
  const areaOne = toss('area');
  const areaOther = toss('area, second toss');
  const issued = toss('certificate day');
  const formerIssued = toss('former certificate day');
  const fate = toss('certificate fate');
  const blocked = toss('blocked');
  const disputed = toss('disputed');
  const placeOf = dealtBy((commune) => commune.parcels);
  const holding = tenuresOf(seed, counts, households, enterprises.registeredDay, placeOf);
  const plot = cadastreOf(seed);
  const addresses = addressesOf(seed, 'parcel');
  const birthDayOf = (person: number): number => {
    const family = households.family(households.blocks.householdOf(person));
    return family.members[person - family.first]?.birthDay ?? 0;
  };
  const isHeldByPerson = (index: number) => holding(index).holders[0]?.kind === 'person';
  const matters = landMattersOf(
    seed,
    counts.parcels,
    (index) => isResidential(holding(index).landUseCode) && isHeldByPerson(index),
  );

  /** Nobody is given land before they are nineteen, and no enterprise before it is registered. */
  const earliest = (index: number): number => {
    const holder = holding(index).holders[0];
    if (holder?.kind === 'enterprise') {
      return Math.max(FIRST_CERTIFICATE, enterprises.registeredDay(holder.index));
    }
    const born = households.family(holding(index).household).members[0]?.birthDay ?? 0;
    return Math.max(FIRST_CERTIFICATE, born + 19 * 366);
  };
  /** The day from which every holder is of age: the first may be married to, or hold with, someone younger. */
  const allOfAge = (index: number): number =>
    Math.max(
      0,
      ...holding(index).holders.map((holder) =>
        holder.kind === 'person' ? birthDayOf(holder.index) + 18 * 366 : 0,
      ),
    );
  // A year and more after the earliest day, so that a former certificate fits before.
  const issuedDay = (index: number): number =>
    Math.max(
      between(Math.sqrt(issued(index)), earliest(index) + 500, REFERENCE_DAY - 30),
      Math.min(allOfAge(index) + 300, REFERENCE_DAY - 30),
    );
  const formerIssuedDay = (index: number): number =>
    between(
      formerIssued(index),
      Math.max(earliest(index), allOfAge(index)),
      issuedDay(index) - 200,
    );

  const certificateStatus = (index: number): CertificateStatus => {
    const drawn = index < 14 ? 1 : fate(index);
    return drawn < 0.002 ? 'REVOKED' : drawn < 0.005 ? 'LOST' : 'VALID';
  };

  const certificate = (
    serial: number,
    day: number,
    status: CertificateStatus,
    result: number,
  ): CertificateFacts => {
    const number = String(serial).padStart(day < NEW_FORM ? 6 : 8, '0');
    return {
      serialNumber: `ZZ ${number}`,
      code: day < NEW_FORM ? null : `T1ZZ${String(serial).padStart(8, '0')}`,
      issuedOn: isoDate(day),
      status,
      result,
    };
  };

  const parcel = (index: number): ParcelFacts => {
    const place = placeOf(index);
    const held = holding(index);
    const { landUseCode } = held;
    const drawn = plot(index, place, areaFor(landUseCode, areaOne(index), areaOther(index)));
    const rank = hasCertificate(index) ? certificateRank(index) : null;
    const former = rank === null ? null : formerRank(rank);
    return {
      index,
      parcelId: drawn.parcelId,
      communeCode: place.commune.code,
      sheetNumber: drawn.sheetNumber,
      parcelNumber: drawn.parcelNumber,
      address: addresses.at(place.commune, index),
      ring: drawn.ring,
      point: drawn.point,
      area: drawn.area,
      landUseCode,
      rights: rightsOf(held, faults.SHARES_DO_NOT_SUM_TO_ONE(index)),
      certificate:
        rank === null
          ? null
          : certificate(rank + 1, issuedDay(index), certificateStatus(index), places.current(rank)),
      formerCertificate:
        former === null
          ? null
          : certificate(
              FORMER_SERIALS + former,
              formerIssuedDay(index),
              'REPLACED',
              places.former(former),
            ),
      mortgaged: matters.isMortgaged(index),
      blocked: index === 5 || (index > 0 && blocked(index) < 0.006),
      disputed: index === 6 || (index > 0 && disputed(index) < 0.002),
    };
  };

  return {
    parcel: remembering(8, parcel),
    holding,
    matters,
    issuedDay,
    formerIssuedDay,
    certificateStatus,
    hasOldIdCard(index) {
      if (!faults.HOLDER_HAS_OLD_ID_CARD(index)) return false;
      const holder = holding(index).holders[0];
      return holder?.kind === 'person' && formerIdNumber(holder.index) !== null;
    },
  };
}
