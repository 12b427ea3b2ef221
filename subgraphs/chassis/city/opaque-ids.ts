import { wordsFor } from './draws.ts';

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Eight hexadecimal digits of a word; from a table, because the city writes them by the million. */
const hexadecimal = (word: number): string =>
  `${BYTES[word >>> 24]}${BYTES[(word >>> 16) & 255]}${BYTES[(word >>> 8) & 255]}${BYTES[word & 255]}`;

/**
 * Opaque ids: a prefix and 16 hexadecimal digits that say nothing of the record. The first half is a
 * bijection of the index, so no two records of a kind share an id.
 */
export function opaqueIds(seed: number, prefix: string): (index: number) => string {
  const one = wordsFor(seed, `${prefix} id`);
  const other = wordsFor(seed, `${prefix} id, second half`);
  return (index) => `${prefix}_${hexadecimal(one(index))}${hexadecimal(other(index))}`;
}

/**
 * UUIDs of version 8 (RFC 9562: the maker says how they are made), by the same bijection of the index.
 */
export function uuids(seed: number, kind: string): (index: number) => string {
  const words = [0, 1, 2, 3].map((part) => wordsFor(seed, `${kind} uuid ${part}`));
  return (index) => {
    const [a = '', b = '', c = '', d = ''] = words.map((word) => hexadecimal(word(index)));
    const variant = '89ab'[Number.parseInt(c.charAt(0), 16) & 3] ?? '8';
    return `${a}-${b.slice(0, 4)}-8${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
  };
}
