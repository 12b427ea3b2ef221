import { defineCheck, within } from '../../chassis/quality/check.ts';

/**
 * Someone who was entered in a household after another member of the same name without its marks, the same
 * sex and the same birth: of the two, the later entry is taken for the one too many.
 *
 * Only within a household: thousands share a name, and in a city some of them share a birthday.
 */
export const duplicatePerson = defineCheck({
  rule: 'DUPLICATE_PERSON',
  table: 'citizen',
  key: 'personal_id',
  suspects: (knex, range) =>
    within(knex('citizen'), 'citizen.personal_id', range)
      .join('household_member as member', 'member.personal_id', 'citizen.personal_id')
      .join('household_member as earlier', (on) =>
        on
          .on('earlier.household_code', 'member.household_code')
          .andOn('earlier.place', '<', 'member.place'),
      )
      .join('citizen as other', (on) =>
        on
          .on('other.personal_id', 'earlier.personal_id')
          .andOn('other.name_search', 'citizen.name_search')
          .andOn('other.date_of_birth', 'citizen.date_of_birth')
          .andOn('other.gender', 'citizen.gender'),
      )
      .select({ record_key: 'citizen.personal_id', record_id: 'citizen.id' }),
  judge: () => 'sameNameAndBirth',
});
