import type { JournalEntry } from '../entry.ts';

/** Neighbours in a list, from the first to the last of them. */
export type Span = readonly [first: number, last: number];

/** Places in a list, as spans of neighbours. */
export function spansOf(places: readonly number[]): readonly Span[] {
  const spans: [number, number][] = [];
  for (const place of places.toSorted((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last === undefined || place > last[1] + 1) spans.push([place, place]);
    else last[1] = place;
  }
  return spans;
}

/** The items of a list at the places that spans name. */
export const itemsAt = <Item>(items: readonly Item[], spans: readonly Span[]): readonly Item[] =>
  spans.flatMap(([first, last]) => items.slice(first, last + 1));

/** Whether a place is within spans. */
export const isAt = (place: number, spans: readonly Span[]): boolean =>
  spans.some(([first, last]) => first <= place && place <= last);

/** Everyone that accesses are about, in the order of their naming, and each one's place in it. */
export function everyone(
  accesses: readonly Pick<JournalEntry, 'subjects'>[],
): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { subjects } of accesses)
    for (const subject of subjects) if (!people.has(subject)) people.set(subject, people.size);
  return people;
}
