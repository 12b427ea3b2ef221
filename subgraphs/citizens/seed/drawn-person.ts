import type { City, Draws, Household, Person } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';

/** A person of the synthetic city about to be written down. */
export interface DrawnPerson {
  readonly city: City;
  readonly person: Person;
  readonly household: Household;
  /** First day on which they can have been born. */
  readonly bornOn: string;
  /** Day of death, or the day the register was read: no paper or home of theirs is later. */
  readonly lastDay: string;
  readonly draws: Draws;
  readonly put: Put;
}

/** Draws a person up. The same index gives the same draws, in the order in which they are made. */
export function drawPerson(city: City, index: number, put: Put): DrawnPerson {
  const person = city.person(index);
  return {
    city,
    person,
    household: city.household(person.household),
    bornOn: `${person.dateOfBirth}-01-01`.slice(0, 10),
    lastDay: person.diedOn ?? city.referenceDate,
    draws: city.draws('citizens person', index),
    put,
  };
}
