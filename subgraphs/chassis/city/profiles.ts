import { householdsAmong } from './blocks.ts';
import type { Counts, ProfileName } from './city.ts';

const RECORDS: Record<ProfileName, Omit<Counts, 'households'>> = {
  tiny: {
    persons: 203,
    enterprises: 12,
    dependentUnits: 3,
    householdBusinesses: 16,
    parcels: 100,
    results: 430,
  },
  small: {
    persons: 10_000,
    enterprises: 236,
    dependentUnits: 54,
    householdBusinesses: 720,
    parcels: 5_000,
    results: 21_500,
  },
  city: {
    persons: 1_134_000,
    enterprises: 26_000,
    dependentUnits: 6_000,
    householdBusinesses: 80_000,
    parcels: 560_000,
    results: 2_400_000,
  },
};

/** How many records of each kind a profile has. */
export function countsOf(profile: ProfileName): Counts {
  const records = RECORDS[profile];
  return { ...records, households: householdsAmong(records.persons) };
}
