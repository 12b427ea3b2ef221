import type { FaultName } from './city.ts';
import { type Toss, tossFor } from './draws.ts';

/**
 * How often each fault is put in, among the records that can carry it.
 *
 * The rates aimed at are among all records of a kind; where only some can carry a fault
 * (a head of household has no relation to lose), the chance among those is higher.
 */
const CHANCES: Record<FaultName, number> = {
  /** 2 % of persons. */
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
};

/** The first records of every kind are sound: the worked examples of the documents use them. */
const SPARED = 5;

export type FaultTosses = Readonly<Record<FaultName, (index: number) => boolean>>;

/**
 * Says for each index whether the dice give it the fault. Whether the record can carry it at all is
 * for the owner of the record to add.
 */
export function faultTosses(seed: number): FaultTosses {
  const landing = (fault: FaultName): ((index: number) => boolean) => {
    const toss: Toss = tossFor(seed, `fault ${fault}`);
    const chance = CHANCES[fault];
    return (index) => index >= SPARED && toss(index) < chance;
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
  };
}
