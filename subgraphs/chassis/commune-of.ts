import { fault } from '../../schema/faults.ts';
import { dayAfter, periodsOf, unitAt } from '../../schema/reference/index.ts';

/** Where a commune filter looks: at the communes of today, or at the codes that addresses were recorded with. */
export type CommuneFilter =
  | { readonly read: 'today'; readonly code: string }
  | { readonly read: 'as recorded'; readonly code: string };

/**
 * Reads a commune code that came without a date.
 *
 * A code in force today means its area of today: whoever asks for Hải Châu wants the records of
 * Hải Châu, also those whose papers still say Thạch Thang. A closed code can only mean the addresses
 * recorded under it. A code that no period ever had is refused, since an empty page would say that the
 * commune has none.
 */
export function readCommuneFilter(code: string, today: string): CommuneFilter {
  if (unitAt(code, today) !== null) return { read: 'today', code };
  if (periodsOf(code).length > 0) return { read: 'as recorded', code };
  throw fault('UNKNOWN_COMMUNE', { details: { argument: 'communeCode' } });
}

/**
 * The commune in which an address lies today, followed through mergers from the day it was recorded.
 *
 * `null` when the code was never used, or when its area has since been divided: which part an address
 * fell to is not to be told from the code.
 */
export function communeToday(code: string, recordedOn: string, today: string): string | null {
  const periods = periodsOf(code);
  // Under a code already closed, the area meant is that of its last period; before the lists, of its first.
  let unit = periods.findLast((period) => period.validFrom <= recordedOn) ?? periods[0] ?? null;
  while (unit !== null && unit.validTo !== null && unit.validTo < today) {
    const [successor, ...others] = unit.replacedByCodes;
    if (successor === undefined || others.length > 0) return null;
    unit = unitAt(successor, dayAfter(unit.validTo));
  }
  return unit?.code ?? null;
}
