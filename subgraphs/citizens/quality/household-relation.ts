import { defineCheck, within } from '../../chassis/quality/check.ts';

/** A member of a household of whom it is not known what they are to its head. */
export const householdRelation = defineCheck({
  rule: 'HOUSEHOLD_RELATION_MISSING',
  table: 'household_member',
  key: 'personal_id',
  suspects: (knex, range) =>
    within(knex('household_member as member'), 'member.personal_id', range)
      .join('citizen', 'citizen.personal_id', 'member.personal_id')
      .whereNull('member.relation')
      .select({ record_key: 'member.personal_id', record_id: 'citizen.id' }),
  judge: () => 'relation',
});
