/** One figure of many rounds: the middle one, and how far the rounds lay apart. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The same figure on both cities. */
export interface Pair {
  readonly smaller: Figure;
  readonly larger: Figure;
}

/** The value that this share of the values does not exceed. Of no values it is NaN. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Sums up what the rounds said. */
export const figureOf = (rounds: readonly number[]): Figure => ({
  median: percentile(rounds, 0.5),
  least: Math.min(...rounds),
  most: Math.max(...rounds),
});

/** How many times the smaller city's middle figure the larger one's is. */
export const ratioOf = ({ smaller, larger }: Pair): number => larger.median / smaller.median;
