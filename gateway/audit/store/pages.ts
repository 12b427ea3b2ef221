import type { Knex } from 'knex';
import type { ChainRow, PinRow, RecordRow } from '../chain/extend.ts';
import type { ArchivedMark, Checkpoint } from '../chain/seals.ts';

export const PAGE = 1_000;

/** Records of a chain behind a number, in order, a page at a time. */
export function recordsAfter(
  knex: Knex,
  chain: string,
  number: number,
): Promise<readonly RecordRow[]> {
  return knex('journal_records')
    .where({ chain })
    .where('number', '>', number)
    .orderBy('number')
    .limit(PAGE)
    .then((rows) => rows);
}

const CHECKPOINT = ['chain', 'number', 'previous', 'hash', 'at', 'key_id as keyId', 'signature'];

/** Checkpoints of a chain behind a number and up to another, in order. */
export function checkpointsBetween(
  knex: Knex,
  chain: string,
  after: number,
  last: number,
): Promise<readonly Checkpoint[]> {
  return knex('journal_checkpoints')
    .where({ chain })
    .where('number', '>', after)
    .where('number', '<=', last)
    .orderBy('number')
    .select(CHECKPOINT)
    .then((rows) => rows);
}

/** The last checkpoint of a chain. */
export function lastCheckpointOf(knex: Knex, chain: string): Promise<Checkpoint | undefined> {
  return knex('journal_checkpoints')
    .where({ chain })
    .orderBy('number', 'desc')
    .first(CHECKPOINT)
    .then((row) => row);
}

/** One record by its place. */
export function recordAt(
  knex: Knex,
  chain: string,
  number: number,
): Promise<RecordRow | undefined> {
  return knex('journal_records')
    .where({ chain, number })
    .first()
    .then((row) => row);
}

/** The list of chains. One for each start of a gateway: thousands, not millions. */
export function listedChains(knex: Knex): Promise<readonly ChainRow[]> {
  return knex('journal_chains')
    .orderBy('chain')
    .then((rows) => rows);
}

/** Marks of what is archived, the furthest of each chain last. */
export function archivedMarks(knex: Knex): Promise<readonly ArchivedMark[]> {
  return knex('journal_archived')
    .orderBy(['chain', 'number'])
    .select('chain', 'number', 'hash', 'checkpoint', 'at', 'key_id as keyId', 'signature')
    .then((rows) => rows);
}

/** Chains a table speaks of, each found by one look-up, not by reading the table. */
export async function chainsIn(
  knex: Knex,
  table: 'journal_records' | 'journal_checkpoints' | 'journal_pins',
): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const query = knex(table).orderBy('chain').first('chain');
    const last = found.at(-1);
    if (last !== undefined) query.where('chain', '>', last);
    const row: { chain: string } | undefined = await query;
    if (row === undefined) return found;
    found.push(row.chain);
  }
}

/** Pins behind a pin, in order, a page at a time. */
export function pinsAfter(knex: Knex, last: PinRow | undefined): Promise<readonly PinRow[]> {
  const query = knex('journal_pins')
    .orderBy(['chain', 'number', 'by_chain', 'by_number'])
    .limit(PAGE);
  if (last !== undefined)
    query.whereRaw('(chain, number, by_chain, by_number) > (?, ?, ?, ?)', [
      last.chain,
      last.number,
      last.by_chain,
      last.by_number,
    ]);
  return query.then((rows) => rows);
}
