import { dayNumber, isoDate, twoDigits } from '../../chassis/city/calendar.ts';
import type { Draws } from '../../chassis/city/city.ts';

const SECONDS_IN_DAY = 86_400;

/** Days between two dates, positive when the second is later. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The date some days after another. */
export const daysAfter = (date: string, days: number): string => isoDate(dayNumber(date) + days);

export const secondsIn = (days: number): number => days * SECONDS_IN_DAY;

/** A minute of the working day, in minutes from midnight. */
export const workingMinute = (draws: Draws): number => draws.between(8 * 60, 16 * 60 + 59);

/** The instant of a minute of a day, without a Date object: there are millions of them. */
export const instantOn = (date: string, minute: number): string =>
  `${date}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00+07:00`;
