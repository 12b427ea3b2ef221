/** The records of a kind from the first on: `every(city.counts.persons, city.person)`. */
export function every<T>(count: number, record: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => record(index));
}

/** How many values there are beyond the different ones. */
export function repeats(values: readonly string[]): number {
  return values.length - new Set(values).size;
}
