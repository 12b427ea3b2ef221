import type { SeedStep } from '../../chassis/definition.ts';
import { fillHousehold } from './household.ts';
import { fillPerson } from './person.ts';

/** The people of the synthetic city, and then their households. */
export const seed: readonly SeedStep[] = [
  { name: 'people', size: (city) => city.counts.persons, fill: fillPerson },
  { name: 'households', size: (city) => city.counts.households, fill: fillHousehold },
];
