import { weighing } from './draws.ts';

/** The day on which the city's registers were read. Nothing in the city is later. */
export const REFERENCE_DATE = '2026-06-30';

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** `07` for 7, from a table: the city writes millions of dates. */
export function twoDigits(number: number): string {
  return TWO_DIGITS[number] ?? String(number);
}

/**
 * Days since 1970-01-01 of a calendar date. Plain arithmetic in place of Date objects, which are
 * ten times slower and carry a time zone that a birthday has not.
 */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** `[year, month, day]` of a number of days since 1970-01-01. */
export function dateParts(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function isoDate(days: number): string {
  const [year, month, day] = dateParts(days);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The same day of the month some months later; the last of the month where there is no such day. */
export function monthsLater(days: number, months: number): number {
  const [year, month, day] = dateParts(days);
  const count = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(count / 12);
  const laterMonth = (count % 12) + 1;
  const lengthOfMonth = dayOf(laterYear, laterMonth + 1, 1) - dayOf(laterYear, laterMonth, 1);
  return dayOf(laterYear, laterMonth, Math.min(day, lengthOfMonth));
}

export const REFERENCE_DAY = dayNumber(REFERENCE_DATE);

/** How busy the counters are by month: quiet around Tết, busy in March and before the school year. */
const monthByBusyness = weighing<number>([
  [1, 0.65],
  [2, 0.5],
  [3, 1.4],
  [4, 1.1],
  [5, 1.05],
  [6, 1.05],
  [7, 1.1],
  [8, 1.3],
  [9, 1],
  [10, 1],
  [11, 0.95],
  [12, 0.9],
]);

/**
 * A working day between two days, for two tosses, by how busy the counters were.
 *
 * A day that falls outside is brought back inside evenly; a Saturday or Sunday becomes the Friday
 * before, unless that is too early.
 */
export function counterDay(from: number, to: number, one: number, other: number): number {
  if (to <= from) return from;
  const [year] = dateParts(from + Math.floor(one * (to - from + 1)));
  // The part of the first toss that the year did not use up would be correlated with it: stretch the other.
  const stretched = other * 4096;
  const month = monthByBusyness(stretched - Math.floor(stretched));
  const first = dayOf(year, month, 1);
  let day = first + Math.floor((Math.floor(stretched) / 4096) * 28);
  if (day < from || day > to) day = from + Math.floor(other * (to - from + 1));
  const weekday = (((day + 3) % 7) + 7) % 7; // 0 is a Monday
  const workday = weekday > 4 ? day - (weekday - 4) : day;
  return workday < from ? day : workday;
}
