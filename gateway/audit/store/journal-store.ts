import { expectNotGone } from '../../../subgraphs/chassis/store/in-place.ts';
import { openStore } from '../../../subgraphs/chassis/store/open-store.ts';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { Head } from '../chain/bodies.ts';
import type { Batch } from '../chain/extend.ts';
import { commitToPostgres, OutcomeUnknown } from './commit-postgres.ts';
import { commitToSqlite } from './commit-sqlite.ts';
import { rowsOf } from './rows.ts';

const PATIENCE_MS = 3_000;

/**
 * Opens the store a journal is kept in. Refuses MariaDB, whose commits no session can make durable.
 *
 * A file that was begun and is gone is not made anew: an empty journal in its place would let personal
 * data out again before anyone has seen that the old one is missing.
 */
export async function openJournalStore(url: string, wasBegun = false): Promise<Store> {
  if (wasBegun) expectNotGone(url);
  return openStore(url, {
    durable: true,
    applicationName: 'lgsp-journal',
    statementTimeoutMs: PATIENCE_MS,
    acquireTimeoutMs: PATIENCE_MS,
  });
}

/** Writes all of a batch, durably, or throws and has written nothing, but for `isOutcomeUnknown`. */
export function committed(store: Store, batch: Batch): Promise<void> {
  const changes = { tables: rowsOf(batch), leavesGone: batch.leavesGone };
  return store.engine === 'sqlite'
    ? commitToSqlite(store, changes, PATIENCE_MS)
    : commitToPostgres(store, changes);
}

/** Whether what failed may be in the store after all: the server was lost, or the disk while it synced. */
export function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof OutcomeUnknown) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_IOERR');
}

/** Where a chain ends in the store, archived or not; null when the store knows nothing of it. */
export async function storedHead({ knex }: Store, chain: string): Promise<Head | null> {
  const ends: readonly { number: number; hash: string }[] = await Promise.all([
    knex('journal_records').where({ chain }).orderBy('number', 'desc').first('number', 'hash'),
    knex('journal_archived').where({ chain }).orderBy('number', 'desc').first('number', 'hash'),
  ]).then((found) => found.flatMap((end) => end ?? []));
  const [end] = ends.toSorted((one, other) => other.number - one.number);
  if (end === undefined) return null;
  return { chain, ...end, checkpoint: await lastCheckpoint({ knex }, chain) };
}

async function lastCheckpoint({ knex }: Pick<Store, 'knex'>, chain: string): Promise<number> {
  const kept: { number: number } | undefined = await knex('journal_checkpoints')
    .where({ chain })
    .orderBy('number', 'desc')
    .first('number');
  const archived: { checkpoint: number } | undefined = await knex('journal_archived')
    .where({ chain })
    .orderBy('number', 'desc')
    .first('checkpoint');
  return Math.max(kept?.number ?? 0, archived?.checkpoint ?? 0);
}

/**
 * Heads of other chains that no record pins yet.
 *
 * One look-up by key for each chain there ever was; a head that is pinned and has not moved is left
 * out, or each start would repeat every chain that was ever killed.
 */
export async function unpinnedHeads({ knex }: Store, own: string): Promise<readonly Head[]> {
  const heads: readonly (Head & { pinned: number | null })[] = await knex('journal_chains as c')
    .join('journal_records as r', (join) =>
      join
        .on('r.chain', 'c.chain')
        .on(
          'r.number',
          knex.raw('(select max(number) from journal_records m where m.chain = c.chain)'),
        ),
    )
    .whereNot('c.chain', own)
    .orderBy('c.chain')
    .select(
      'r.chain',
      'r.number',
      'r.hash',
      knex.raw(
        'coalesce((select max(number) from journal_checkpoints k where k.chain = c.chain), 0) as checkpoint',
      ),
      knex.raw('(select max(number) from journal_pins p where p.chain = c.chain) as pinned'),
    );
  return heads
    .filter(({ number, pinned }) => number > (pinned ?? 0))
    .map(({ pinned: _, ...head }) => head);
}

const INDEXED = 'coalesce((select max(number) from journal_indexed i where i.chain = c.chain), 0)';

/** Chains of which the index of people lacks something, and the last record of each that it has. */
export function indexedUpTo(
  knex: Store['knex'],
): Promise<readonly { readonly chain: string; readonly number: number }[]> {
  return knex('journal_chains as c')
    .whereRaw(
      `exists (select 1 from journal_records r where r.chain = c.chain and r.number > ${INDEXED})`,
    )
    .orderBy('c.chain')
    .select('c.chain', knex.raw(`${INDEXED} as number`))
    .then((rows) => rows.map(({ chain, number }) => ({ chain, number: Number(number) })));
}
