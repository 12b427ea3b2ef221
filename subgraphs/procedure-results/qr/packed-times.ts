import type { BitReader, BitWriter } from './bits.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const OFFSET_MS = 7 * 60 * 60 * 1000;
/** Papers are digitised that are older than any register, so days are counted from far back. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** A day in 17 bits: enough until 2258. */
export function putDay(bits: BitWriter, day: string): void {
  bits.put((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY_MS, 17);
}

export function takeDay(bits: BitReader): string {
  return new Date(FIRST_DAY + bits.take(17) * DAY_MS).toISOString().slice(0, 10);
}

/** A second in 34 bits: enough until 2444. */
export function putInstant(bits: BitWriter, instant: string): void {
  bits.put(Math.floor((Date.parse(instant) - FIRST_DAY) / 1000), 34);
}

/** In the city's time zone, which has no summer time. */
export function takeInstant(bits: BitReader): string {
  const moved = new Date(FIRST_DAY + bits.take(34) * 1000 + OFFSET_MS);
  return `${moved.toISOString().slice(0, 19)}+07:00`;
}
