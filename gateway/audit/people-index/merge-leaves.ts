import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { NOTHING } from '../chain/extend.ts';
import { committed } from '../store/journal-store.ts';
import { crowdedPrefixes, leavesUnder } from '../store/leaves.ts';
import type { Leaf } from './leaf.ts';
import { FIRST_PREFIXES, LEAVES_TO_A_MERGE, merged } from './tree.ts';

/** More than this many prefixes are not put in order at a time: whoever asks meanwhile hardly waits. */
const PREFIXES_AT_A_TIME = 64;

/**
 * Puts leaves of the index together where they have become many, and again where that made many of others.
 *
 * Each turn looks at a sixteenth of where the index begins, so that the work comes evenly. Entries are never lost:
 * leaves go in the transaction in which what was made of them comes. Another gateway that does the same at the same
 * moment leaves entries twice, which whoever reads takes for one.
 */
export async function mergeLeaves(store: Store, turn: number): Promise<void> {
  let looking = FIRST_PREFIXES.filter((_, place) => (place - turn) % LEAVES_TO_A_MERGE === 0);
  while (looking.length > 0) {
    const crowded = await crowdedPrefixes(store.knex, looking, LEAVES_TO_A_MERGE);
    const changes: Change[] = [];
    for (const prefix of crowded.slice(0, PREFIXES_AT_A_TIME)) {
      const leaves = await leavesUnder(store.knex, prefix);
      const made = merged(prefix, leaves);
      if (made !== null) changes.push({ made, gone: leaves.map(({ id }) => id) });
    }
    if (changes.length === 0) return;
    await committed(store, {
      ...NOTHING,
      leaves: changes.flatMap(({ made }) => made),
      leavesGone: changes.flatMap(({ gone }) => gone),
    });
    looking = changes.flatMap(({ made }) => made.map(({ prefix }) => prefix));
  }
}

interface Change {
  readonly made: readonly Leaf[];
  readonly gone: readonly number[];
}
