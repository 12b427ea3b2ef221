import type { City, Draws, EnterpriseFacts, EnterpriseType } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';

/** What the first representative is called in each legal form, and the second where there is one. */
const TITLES: Readonly<Record<EnterpriseType, readonly [string, string]>> = {
  LLC_ONE: ['Giám đốc', 'Chủ tịch công ty'],
  LLC_MULTI: ['Giám đốc', 'Chủ tịch Hội đồng thành viên'],
  JSC: ['Tổng giám đốc', 'Chủ tịch Hội đồng quản trị'],
  PARTNERSHIP: ['Thành viên hợp danh', 'Thành viên hợp danh'],
  PRIVATE: ['Chủ doanh nghiệp', 'Chủ doanh nghiệp'],
  COOPERATIVE: ['Giám đốc', 'Chủ tịch Hội đồng quản trị'],
};

/** A company with several holders is sometimes represented by two of them. */
const SECOND_REPRESENTATIVE = 0.15;

/** Writes who may act in the enterprise's name. */
export function fillRepresentatives(
  city: City,
  { code, type, representative, holdings }: EnterpriseFacts,
  draws: Draws,
  put: Put,
): void {
  const second = holdings.find(
    ({ holder }) => holder.kind === 'person' && holder.index !== representative,
  );
  const persons = [representative];
  if (second?.holder.kind === 'person' && draws.chance(SECOND_REPRESENTATIVE))
    persons.push(second.holder.index);
  for (const [at, index] of persons.entries()) {
    const person = city.person(index);
    put('legal_representative', {
      enterprise_code: code,
      place: at + 1,
      name: person.fullName,
      title: TITLES[type][at === 0 ? 0 : 1],
      citizen_key: person.personalId,
    });
  }
}
