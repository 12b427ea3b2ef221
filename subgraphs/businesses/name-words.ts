import { searchKey } from '../chassis/search-key.ts';

/** Length of the word column; no syllable or trade name comes near it. */
const LONGEST_WORD = 40;

/**
 * The words of a business's name as they are searched for, each once: without marks, case or
 * punctuation. The seed stores them and a query looks for them, so both must cut a name alike.
 */
export function nameWords(name: string): readonly string[] {
  const words = searchKey(name).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== '').map(shortened))];
}

/** Cut between characters, never inside one: half a surrogate pair is no text to any engine. */
const shortened = (word: string): string => [...word].slice(0, LONGEST_WORD).join('');

/** The first text, byte by byte, after all that begin so: the last code point there is follows any letter. */
export const endOfPrefix = (prefix: string): string => `${prefix}\u{10FFFF}`;

/** A name as it is searched within: each word after a space, so that ` song` finds only beginnings. */
export const searchedName = (name: string): string =>
  nameWords(name)
    .map((word) => ` ${word}`)
    .join('');

/** Words the law puts into names, which therefore tell next to nothing apart. */
const LEGAL_WORDS = new Set(
  'cong ty tnhh trach nhiem huu han mtv mot hai thanh vien co phan cp hop danh doanh nghiep tu nhan tac xa ho kinh'.split(
    ' ',
  ),
);

/** Which word to look up in the index, the others being judged on what it finds: the most telling, by its look. */
export function mostTelling(words: readonly string[]): string | undefined {
  const telling = words.filter((word) => !LEGAL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).toSorted(
    (one, other) => other.length - one.length,
  )[0];
}
