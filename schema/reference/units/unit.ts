import type { Dated } from '../code-list.ts';

export type AdministrativeLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** A unit as it stood in one period. The same code in another period may be another area. */
export interface AdministrativeUnit extends Dated {
  readonly code: string;
  readonly level: AdministrativeLevel;
  /** With its kind: `Phường Hải Châu`. */
  readonly name: string;
  readonly parentCode: string | null;
  /** Codes, as of the day after `validTo`, of the units that took over its area. */
  readonly replacedByCodes: readonly string[];
}

/**
 * The first day of these lists: Đà Nẵng became a city of its own. Many units were founded later; their
 * founding days are not in our sources [U], so none is claimed to be younger than the lists.
 */
export const LISTS_BEGIN = '1997-01-01';
/** Last day before the inner-city wards were reorganised: 56 communes became 47 [A]. */
export const LAST_DAY_OF_56 = '2024-12-31';
export const FIRST_DAY_OF_47 = '2025-01-01';
/** Last day of the districts and of Quảng Nam province [A]. */
export const LAST_DAY_OF_47 = '2025-06-30';
export const FIRST_DAY_OF_94 = '2025-07-01';
