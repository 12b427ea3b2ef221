/** Where time comes from. One clock is injected, so that "expired" means the same in every test. */
export interface Clock {
  /** The calendar date in Đà Nẵng (UTC+7), `YYYY-MM-DD`. */
  today(): string;
  /** The instant, RFC 3339 with offset. */
  now(): string;
}

const DA_NANG_OFFSET_MS = 7 * 60 * 60 * 1000;

const localText = (instant: Date): string =>
  new Date(instant.getTime() + DA_NANG_OFFSET_MS).toISOString();

/** The wall clock, in the city's time zone, which has no summer time. */
export const wallClock: Clock = {
  today: () => localText(new Date()).slice(0, 10),
  now: () => `${localText(new Date()).slice(0, 19)}+07:00`,
};

/**
 * The clock of a register whose records were read on one day: what is in force is judged by that day, and
 * what was asked when is told by the wall clock.
 */
export function clockReadingAsOf(date: string): Clock {
  return { today: () => date, now: wallClock.now };
}

/** A clock that stands at noon of one day, for tests that compare whole answers. */
export function clockStandingAt(date: string): Clock {
  return { today: () => date, now: () => `${date}T12:00:00+07:00` };
}
