/** A number in [0, 1) that belongs to one record: always the same, unrelated to its neighbours'. */
export type Toss = (index: number) => number;

/** Murmur3's last step. A bijection of 32-bit words, so that different words stay different. */
export function stir(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A 32-bit word for a purpose (FNV-1a of its name), so that no two purposes share their draws. */
function wordOf(seed: number, tag: string): number {
  let word = stir(seed ^ 0x9e3779b9) ^ 0x811c9dc5;
  for (let at = 0; at < tag.length; at++) {
    word = Math.imul(word ^ tag.charCodeAt(at), 0x01000193);
  }
  return stir(word);
}

/** Gives every index a 32-bit word, and no two indices the same one. A few nanoseconds. */
export function wordsFor(seed: number, tag: string): (index: number) => number {
  const word = wordOf(seed, tag);
  return (index) => stir((stir(index ^ word) + word) | 0);
}

/**
 * One toss for each index, for one purpose.
 *
 * A toss of its own for each attribute, rather than a stream read in order, means that a new
 * attribute leaves every other value of the city as it was.
 */
export function tossFor(seed: number, tag: string): Toss {
  const words = wordsFor(seed, tag);
  return (index) => words(index) / 0x1_0000_0000;
}

/** An integer in [from, to], both included, for a toss. */
export function between(toss: number, from: number, to: number): number {
  return from + Math.floor(toss * (to - from + 1));
}

/** One of the items, all alike, for a toss. */
export function pick<T>(toss: number, items: readonly T[]): T {
  // A toss is below 1, so the position is below the length: the item is there unless the list is empty.
  return items[Math.floor(toss * items.length)] as T;
}

/** One of the items by weight, for a toss. The weights are summed once, here. */
export function weighing<T>(items: readonly (readonly [T, number])[]): (toss: number) => T {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  const values = items.map(([value]) => value);
  let sum = 0;
  const ceilings = items.map(([, weight]) => {
    sum += weight / total;
    return sum;
  });
  const last = values.length - 1;
  return (toss) => {
    let at = 0;
    while (at < last && toss >= (ceilings[at] ?? 1)) at++;
    // `at` never passes the last item.
    return values[at] as T;
  };
}

/** The standard normal variable for two tosses (Box and Muller). */
export function normal(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}

/** A stream of tosses that begins at a word (Mulberry32). */
export function streamFrom(word: number): () => number {
  let state = word | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
