import { searchKey } from '../chassis/search-key.ts';

/** Written in Bh'nướch and Alăng names in half a dozen ways, and left out as often. */
const APOSTROPHES = /['’‘ʼ`´]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

const wordsOf = (name: string): readonly string[] =>
  name.replace(APOSTROPHES, '').split(BETWEEN_WORDS).filter(Boolean);

/**
 * Folds the one letter that Vietnamese spells in two ways: Lý and Lí, Mỹ and Mĩ, Quý and Quí.
 *
 * Only a `y` that ends the word and is its whole vowel: `hay` and `hai`, `thuy` and `thui` differ.
 */
const foldedY = (word: string): string => word.replace(/^(qu|[b-df-hj-np-tv-xz]+)y$/, '$1i');

// Each word has bars of its own, so that a pattern can end one word and begin the next right after it.
const barred = (name: string, between: string): string =>
  wordsOf(searchKey(name))
    .map((word) => `|${foldedY(word)}|`)
    .join(between);

/** How a name is kept for searching: `Nguyễn Thị Mỹ` as `|nguyen||thi||mi|`. */
export function nameSearchKey(fullName: string): string {
  return barred(fullName, '');
}

/** What a caller looks for by name, as two patterns for SQL `LIKE`; neither can hold a wildcard of the caller's. */
export interface NamePatterns {
  /** Over `name_search`: whole words, in this order, others between them. */
  readonly folded: string;
  /** Over `full_name`: the same words with exactly the accents that were typed. */
  readonly asTyped: string;
}

/** Reads a typed name, or gives `null` where it holds no letter to look for. */
export function namePatterns(typed: string): NamePatterns | null {
  const words = wordsOf(typed.normalize('NFC'));
  if (words.length === 0) return null;
  return { folded: `%${barred(typed, '%')}%`, asTyped: `%${words.map(titleCase).join('%')}%` };
}

const titleCase = (word: string): string =>
  word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');
