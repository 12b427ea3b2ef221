import { stir } from './draws.ts';

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/**
 * Spreads [0, size) over itself, each place taken once, and 0 staying 0: step by a fixed stride that
 * shares no divisor with the size. `part` (in (0, 1)) sets the stride, so that two uses differ.
 */
export function strideOver(size: number, part: number): (index: number) => number {
  if (size <= 1) return () => 0;
  let stride = Math.max(1, Math.floor(size * part));
  while (greatestCommonDivisor(stride, size) !== 1) stride++;
  return (index) => (index * stride) % size;
}

const HALF_BITS = 10;
const HALF_MASK = (1 << HALF_BITS) - 1;

/**
 * Shuffles [0, 1,000,000) so that neighbours land far apart and no two land together.
 *
 * Four rounds of a Feistel network on 20 bits; a number that falls past the million is shuffled
 * again until it does not, which keeps it a bijection and takes 1.05 walks on average.
 */
export function shuffleOfAMillion(key: number): (index: number) => number {
  const keys = [1, 2, 3, 4].map((round) => stir(key + Math.imul(round, 0x9e3779b9)));
  const walk = (value: number): number => {
    let left = value >>> HALF_BITS;
    let right = value & HALF_MASK;
    for (const roundKey of keys) {
      const next = left ^ (stir(right ^ roundKey) & HALF_MASK);
      left = right;
      right = next;
    }
    return (left << HALF_BITS) | right;
  };
  return (index) => {
    let place = walk(index);
    while (place >= 1_000_000) place = walk(place);
    return place;
  };
}

/** Remembers the last few answers of a function of an index, in a fixed number of places. */
export function remembering<T>(
  places: number,
  compute: (index: number) => T,
): (index: number) => T {
  const indices = new Int32Array(places).fill(-1);
  const answers: T[] = new Array<T>(places);
  return (index) => {
    const place = index % places;
    if (indices[place] === index) {
      // Written together with its index below, so it is there.
      return answers[place] as T;
    }
    const answer = compute(index);
    indices[place] = index;
    answers[place] = answer;
    return answer;
  };
}
