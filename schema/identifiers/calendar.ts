/** Whether a year, month and day exist in the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/**
 * A date known to the year, the month or the day, or null.
 *
 * Older people know the year of their birth only; inventing a January would be a false fact.
 */
export function parsePartialDate(text: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  return isCalendarDay(Number(year ?? 0), Number(month), Number(day)) ? text : null;
}
