import { dayNumber, REFERENCE_DAY } from './calendar.ts';
import type { HouseholdRole } from './city.ts';
import { between, tossFor } from './draws.ts';
import { THIS_YEAR } from './families.ts';
import type { Member } from './kin.ts';

const FIRST_RECORDED_DEATH = dayNumber('2015-01-01');

/** Share of those on the register who have died. Heads are alive by rule: somebody answers for the household. */
function mortality(role: HouseholdRole, age: number): number {
  if (role === 'HEAD') return 0;
  if (role === 'PARENT') return 0.1;
  return age >= 60 ? 0.08 : age >= 25 ? 0.004 : 0.0008;
}

/**
 * Says who of a household has died, and who is widowed for it. `byHand` is the place of one whose
 * death is wanted.
 *
 * A parent does not die before a child is born: a spouse's death comes after the youngest's first
 * birthday, or not at all.
 */
export function deathsFor(
  seed: number,
): (members: readonly Member[], first: number, byHand: number | undefined) => readonly Member[] {
  const fate = tossFor(seed, 'member death');
  const when = tossFor(seed, 'member death day');

  const day = (member: Member, person: number, lastBirth: number): number | null => {
    const earliest = Math.max(
      FIRST_RECORDED_DEATH,
      member.birthDay + 300,
      member.role === 'SPOUSE' ? lastBirth + 365 : 0,
    );
    return earliest > REFERENCE_DAY - 10
      ? null
      : between(when(person), earliest, REFERENCE_DAY - 10);
  };

  return (members, first, byHand) => {
    const isDead = members.map(
      ({ role, birthYear, isDuplicate }, place) =>
        place === byHand ||
        (!isDuplicate && fate(first + place) < mortality(role, THIS_YEAR - birthYear)),
    );
    if (!isDead.includes(true)) return members;
    const lastBirth = Math.max(
      0,
      ...members.map((member) => (member.role === 'CHILD' ? member.birthDay : 0)),
    );
    return withWidows(
      members.map((member, place) =>
        isDead[place] ? { ...member, diedDay: day(member, first + place, lastBirth) } : member,
      ),
    );
  };
}

function withWidows(members: readonly Member[]): readonly Member[] {
  return members.map((member) => {
    if (member.diedDay !== null || member.maritalStatus !== 'MARRIED') return member;
    const partner = member.role === 'PARENT' ? 'PARENT' : 'SPOUSE';
    const other = members.find((one) => one !== member && one.role === partner);
    return other !== undefined && other.diedDay !== null
      ? { ...member, maritalStatus: 'WIDOWED' as const }
      : member;
  });
}
