import type { ResponsePath } from './response-path.ts';

/** One place of an answer, and what the guard knows of it. */
export class Place<Found> {
  readonly key: string | number;
  /** The place it lies in; none for the fields of the root. */
  readonly above: Place<Found> | undefined;
  /** The object there, once its type is known. */
  row: unknown;
  type: string | undefined;
  /** What an object there belongs to that says nothing of its owner itself. */
  lent: Found | undefined;
  found: Found | Promise<Found> | undefined;
  readonly #below = new Map<string | number, Place<Found>>();

  constructor(key: string | number, above: Place<Found> | undefined) {
    this.key = key;
    this.above = above;
  }

  below(key: string | number): Place<Found> {
    return this.#get(key, this);
  }

  /** A field of the root, which lies in nothing. */
  first(key: string | number): Place<Found> {
    return this.#get(key, undefined);
  }

  #get(key: string | number, above: Place<Found> | undefined): Place<Found> {
    const known = this.#below.get(key);
    if (known) return known;
    const place = new Place<Found>(key, above);
    this.#below.set(key, place);
    return place;
  }
}

/** Finds places of one answer by their paths, whoever made a path and however often. */
export function places<Found>(): (path: ResponsePath) => Place<Found> {
  const root = new Place<Found>('', undefined);
  const placeAt = ({ key, prev }: ResponsePath): Place<Found> =>
    prev ? placeAt(prev).below(key) : root.first(key);
  return placeAt;
}
