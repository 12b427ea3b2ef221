import type { ResidenceRow } from './rows.ts';

/**
 * The residence of one kind that holds today, or `null`.
 *
 * A move may leave two open records behind; the one that began last is where the person is.
 */
export function residenceInForce(
  records: readonly ResidenceRow[],
  type: ResidenceRow['type'],
  today: string,
): ResidenceRow | null {
  const open = records.filter(
    (record) =>
      record.type === type &&
      record.from_on <= today &&
      (record.to_on === null || today <= record.to_on),
  );
  return open.toSorted((a, b) => (a.from_on < b.from_on ? 1 : -1))[0] ?? null;
}
