import { hash, randomBytes } from 'node:crypto';

/** Tells whether sets of texts are what was heard of them, without keeping what was heard. */
export interface SetPrints {
  /** Hears one text of a set; of each only once. */
  add(name: string, text: string): void;
  /** Whether a set is just what was heard of the one of this name. */
  isOf(name: string, texts: ReadonlySet<string>): boolean;
}

const WORDS = 8;

/**
 * A set's print is the sum without carry of its texts' SHA-256, each behind a key drawn for this once: who does not know
 * it cannot make two sets that look the same, and two that were not made for it do so once in 2^256.
 */
export function setPrints(): SetPrints {
  const key = randomBytes(32).toString('hex');
  const prints = new Map<string, Int32Array>();
  const add = (print: Int32Array, text: string): void => {
    const bytes = hash('sha256', key + text, 'buffer');
    for (let word = 0; word < WORDS; word += 1)
      print[word] = (print[word] ?? 0) ^ bytes.readInt32LE(word * Int32Array.BYTES_PER_ELEMENT);
  };
  return {
    add(name, text) {
      let print = prints.get(name);
      if (print === undefined) {
        print = new Int32Array(WORDS);
        prints.set(name, print);
      }
      add(print, text);
    },
    isOf(name, texts) {
      const print = new Int32Array(WORDS);
      for (const text of texts) add(print, text);
      const heard = prints.get(name);
      return print.every((word, place) => word === (heard?.[place] ?? 0));
    },
  };
}
