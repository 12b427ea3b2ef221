import type { Verification } from '../../chassis/provenance.ts';
import type { CitizenRow } from '../rows.ts';
import { confirmedAt, openingOf } from './dates.ts';
import type { DrawnPerson } from './drawn-person.ts';

type MaritalCells = Pick<
  CitizenRow,
  'marital_status' | 'marital_as_of' | 'marital_verification' | 'marital_source'
>;

const VERIFICATIONS: readonly (readonly [Verification, number])[] = [
  ['VERIFIED_NATIONAL', 70],
  ['DECLARED', 30],
];

/**
 * A marital status with its source: matched to civil status for some, the population register's own
 * word for the rest. A status that has missed the last event was never matched, and is old.
 */
export function maritalCells({ city, person, bornOn, draws }: DrawnPerson): MaritalCells {
  const isStale = city.hasFault('MARITAL_STATUS_OUT_OF_DATE', person.index);
  const isMatched = !isStale && person.maritalStatus !== 'SINGLE' && draws.chance(0.45);
  return {
    marital_status: person.maritalStatus,
    marital_as_of: isStale
      ? openingOf(draws.date('2021-07-01', '2023-12-31'))
      : confirmedAt(city, draws, bornOn),
    marital_verification: isMatched ? 'VERIFIED_CITY' : draws.weighted(VERIFICATIONS),
    marital_source: isMatched ? 'CSDL_HO_TICH' : 'CSDL_CONG_DAN',
  };
}
