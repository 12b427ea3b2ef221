import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type Entry,
  entriesAbout,
  entriesIn,
  entriesOf,
  keeping,
  type Leaf,
  subjectBytes,
} from './leaf.ts';
import { firstLeaves, LEAVES_TO_A_MERGE, liesUnder, merged, prefixesOf } from './tree.ts';

const someone = (number: number): string =>
  createHash('md5').update(String(number)).digest('base64url');

const sorted = (entries: readonly Entry[]): readonly string[] =>
  entries.map((entry) => JSON.stringify(entry)).toSorted();

/** An index as gateways make it: entries come in at its beginning, and what is crowded is put together. */
function grown(turns: number, people: (turn: number) => readonly number[]) {
  const put: Entry[] = [];
  let leaves: readonly Leaf[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const chain = `chain${turn % 3}`;
    const subjects = people(turn).map(someone);
    put.push(...subjects.map((subject) => ({ subject, at: 1_000 + turn, chain, number: turn })));
    leaves = [...leaves, ...firstLeaves(chain, entriesOf(subjects, 1_000 + turn, turn))];
    for (const prefix of new Set(leaves.map((leaf) => leaf.prefix))) {
      const under = leaves.filter((leaf) => leaf.prefix === prefix);
      const made = merged(prefix, under);
      if (made) leaves = [...leaves.filter((leaf) => leaf.prefix !== prefix), ...made];
    }
  }
  return { put, leaves };
}

const found = (leaves: readonly Leaf[], subject: string): readonly Entry[] =>
  leaves
    .filter(({ prefix }) => prefixesOf(subject).includes(prefix))
    .flatMap((leaf) => entriesAbout(leaf, subjectBytes(subject)));

describe('the index of people', () => {
  it('keeps every entry where it is looked for, however often it is put in order', () => {
    // Neighbours in the index: others would be under other prefixes from its beginning.
    const pool = Array.from({ length: 60_000 }, (_, number) => number).filter((number) =>
      ['00', '3f', 'a7'].some((prefix) => liesUnder(prefix, someone(number))),
    );
    const draw = (turn: number) => pool.filter((_, at) => (at + turn) % 2 === 0);
    const { put, leaves } = grown(40, draw);
    expect(leaves.some(({ prefix }) => prefix.length > 2)).toBe(true);
    expect(sorted(leaves.flatMap((leaf) => [...entriesIn(leaf)]))).toEqual(sorted(put));
    for (const leaf of leaves)
      for (const { subject } of entriesIn(leaf)) expect(liesUnder(leaf.prefix, subject)).toBe(true);
    for (const person of pool.slice(0, 20)) {
      const subject = someone(person);
      const theirs = put.filter((entry) => entry.subject === subject);
      expect(sorted(found(leaves, subject))).toEqual(sorted(theirs));
    }
  });

  it('has a person of whom little is read in few leaves', () => {
    const { put, leaves } = grown(500, () => [1]);
    expect(found(leaves, someone(1))).toHaveLength(put.length);
    expect(leaves.length).toBeLessThan(2 * LEAVES_TO_A_MERGE);
  });

  it('branches no further for a person of whom very much is read', () => {
    const { put, leaves } = grown(300, () => Array.from({ length: 700 }, () => 1));
    expect(found(leaves, someone(1))).toHaveLength(put.length);
    expect(Math.max(...leaves.map(({ prefix }) => prefix.length))).toBeLessThanOrEqual(8);
  });

  it('names in a leaf those chains alone of which it has entries', () => {
    const [leaf] = firstLeaves('one', entriesOf([someone(1)], 1, 1));
    const [other] = firstLeaves('other', entriesOf([someone(1)], 1, 2));
    if (!leaf || !other) throw new Error('No leaf.');
    const many = Array.from({ length: LEAVES_TO_A_MERGE }, () => leaf);
    const [both] = merged(leaf.prefix, [...many, other]) ?? [];
    expect(both?.chains).toEqual(['one', 'other']);
    const rest = both && keeping(both, ({ chain }) => chain === 'other');
    expect(rest?.chains).toEqual(['other']);
    expect(rest && keeping(rest, () => false)).toBeNull();
    expect(rest && keeping(rest, () => true)).toBe(rest);
  });

  it('finds a person by the whole of their hash, and not by bytes that happen to be like it', () => {
    const subject = Buffer.alloc(16, 1).toString('base64url');
    // Half of one entry's hash and half of its instant look like the hash that is sought.
    const like = Buffer.concat([Buffer.alloc(8, 9), Buffer.alloc(8, 1)]).toString('base64url');
    const [leaf] = firstLeaves('one', entriesOf([like], 0x010101010101, 0x010101010101));
    expect(leaf && entriesAbout(leaf, subjectBytes(subject))).toEqual([]);
  });
});
