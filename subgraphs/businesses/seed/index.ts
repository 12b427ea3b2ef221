import type { SeedStep } from '../../chassis/definition.ts';
import { fillDependentUnit } from './dependent-units.ts';
import { fillEnterprise } from './enterprises.ts';
import { fillHouseholdBusiness } from './household-businesses.ts';

/** The synthetic city's businesses, record by record; no record looks at another's rows. */
export const seed: readonly SeedStep[] = [
  {
    name: 'enterprises',
    size: (city) => city.counts.enterprises,
    fill: fillEnterprise,
  },
  {
    name: 'dependent units',
    size: (city) => city.counts.dependentUnits,
    fill: fillDependentUnit,
  },
  {
    name: 'household businesses',
    size: (city) => city.counts.householdBusinesses,
    fill: fillHouseholdBusiness,
  },
];
