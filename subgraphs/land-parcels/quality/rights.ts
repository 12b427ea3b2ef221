import { defineCheck, type SuspectRow, within } from '../../chassis/quality/check.ts';

const ofParcel = { record_key: 'parcel_id', record_id: 'parcel_id' } as const;

const DIGITS_OF_OLD_CARD = 9;

/** A right, standing or past, whose holder is named by a card that no register can be asked by. */
export const holderByOldCard = defineCheck({
  rule: 'HOLDER_BY_OLD_ID_CARD',
  table: 'parcel',
  key: 'parcel_id',
  suspects: (knex, range) =>
    within(knex('land_right'), 'parcel_id', range)
      .where('holder_kind', 'PERSON')
      .whereRaw('length(holder_key) = ?', [DIGITS_OF_OLD_CARD])
      .distinct(ofParcel),
  judge: () => 'holder',
});

interface SharesRow extends SuspectRow {
  /** Exact decimals come as text from PostgreSQL. */
  readonly total: number | string;
}

/** Far less than any sum of shares with denominators of four digits can miss one by. */
const ROUNDING = 1e-9;

/** Whether the shares of the rights that stand come to less or to more than the whole. */
export function sharesOff(row: Pick<SharesRow, 'total'>): string | null {
  const total = Number(row.total);
  if (Math.abs(total - 1) < ROUNDING) return null;
  return total < 1 ? 'lessThanOne' : 'moreThanOne';
}

export const sharesNotOne = defineCheck<SharesRow>({
  rule: 'SHARES_NOT_ONE',
  table: 'parcel',
  key: 'parcel_id',
  suspects: (knex, range) =>
    within(knex('land_right'), 'parcel_id', range)
      .whereNull('ended_on')
      .groupBy('parcel_id')
      .select(ofParcel)
      // Left to themselves, engines divide whole numbers three ways.
      .select(knex.raw('sum(share_numerator * 1e0 / share_denominator) as total')),
  judge: sharesOff,
});
