import { drawsFor } from './agency-draws.ts';
import { businessPapersOf } from './business-papers.ts';
import { REFERENCE_DATE } from './calendar.ts';
import type { City, ParcelFacts, ProfileName } from './city.ts';
import { dependentUnitsOf } from './dependent-units.ts';
import { enterprisesOf } from './enterprises.ts';
import type { FaultName } from './fault-names.ts';
import { faultTosses } from './faults.ts';
import { householdBusinessesOf } from './household-businesses.ts';
import { householdsOf } from './households.ts';
import { landPapersOf } from './land-papers.ts';
import { parcelsOf } from './parcels.ts';
import { personalPapersOf } from './personal-papers.ts';
import { personsOf } from './persons.ts';
import { countsOf } from './profiles.ts';
import { resultPlaces } from './result-places.ts';
import { resultsOf } from './results.ts';

/** A certificate without a code of its own: the day of one that has a code tells which form it is on. */
const isOnFormerForm = ({ certificate }: ParcelFacts): boolean =>
  certificate !== null && certificate.code === null;

/** The city of the documents and the tests. */
export const DEFAULT_SEED = 2026;

/**
 * A city that nobody lives in: persons, businesses, parcels and papers made from a seed.
 *
 * Same profile and seed, same city, on any machine and in any order of asking. Nothing is kept but
 * the list of enterprise codes and the last few answers; a record takes a few microseconds. The
 * first records are the same in every profile (those that reach across kinds aside).
 */
export function synthesise(profile: ProfileName, seed: number = DEFAULT_SEED): City {
  const counts = countsOf(profile);
  const faults = faultTosses(seed);
  const places = resultPlaces(counts);
  const households = householdsOf(seed, counts.persons, faults);
  const persons = personsOf(seed, households, faults);
  const enterprises = enterprisesOf(seed, counts, households, faults, (index) =>
    places.place('enterprises', index),
  );
  const units = dependentUnitsOf(seed, counts, enterprises);
  const businesses = householdBusinessesOf(seed, counts, households, faults, (index) =>
    places.place('householdBusinesses', index),
  );
  const parcels = parcelsOf(seed, counts, households, enterprises, faults, persons.formerIdNumber, {
    current: (rank) => places.place('certificates', rank),
    former: (rank) => places.place('formerCertificates', rank),
  });
  const { result, isExpiredMarkedValid, isToDeceased } = resultsOf(
    seed,
    places,
    landPapersOf(seed, parcels, places),
    businessPapersOf(seed, counts, enterprises, units, businesses),
    personalPapersOf(seed, counts, households, persons, places, faults),
    faults,
  );

  /** The dice say which records are to be at fault; what a record is says whether it can be. */
  const hasFault: Readonly<Record<FaultName, (index: number) => boolean>> = {
    ...faults,
    PERSON_ID_MISMATCH: persons.hasIdMismatch,
    ID_SEX_OR_CENTURY_MISMATCH: persons.hasSexOrCenturyMismatch,
    ID_BIRTH_YEAR_MISMATCH: persons.hasBirthYearMismatch,
    MARITAL_STATUS_OUT_OF_DATE: persons.hasStaleMaritalStatus,
    HOUSEHOLD_RELATION_MISSING: persons.lacksRelation,
    DUPLICATE_PERSON: persons.isDuplicate,
    HOLDER_HAS_OLD_ID_CARD: parcels.hasOldIdCard,
    EXPIRED_MARKED_VALID: isExpiredMarkedValid,
    RESULT_TO_DECEASED: isToDeceased,
    HOLDER_CODE_MISTYPED: (index) =>
      faults.HOLDER_CODE_MISTYPED(index) &&
      enterprises.enterprise(index).holdings[0]?.holder.kind === 'enterprise',
    CERTIFICATE_BEFORE_PARCEL: (index) =>
      faults.CERTIFICATE_BEFORE_PARCEL(index) && isOnFormerForm(parcels.parcel(index)),
  };

  return {
    profile,
    seed,
    referenceDate: REFERENCE_DATE,
    counts,
    person: persons.person,
    formerIdNumber: persons.formerIdNumber,
    family: persons.ties,
    household: households.household,
    enterprise: enterprises.enterprise,
    dependentUnit: units.dependentUnit,
    householdBusiness: businesses.householdBusiness,
    parcel: parcels.parcel,
    result,
    draws: (tag, index) => drawsFor(seed, tag, index),
    hasFault: (fault, index) => hasFault[fault](index),
  };
}
