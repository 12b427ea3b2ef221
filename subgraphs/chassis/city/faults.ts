import { type Toss, tossFor } from './draws.ts';
import type { FaultName } from './fault-names.ts';

/** A fault for which dice are thrown; the others follow from one of these. */
export type ThrownFault = Exclude<
  FaultName,
  'ID_SEX_OR_CENTURY_MISMATCH' | 'ID_BIRTH_YEAR_MISMATCH'
>;

/**
 * How often each fault is put in, among the records that can carry it.
 *
 * The rates aimed at are among all records of a kind; where only some can carry a fault
 * (a head of household has no relation to lose), the chance among those is higher.
 */
const CHANCES: Record<ThrownFault, number> = {
  /** 2 % of persons: in two of five the sex, in the others the year. */
  PERSON_ID_MISMATCH: 0.0208,
  /** 3 % of persons, among those who married at some time. */
  MARITAL_STATUS_OUT_OF_DATE: 0.052,
  /** 4 % of persons, among those who are not heads. */
  HOUSEHOLD_RELATION_MISSING: 0.056,
  /** 1.5 % of parcels, among those whose first holder is a person who had such a card: three in five. */
  HOLDER_HAS_OLD_ID_CARD: 0.0262,
  /** 1 % of persons, among second children of three kinds of household. */
  DUPLICATE_PERSON: 0.112,
  /** 2 % of addresses. */
  CLOSED_COMMUNE_CODE: 0.02,
  /** 0.5 % of parcels. */
  SHARES_DO_NOT_SUM_TO_ONE: 0.005,
  /** 1 % of results, among those that have expired. */
  EXPIRED_MARKED_VALID: 0.125,
  /** 0.3 % of results. */
  BROKEN_SIGNATURE: 0.003,
  /** Two in a hundred enterprises, among those that another enterprise holds: three in a hundred. */
  HOLDER_CODE_MISTYPED: 0.6,
  /** 0.4 % of parcels. */
  PARCEL_OUTSIDE_COMMUNE: 0.004,
  /** 0.5 % of parcels. */
  PARCEL_CODE_NOT_OF_POINT: 0.005,
  /** 0.5 % of parcels, among those whose certificate is on a form of before 2024-08-01: four in five. */
  CERTIFICATE_BEFORE_PARCEL: 0.006,
  /** Of the papers asked for after somebody's death, so many are made out to the dead. */
  RESULT_TO_DECEASED: 0.25,
};

/** By hand, so that the smallest city has one of each that the dice leave out. */
const BY_HAND: Partial<Readonly<Record<ThrownFault, number>>> = {
  SHARES_DO_NOT_SUM_TO_ONE: 60,
  PARCEL_OUTSIDE_COMMUNE: 62,
  PARCEL_CODE_NOT_OF_POINT: 64,
  BROKEN_SIGNATURE: 240,
  RESULT_TO_DECEASED: 244,
};

/** The first records of every kind are sound: the worked examples of the documents use them. */
const SPARED = 5;

export type FaultTosses = Readonly<Record<ThrownFault, (index: number) => boolean>>;

/**
 * Says for each index whether the dice give it the fault. Whether the record can carry it at all is
 * for the owner of the record to add.
 */
export function faultTosses(seed: number): FaultTosses {
  const landing = (fault: ThrownFault): ((index: number) => boolean) => {
    const toss: Toss = tossFor(seed, `fault ${fault}`);
    const chance = CHANCES[fault];
    return (index) => index >= SPARED && (toss(index) < chance || index === BY_HAND[fault]);
  };
  return {
    PERSON_ID_MISMATCH: landing('PERSON_ID_MISMATCH'),
    MARITAL_STATUS_OUT_OF_DATE: landing('MARITAL_STATUS_OUT_OF_DATE'),
    HOUSEHOLD_RELATION_MISSING: landing('HOUSEHOLD_RELATION_MISSING'),
    HOLDER_HAS_OLD_ID_CARD: landing('HOLDER_HAS_OLD_ID_CARD'),
    DUPLICATE_PERSON: landing('DUPLICATE_PERSON'),
    CLOSED_COMMUNE_CODE: landing('CLOSED_COMMUNE_CODE'),
    SHARES_DO_NOT_SUM_TO_ONE: landing('SHARES_DO_NOT_SUM_TO_ONE'),
    EXPIRED_MARKED_VALID: landing('EXPIRED_MARKED_VALID'),
    BROKEN_SIGNATURE: landing('BROKEN_SIGNATURE'),
    HOLDER_CODE_MISTYPED: landing('HOLDER_CODE_MISTYPED'),
    PARCEL_OUTSIDE_COMMUNE: landing('PARCEL_OUTSIDE_COMMUNE'),
    PARCEL_CODE_NOT_OF_POINT: landing('PARCEL_CODE_NOT_OF_POINT'),
    CERTIFICATE_BEFORE_PARCEL: landing('CERTIFICATE_BEFORE_PARCEL'),
    RESULT_TO_DECEASED: landing('RESULT_TO_DECEASED'),
  };
}
