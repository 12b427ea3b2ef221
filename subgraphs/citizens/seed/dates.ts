import type { City, Draws } from '../../chassis/city/city.ts';

/** Population data went into use in 2023; nothing was confirmed before. */
const CONFIRMED_SINCE = '2023-01-01';

/** The hour at which offices open, in the one form that stores keep an instant. */
export const openingOf = (date: string): string => `${date}T08:00:00+07:00`;

/** When a record was last confirmed: never before what it tells of had happened. */
export function confirmedAt(city: City, draws: Draws, happenedOn: string): string {
  return openingOf(draws.date(laterOf(happenedOn, CONFIRMED_SINCE), city.referenceDate));
}

export const laterOf = (one: string, other: string): string => (one > other ? one : other);

export const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** The same day some years later; 29 February becomes the 28th. */
export function yearsLater(date: string, years: number): string {
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5);
  return `${Number(date.slice(0, 4)) + years}-${day}`;
}

/** The day some days later, or with a negative number earlier. */
export function daysLater(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
