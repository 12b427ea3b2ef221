const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The instant a number of seconds after another, in the city's time zone, which has no summer time. */
export function secondsAfter(instant: string, seconds: number): string {
  const moved = new Date(Date.parse(instant) + seconds * 1000 + OFFSET_MS);
  return `${moved.toISOString().slice(0, 19)}+07:00`;
}
