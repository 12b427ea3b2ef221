import { unitAt } from '../../../schema/reference/index.ts';
import { addressCells } from '../../chassis/address.ts';
import type { City, Draws, Household, Person } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import type { RelationKind } from '../resolver-types.generated.ts';
import { confirmedAt, laterOf } from './dates.ts';
import { putTruth } from './truth.ts';

/** Writes one household and each person's place in it. */
export function fillHousehold(city: City, index: number, put: Put): void {
  const household = city.household(index);
  const { code, address, formedOn, members } = household;
  const draws = city.draws('citizens household', index);
  const head = members[0];
  put('household', {
    household_code: code,
    ...addressCells('place', address),
    head_id: head === undefined ? null : city.person(head).personalId,
    ...provenanceCells({
      asOf: confirmedAt(city, draws, formedOn),
      verification: draws.chance(0.8) ? 'VERIFIED_CITY' : 'DIGITISED',
    }),
  });
  if (unitAt(address.communeCode, address.communeAt) === null)
    putTruth(put, 'CLOSED_COMMUNE_CODE', 'Household', code);
  for (const [place, member] of members.entries())
    putMember(city, household, city.person(member), place, draws, put);
}

function putMember(
  city: City,
  household: Household,
  person: Person,
  place: number,
  draws: Draws,
  put: Put,
): void {
  const isMissing = city.hasFault('HOUSEHOLD_RELATION_MISSING', person.index);
  if (isMissing) putTruth(put, 'HOUSEHOLD_RELATION_MISSING', 'HouseholdMember', person.personalId);
  const joinedOn = laterOf(household.formedOn, person.dateOfBirth);
  put('household_member', {
    personal_id: person.personalId,
    household_code: household.code,
    place,
    relation: isMissing ? null : person.role,
    relation_kind: isMissing ? null : relationKind(city, household, person, draws),
    joined_on: joinedOn,
    ...provenanceCells({
      asOf: confirmedAt(city, draws, joinedOn),
      verification: isMissing ? 'DIGITISED' : 'VERIFIED_CITY',
    }),
  });
}

/** Only children and parents of the head come in kinds. */
function relationKind(
  city: City,
  { members }: Household,
  person: Person,
  draws: Draws,
): RelationKind | null {
  if (person.role === 'CHILD') return draws.chance(0.015) ? 'ADOPTION' : 'BIRTH';
  if (person.role !== 'PARENT') return null;
  return city.family(person.index).children.includes(members[0] ?? -1) ? 'BIRTH' : 'MARRIAGE';
}
