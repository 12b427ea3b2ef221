import { type Toss, weighing } from './draws.ts';

/**
 * Persons stand in blocks of 14, and each block is four households. That is how the household of a
 * person, and the persons of a household, are known without counting.
 */
const PERSONS_IN_BLOCK = 14;
const HOUSEHOLDS_IN_BLOCK = 4;

type Sizes = readonly [number, number, number, number];

const FIRST_BLOCK: Sizes = [5, 4, 3, 2];

function orders(sizes: Sizes): Sizes[] {
  const places = [0, 1, 2, 3] as const;
  return places.flatMap((a) =>
    places.flatMap((b) =>
      places.flatMap((c): Sizes[] => {
        if (a === b || b === c || a === c) return [];
        const last = sizes[6 - a - b - c];
        return last === undefined ? [] : [[sizes[a], sizes[b], sizes[c], last]];
      }),
    ),
  );
}

/** All ways a block may divide, each summing to 14; the weights set how many people live alone. */
const sizesFor = weighing<Sizes>(
  (
    [
      [FIRST_BLOCK, 50],
      [[6, 4, 3, 1], 20],
      [[5, 5, 3, 1], 15],
      [[4, 4, 3, 3], 15],
    ] as const
  ).flatMap(([sizes, weight]) => orders(sizes).map((order) => [order, weight] as const)),
);

/** How many households hold this many persons. The last block may be cut short. */
export function householdsAmong(persons: number): number {
  const blocks = Math.floor(persons / PERSONS_IN_BLOCK);
  let rest = persons % PERSONS_IN_BLOCK;
  let households = blocks * HOUSEHOLDS_IN_BLOCK;
  for (const size of FIRST_BLOCK) {
    if (rest <= 0) break;
    households++;
    rest -= size;
  }
  return households;
}

export interface Blocks {
  householdOf(person: number): number;
  /** First person of a household. */
  firstOf(household: number): number;
  sizeOf(household: number): number;
}

/** Which person lives in which household, in constant time either way. */
export function blocksOf(persons: number, toss: Toss): Blocks {
  const whole = Math.floor(persons / PERSONS_IN_BLOCK);
  // The first block is fixed because the worked examples live there; a block cut short, for simplicity.
  const sizesOf = (block: number): Sizes =>
    block === 0 || block >= whole ? FIRST_BLOCK : sizesFor(toss(block));

  const firstOf = (household: number): number => {
    const block = Math.floor(household / HOUSEHOLDS_IN_BLOCK);
    const sizes = sizesOf(block);
    let first = block * PERSONS_IN_BLOCK;
    for (let at = household % HOUSEHOLDS_IN_BLOCK; at > 0; at--) first += sizes[at - 1] ?? 0;
    return first;
  };

  return {
    firstOf,
    sizeOf(household) {
      const sizes = sizesOf(Math.floor(household / HOUSEHOLDS_IN_BLOCK));
      const size = sizes[household % HOUSEHOLDS_IN_BLOCK] ?? 0;
      return Math.min(size, persons - firstOf(household));
    },
    householdOf(person) {
      const block = Math.floor(person / PERSONS_IN_BLOCK);
      const sizes = sizesOf(block);
      let rest = person % PERSONS_IN_BLOCK;
      let at = 0;
      while (at < 3 && rest >= (sizes[at] ?? 0)) {
        rest -= sizes[at] ?? 0;
        at++;
      }
      return block * HOUSEHOLDS_IN_BLOCK + at;
    },
  };
}
