import { ENTRY_BYTES, type Leaf, regrouped, subjectBytes } from './leaf.ts';

/** How the index begins: 256 leaves for each time that entries are put into it. */
const FIRST_DIGITS = 2;
/** How far it branches: persons of whom more is read than a leaf holds lie no deeper. */
const MOST_DIGITS = 8;
/** So many leaves under one prefix are put together. */
export const LEAVES_TO_A_MERGE = 16;
/** A leaf that would hold more than this is divided by the next digit. */
const ENTRIES_OF_A_LEAF = 1_024;

const DIGITS = [...'0123456789abcdef'];
const below = (prefix: string): readonly string[] => DIGITS.map((digit) => prefix + digit);
/** The prefixes at which entries come into the index. */
export const FIRST_PREFIXES: readonly string[] = DIGITS.flatMap(below);

/** Entries of one chain, as leaves where the index begins. */
export const firstLeaves = (chain: string, entries: Buffer): readonly Leaf[] =>
  regrouped(
    [{ prefix: '', chains: [chain], entries }],
    FIRST_PREFIXES,
    (from, start) => from[start] ?? 0,
  );

/** The prefix under which all entries of a person lie, one way or other. */
export const firstPrefixOf = (subject: string): string => digitsOf(subject).slice(0, FIRST_DIGITS);

/** Whether the entries of a person are looked for under a prefix. */
export const liesUnder = (prefix: string, subject: string): boolean =>
  prefix.length >= FIRST_DIGITS && digitsOf(subject).startsWith(prefix);

const digitsOf = (subject: string): string =>
  subjectBytes(subject).toString('hex', 0, MOST_DIGITS / 2);

/** Under which prefixes the entries of a person may lie. */
export function prefixesOf(subject: string): readonly string[] {
  const digits = digitsOf(subject);
  return Array.from({ length: MOST_DIGITS - FIRST_DIGITS + 1 }, (_, more) =>
    digits.slice(0, FIRST_DIGITS + more),
  );
}

/**
 * Leaves of one prefix put together: in one leaf when they are small, and in those of the next digit when they are not,
 * so that what is read for a person stays small however much the index holds. Null when nothing is won by it.
 */
export function merged(prefix: string, leaves: readonly Leaf[]): readonly Leaf[] | null {
  if (leaves.length < LEAVES_TO_A_MERGE) return null;
  const bytes = leaves.reduce((sum, { entries }) => sum + entries.length, 0);
  if (bytes <= ENTRIES_OF_A_LEAF * ENTRY_BYTES) return regrouped(leaves, [prefix], () => 0);
  if (prefix.length >= MOST_DIGITS) return null;
  const byte = prefix.length >> 1;
  const shift = prefix.length % 2 === 0 ? 4 : 0;
  return regrouped(
    leaves,
    below(prefix),
    (from, start) => ((from[start + byte] ?? 0) >> shift) & 0xf,
  );
}
