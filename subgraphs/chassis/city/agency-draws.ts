import { dayNumber, isoDate } from './calendar.ts';
import type { Draws } from './city.ts';
import { between, normal, pick, streamFrom, weighing, wordsFor } from './draws.ts';

/** The draws of one record of one agency, in the words of the city's interface. */
export function drawsFor(seed: number, tag: string, index: number): Draws {
  const unit = streamFrom(wordsFor(seed, tag)(index));
  return {
    unit,
    between: (from, to) => between(unit(), from, to),
    chance: (probability) => unit() < probability,
    pick: (items) => pick(unit(), items),
    weighted: (items) => weighing(items)(unit()),
    date: (from, to) => isoDate(between(unit(), dayNumber(from), dayNumber(to))),
    logNormal: (median, sigma) => median * Math.exp(sigma * normal(unit(), unit())),
  };
}
