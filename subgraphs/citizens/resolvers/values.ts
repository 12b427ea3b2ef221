import { unitAt } from '../../../schema/reference/index.ts';
import { ethnicityName } from '../ethnicities.ts';
import type { RecordedPlaceParent } from '../parents.ts';
import type {
  EthnicityResolvers,
  MaritalStatusResolvers,
  RecordedPlaceResolvers,
} from '../resolver-types.generated.ts';
import { MARITAL_SOURCES } from '../sources.ts';

/** A commune with its day; without the day its code says nothing, so half a place is none. */
export function recordedPlace(
  unitCode: string | null,
  recordedOn: string | null,
): RecordedPlaceParent | null {
  return unitCode === null || recordedOn === null ? null : { unitCode, recordedOn };
}

export const place: RecordedPlaceResolvers = {
  unit: ({ unitCode, recordedOn }) => unitAt(unitCode, recordedOn),
  unitCode: ({ unitCode }) => unitCode,
  recordedOn: ({ recordedOn }) => recordedOn,
};

export const ethnicity: EthnicityResolvers = {
  code: ({ code }) => code,
  name: ({ code }) => ethnicityName(code),
};

export const maritalStatus: MaritalStatusResolvers = {
  value: (row) => row.marital_status,
  asOf: (row) => row.marital_as_of,
  verification: (row) => row.marital_verification,
  source: (row) => MARITAL_SOURCES[row.marital_source],
};
