import { defineCheck, type SuspectRow, within } from '../../chassis/quality/check.ts';
import type { CitizenRow } from '../rows.ts';

type MaritalRow = SuspectRow &
  Pick<CitizenRow, 'marital_status' | 'life_status'> & {
    /** Those on record as husband or wife, and those of them who live. Counts come as text from PostgreSQL. */
    readonly spouses: number | string;
    readonly living: number | string;
  };

/**
 * What civil event a marital status has missed: the links to a husband or wife, and whether they live, are the
 * traces that weddings, divorces and deaths leave in the register.
 *
 * The dead keep the status they died in, so a spouse's later death is missed only by those who live.
 */
export function missedEvent(row: MaritalRow): string | null {
  const spouses = Number(row.spouses);
  if (row.marital_status === 'SINGLE') return spouses > 0 ? 'wedding' : null;
  if (row.marital_status !== 'MARRIED') return null;
  if (spouses === 0) return 'noSpouseOnRecord';
  return row.life_status === 'ALIVE' && Number(row.living) === 0 ? 'deathOfSpouse' : null;
}

export const maritalStatus = defineCheck<MaritalRow>({
  rule: 'MARITAL_STATUS_OUT_OF_DATE',
  table: 'citizen',
  key: 'personal_id',
  suspects: (knex, range) =>
    within(knex('citizen'), 'citizen.personal_id', range)
      .leftJoin('family_link as link', (on) =>
        on.on('link.personal_id', 'citizen.personal_id').andOnVal('link.kind', 'SPOUSE'),
      )
      .leftJoin('citizen as spouse', 'spouse.personal_id', 'link.relative_id')
      .whereIn('citizen.marital_status', ['SINGLE', 'MARRIED'])
      .groupBy('citizen.personal_id', 'citizen.id', 'citizen.marital_status', 'citizen.life_status')
      .select({
        record_key: 'citizen.personal_id',
        record_id: 'citizen.id',
        marital_status: 'citizen.marital_status',
        life_status: 'citizen.life_status',
      })
      .count({ spouses: 'link.relative_id' })
      .select(knex.raw("sum(case when spouse.life_status = 'ALIVE' then 1 else 0 end) as living")),
  judge: missedEvent,
});
