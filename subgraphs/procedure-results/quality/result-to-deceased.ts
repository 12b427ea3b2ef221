import { defineCheck, type SuspectRow, within } from '../../chassis/quality/check.ts';

interface LaterRow extends SuspectRow {
  readonly issued_at: string;
  /** What the death certificate says, as JSON. */
  readonly death: string | null;
}

const DEATH_CERTIFICATE = 'RT-CIV-004';

/** Whether a result was issued after the day of death that a certificate of its holder tells. */
export function issuedAfterDeath({ issued_at, death }: LaterRow): string | null {
  const content: { readonly diedOn?: string | null } = JSON.parse(death ?? '{}');
  const diedOn = content.diedOn ?? null;
  return diedOn !== null && issued_at.slice(0, 10) > diedOn ? 'holder' : null;
}

/**
 * A paper in the name of someone who had died.
 *
 * Whether a holder lived when a paper or a right was registered is asked here, because only this store has
 * both the paper and the death; the land register knows no deaths and asks no other register.
 */
export const resultToDeceased = defineCheck<LaterRow>({
  rule: 'RESULT_TO_DECEASED',
  table: 'procedure_result',
  key: 'result_id',
  suspects: (knex, range) =>
    within(knex('procedure_result as certificate'), 'certificate.result_id', range)
      .where('certificate.type_code', DEATH_CERTIFICATE)
      .whereIn('certificate.status', ['VALID', 'EXPIRED'])
      .join('procedure_result as later', 'later.subject_key', 'certificate.subject_key')
      .whereNot('later.type_code', DEATH_CERTIFICATE)
      .select({
        record_key: 'later.result_id',
        record_id: 'later.result_id',
        issued_at: 'later.issued_at',
        death: 'certificate.content',
      }),
  judge: issuedAfterDeath,
});
