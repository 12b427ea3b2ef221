import { byCode, isInForce } from '../code-list.ts';
import { COMMUNES_2025_H1 } from './communes-2025-h1.ts';
import { COMMUNES_FROM_2025_07 } from './communes-from-2025-07.ts';
import { COMMUNES_TO_2024 } from './communes-to-2024.ts';
import { DISTRICTS, PROVINCES } from './provinces-and-districts.ts';
import type { AdministrativeLevel, AdministrativeUnit } from './unit.ts';

export { COMMUNES_OF_FORMER_DA_NANG } from './communes-from-2025-07.ts';
export type { AdministrativeLevel, AdministrativeUnit } from './unit.ts';

// Oldest first within a code, by the order of the lists.
const UNITS: readonly AdministrativeUnit[] = [
  ...PROVINCES,
  ...DISTRICTS,
  ...COMMUNES_TO_2024,
  ...COMMUNES_2025_H1,
  ...COMMUNES_FROM_2025_07,
];

const unitsByCode = byCode(UNITS);

/** Everything a code has meant, oldest first; empty for a code never issued here. */
export function periodsOf(code: string): readonly AdministrativeUnit[] {
  return unitsByCode.get(code) ?? [];
}

/** What a code meant on a day (`YYYY-MM-DD`), or null when it was not in force. */
export function unitAt(code: string, date: string): AdministrativeUnit | null {
  return periodsOf(code).find((unit) => isInForce(unit, date)) ?? null;
}

/** The units in force on a day, of one level or of all; communes in the order of the list. */
export function unitsAt(date: string, level?: AdministrativeLevel): readonly AdministrativeUnit[] {
  return UNITS.filter(
    (unit) => isInForce(unit, date) && (level === undefined || unit.level === level),
  );
}
