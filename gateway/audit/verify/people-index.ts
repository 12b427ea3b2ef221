import type { Knex } from 'knex';
import { columnsOf } from '../chain/columns.ts';
import type { RecordRow } from '../chain/extend.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import type { ArchivedMark } from '../chain/seals.ts';
import { type Entry, entriesIn } from '../people-index/leaf.ts';
import { FIRST_PREFIXES, firstPrefixOf, liesUnder } from '../people-index/tree.ts';
import { leavesWithin } from '../store/leaves.ts';
import { recordsAfter } from '../store/pages.ts';
import { missing } from './chain-checker.ts';
import type { FoundEnd } from './cross-check.ts';
import type { Findings } from './findings.ts';
import { setPrints } from './set-prints.ts';

/** Compares the index by which people find their records with the records. */
export interface PeopleIndexCheck {
  /** Hears a page of records, and whom they are about. */
  page(records: readonly RecordRow[]): void;
  /**
   * Compares where chains end with how far the index says that it has them, and the index with what the records said;
   * where it differs, they are read again.
   */
  end(ends: ReadonlyMap<string, FoundEnd>): Promise<void>;
}

/** How far each chain is in the index of people, as the store says. */
export async function indexedMarks(knex: Knex): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { chain: string; number: number | string }[] = await knex('journal_indexed')
    .groupBy('chain')
    .select('chain', knex.raw('max(number) as number'));
  return new Map(rows.map(({ chain, number }) => [chain, Number(number)]));
}

/** What the check of the index needs to know besides the records. */
export interface IndexChecking {
  /** Up to where each chain is in the index: people are led to what is behind it without. */
  readonly indexed: ReadonlyMap<string, number>;
  readonly archived: ReadonlyMap<string, ArchivedMark>;
  readonly findings: Findings;
  /** Hears how many leaves were read. */
  readonly onWalked: (leaves: number) => void;
}

/** An entry that was taken out hides an access from the person; one that was put in invents one. */
export function peopleIndexCheck(knex: Knex, checking: IndexChecking): PeopleIndexCheck {
  const { indexed, findings } = checking;
  const said = setPrints();
  return {
    page(records) {
      for (const entry of entriesOf(records, checking)) said.add(placeOf(entry), textOf(entry));
    },
    async end(ends) {
      for (const [chain, { number, isBroken }] of ends) {
        const upTo = indexed.get(chain) ?? 0;
        if (isBroken || upTo <= number) continue;
        const what = `${missing(number + 1, upTo)}: the index of people has all up to ${upTo}`;
        findings.fault({ chain, number: number + 1, about: 'record', what });
      }
      let differing = new Map<string, Set<string>>();
      let held = 0;
      for (const prefix of FIRST_PREFIXES) {
        const stored = await storedUnder(knex, prefix, checking);
        if (said.isOf(prefix, stored)) continue;
        differing.set(prefix, stored);
        held += stored.size;
        if (held < ENTRIES_HELD) continue;
        await nameDifferences(knex, ends.keys(), differing, checking);
        [differing, held] = [new Map(), 0];
      }
      if (differing.size > 0) await nameDifferences(knex, ends.keys(), differing, checking);
    },
  };
}

/** So many entries of the index are held in memory at a time, but for those of one prefix. */
const ENTRIES_HELD = 1_000_000;

const placeOf = ({ subject }: Entry): string => firstPrefixOf(subject);
const textOf = ({ subject, at, chain, number }: Entry): string =>
  `${subject} ${at} ${chain} ${number}`;

/** Every entry that the index should have for these records. */
function* entriesOf(
  records: readonly RecordRow[],
  { indexed, archived }: IndexChecking,
): Generator<Entry> {
  for (const { chain, number, body } of records) {
    if (number > (indexed.get(chain) ?? 0)) continue;
    // What is archived may be still here for a while.
    if (number <= (archived.get(chain)?.number ?? 0)) continue;
    const said = parsedBody(body);
    if (said?.kind !== 'access') continue;
    const at = Date.parse(said.at);
    for (const subject of said.people) yield { subject, at, chain, number };
  }
}

/** Every entry that the index has where it begins like this, each once: two gateways may have put in the same. */
async function storedUnder(
  knex: Knex,
  prefix: string,
  { archived, onWalked }: IndexChecking,
): Promise<Set<string>> {
  const stored = new Set<string>();
  const leaves = await leavesWithin(knex, prefix);
  onWalked(leaves.length);
  for (const leaf of leaves)
    for (const entry of entriesIn(leaf)) {
      const { chain, number, subject } = entry;
      // Nobody looks for an entry under another prefix than its own.
      const isFound = liesUnder(leaf.prefix, subject);
      // Of what is archived an entry leads nowhere.
      if (isFound && number > (archived.get(chain)?.number ?? 0)) stored.add(textOf(entry));
    }
  return stored;
}

/** Reads all records again for what the index lacks of them under some prefixes, and has without them. */
async function nameDifferences(
  knex: Knex,
  chains: Iterable<string>,
  stored: ReadonlyMap<string, Set<string>>,
  checking: IndexChecking,
): Promise<void> {
  const { findings } = checking;
  for (const chain of chains) {
    let last = 0;
    for (;;) {
      const page = await recordsAfter(knex, chain, last);
      const end = page.at(-1);
      if (end === undefined) break;
      for (const entry of entriesOf(page, checking)) {
        const there = stored.get(placeOf(entry));
        if (there === undefined || there.delete(textOf(entry))) continue;
        const what =
          'a person it is about does not find it: an entry of the index is missing or changed';
        findings.fault({ chain, number: entry.number, about: 'index', what });
      }
      last = end.number;
    }
  }
  for (const text of [...stored.values()].flatMap((left) => [...left])) {
    const [, , chain = '', number] = text.split(' ');
    const what = 'an entry of the index says that it is about a person whom it does not name';
    findings.fault({ chain, number: Number(number), about: 'index', what });
  }
}

/** Whether the columns of a record say what its body says. */
export function columnsFit(row: RecordRow): boolean {
  const body = parsedBody(row.body);
  if (body === null) return false;
  return Object.entries(columnsOf(body)).every(([name, value]) => Reflect.get(row, name) === value);
}
