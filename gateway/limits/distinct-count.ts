/** How many different texts were seen, about, without keeping any of them. */
export interface DistinctCount {
  /** Adds texts; those of another kind are others. */
  addAll(kind: string, texts: readonly string[]): void;
  /** Exact for a few, and within about two in a hundred for many. */
  count(): number;
}

const BITS = 12;
const CELLS = 2 ** BITS;
const BIAS = 0.7213 / (1 + 1.079 / CELLS);

/** FNV-1a, gone on from what was hashed before. */
function mixed(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** 32 bits that depend on all of a text evenly: the last steps of MurmurHash3. */
function finished(mix: number): number {
  let hash = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A HyperLogLog of 4 KiB: the same for ten texts and for ten million.
 *
 * No text can be read back from it, which is why it may be told numbers of persons.
 */
export function distinctCount(): DistinctCount {
  const cells = new Uint8Array(CELLS);
  return {
    addAll(kind, texts) {
      const begun = mixed(`${kind} `);
      for (const text of texts) {
        const hash = finished(mixed(text, begun));
        const cell = hash >>> (32 - BITS);
        const rank = Math.min(Math.clz32(hash << BITS), 32 - BITS) + 1;
        cells[cell] = Math.max(cells[cell] ?? 0, rank);
      }
    },
    count() {
      let sum = 0;
      let empty = 0;
      for (const rank of cells) {
        sum += 2 ** -rank;
        if (rank === 0) empty += 1;
      }
      const estimate = (BIAS * CELLS * CELLS) / sum;
      const isSmall = estimate <= 2.5 * CELLS && empty > 0;
      return Math.round(isSmall ? CELLS * Math.log(CELLS / empty) : estimate);
    },
  };
}
