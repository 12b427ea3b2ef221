import { provenanceCells } from '../../chassis/provenance.ts';
import type { FamilyLinkRow } from '../rows.ts';
import { confirmedAt, yearsLater } from './dates.ts';
import type { DrawnPerson } from './drawn-person.ts';

/** Writes whom a person is married to and descends from. Children are the same links read backwards. */
export function putFamilyLinks(drawn: DrawnPerson): void {
  const { city, person } = drawn;
  const { spouse, parents } = city.family(person.index);
  if (spouse !== null && person.maritalStatus !== 'DIVORCED') putLink(drawn, 'SPOUSE', spouse);
  for (const parent of parents) putLink(drawn, 'PARENT', parent);
  const guardian = guardianOf(drawn, parents);
  if (guardian !== null) putLink(drawn, 'GUARDIAN', guardian);
}

/** A minor whose parents are not in the household is in the care of its head. */
function guardianOf(
  { city, person, household, bornOn }: DrawnPerson,
  parents: readonly number[],
): number | null {
  if (parents.length > 0 || yearsLater(bornOn, 18) <= city.referenceDate) return null;
  const head = household.members[0];
  return head === undefined || head === person.index ? null : head;
}

function putLink(
  { city, person, bornOn, draws, put }: DrawnPerson,
  kind: FamilyLinkRow['kind'],
  relative: number,
): void {
  put('family_link', {
    personal_id: person.personalId,
    kind,
    relative_id: city.person(relative).personalId,
    ...provenanceCells({
      asOf: confirmedAt(city, draws, bornOn),
      verification: draws.chance(0.8) ? 'VERIFIED_CITY' : 'DECLARED',
    }),
  });
}
