import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import { rawConnection } from '../../subgraphs/chassis/store/raw-connection.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';
import { AN, access, handClock, tampering, testKeys, verified } from '../../test/audit/kit.ts';
import { engineNamed, engines } from '../../test/kit/engines.ts';
import { openJournal } from './journal.ts';
import { openJournalStore } from './store/journal-store.ts';

const keys = testKeys();
const UNAVAILABLE = { extensions: { code: 'JOURNAL_UNAVAILABLE' } };

/** A journal with its clock, its changes, and the store it writes to. */
async function watched(url: string) {
  const clock = handClock();
  const changes: boolean[] = [];
  let store: Store | undefined;
  const journal = await openJournal({
    url,
    keys,
    version: '1',
    clock: clock.now,
    onChange: (isWritable) => changes.push(isWritable),
    open: async () => {
      store = await openJournalStore(url);
      return store;
    },
  });
  return { clock, changes, journal, store: () => store };
}

type Watched = Awaited<ReturnType<typeof watched>>;

/** Asks, a second later, until it says yes: the try itself is under way meanwhile. */
async function recovers({ clock, journal }: Watched): Promise<void> {
  clock.forward(1_001);
  expect(journal.isWritable()).toBe(false);
  await expect.poll(() => journal.isWritable(), { timeout: 10_000 }).toBe(true);
}

const REFUSE: Readonly<Record<string, readonly string[]>> = {
  sqlite: [
    "create trigger refuse before insert on journal_records begin select raise(abort, 'no'); end",
    'drop trigger refuse',
  ],
  postgres: [
    'alter table journal_records add constraint refuse check (number < 3) not valid',
    'alter table journal_records drop constraint refuse',
  ],
};

describe.each(engines.filter(({ name }) => name !== 'mysql'))(
  'a journal whose store fails, on $name',
  (engine) => {
    it('refuses what it could not write, says so, and goes on where the store stands', async () => {
      await using database = await engine.freshDatabase('failing');
      const seen = await watched(database.url);
      const { journal, clock, changes } = seen;
      await journal.append([access([AN], { requestId: 'before' })]);
      const [refuse = '', allow = ''] = REFUSE[engine.name] ?? [];
      await tampering(database.url, (knex) => knex.raw(refuse));
      const both = await Promise.allSettled([
        journal.append([access([AN], { requestId: 'lost' })]),
        journal.append([access([AN], { requestId: 'lost too' })]),
      ]);
      expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(journal.isWritable()).toBe(false);
      await expect(journal.append([access([AN])])).rejects.toMatchObject(UNAVAILABLE);
      clock.forward(1_001);
      await expect(journal.append([access([AN])])).rejects.toMatchObject(UNAVAILABLE);
      await tampering(database.url, (knex) => knex.raw(allow));
      await recovers(seen);
      await journal.append([access([AN], { requestId: 'after' })]);
      const { records } = await journal.recordsAbout(AN, { first: 10, after: null });
      expect(records.map(({ requestId, number }) => [requestId, number])).toEqual([
        ['after', 4],
        ['before', 2],
      ]);
      expect(changes).toEqual([false, true]);
      await journal.close();
      const { findings, heads } = await verified(database.url);
      expect([findings.faults(), heads.length]).toEqual([[], 1]);
    });

    it('begins a new chain when someone has written into its own', async () => {
      await using database = await engine.freshDatabase('foreign');
      const seen = await watched(database.url);
      await seen.journal.append([access([AN])]);
      await tampering(database.url, async (knex) => {
        const [row] = await knex('journal_records').where({ number: 2 });
        await knex('journal_records').insert({ ...row, number: 3 });
      });
      await expect(seen.journal.append([access([AN])])).rejects.toMatchObject(UNAVAILABLE);
      await recovers(seen);
      await seen.journal.append([access([AN])]);
      await seen.journal.close();
      const { findings, heads } = await verified(database.url);
      expect(heads).toHaveLength(2);
      expect(findings.faults()).toContainEqual(
        expect.objectContaining({ number: 3, about: 'record' }),
      );
    });
  },
);

describe('a journal in a file', () => {
  const engine = engineNamed('sqlite');
  const run = async (
    label: string,
    breakIt: (database: Database) => () => void,
  ): Promise<unknown> => {
    if (engine === undefined) throw new Error('SQLite is always there.');
    await using database = await engine.freshDatabase(label);
    const seen = await watched(database.url);
    await seen.journal.append([access([AN])]);
    const store = seen.store();
    if (store === undefined) throw new Error('It was opened.');
    const { connection, release } = await rawConnection<Database>(store);
    await release();
    const mend = breakIt(connection);
    const many = Array.from({ length: 200 }, () => access([AN]));
    const error: unknown = await seen.journal.append(many).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(UNAVAILABLE);
    expect(seen.journal.isWritable()).toBe(false);
    mend();
    await recovers(seen);
    await seen.journal.append([access([AN])]);
    await seen.journal.close();
    const { findings, records, heads } = await verified(database.url);
    expect([findings.faults(), records, heads.length]).toEqual([[], 1 + 1 + 1 + 1 + 1, 1]);
    return (error as { originalError?: unknown }).originalError;
  };

  it('refuses when the disk is full, and goes on when there is room', async () => {
    const cause = await run('full', (database) => {
      const pages = Number(database.pragma('page_count', { simple: true }));
      database.pragma(`max_page_count = ${pages}`);
      return () => void database.pragma('max_page_count = 1000000');
    });
    expect(cause).toMatchObject({ code: 'SQLITE_FULL' });
  });

  it('refuses when it may only be read', async () => {
    const cause = await run('read_only', (database) => {
      database.pragma('query_only = on');
      return () => void database.pragma('query_only = off');
    });
    expect(cause).toMatchObject({ code: 'SQLITE_READONLY' });
  });

  it('refuses after three seconds while another process holds the file, and lets others work meanwhile', async () => {
    if (engine === undefined) return;
    await using database = await engine.freshDatabase('locked');
    const seen = await watched(database.url);
    const other = await openStore(database.url, { readOnly: false });
    const { connection, release } = await rawConnection<Database>(other);
    connection.exec('begin immediate');
    const began = performance.now();
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 10);
    await expect(seen.journal.append([access([AN])])).rejects.toMatchObject(UNAVAILABLE);
    clearInterval(turning);
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(turns).toBeGreaterThan(20);
    connection.exec('rollback');
    await release();
    await other.close();
    await expect
      .poll(() => seen.journal.isWritable() || seen.clock.forward(1_001), { timeout: 10_000 })
      .toBe(true);
    await seen.journal.append([access([AN])]);
    await seen.journal.close();
    expect((await verified(database.url)).findings.faults()).toEqual([]);
  });
});

describe.skipIf(engineNamed('postgres') === undefined)('a journal on a server', () => {
  it('begins a new chain when its connection is ended while it writes', async () => {
    const engine = engineNamed('postgres');
    if (engine === undefined) return;
    await using database = await engine.freshDatabase('terminated');
    const seen = await watched(database.url);
    await seen.journal.append([access([AN], { requestId: 'before' })]);
    await tampering(database.url, async (knex) => {
      const holding = await knex.transaction();
      await holding.raw('lock table journal_records in exclusive mode');
      const writing = seen.journal.append([access([AN], { requestId: 'lost' })]);
      const refused = expect(writing).rejects.toMatchObject(UNAVAILABLE);
      const ended = async (): Promise<number> => {
        const { rows } = await knex.raw(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'lgsp-journal' and wait_event_type = 'Lock'",
        );
        return rows.length;
      };
      await expect.poll(ended).toBe(1);
      await refused;
      await holding.rollback();
    });
    await recovers(seen);
    await seen.journal.append([access([AN], { requestId: 'after' })]);
    const { records } = await seen.journal.recordsAbout(AN, { first: 10, after: null });
    expect(records.map(({ requestId }) => requestId).toSorted()).toEqual(['after', 'before']);
    await seen.journal.close();
    const { findings, heads } = await verified(database.url);
    expect([findings.faults(), heads.length]).toEqual([[], 2]);
  });

  it('goes on by itself when its idle connections were ended', async () => {
    const engine = engineNamed('postgres');
    if (engine === undefined) return;
    await using database = await engine.freshDatabase('idle');
    const seen = await watched(database.url);
    await seen.journal.append([access([AN])]);
    await tampering(database.url, (knex) =>
      knex.raw(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'lgsp-journal'",
      ),
    );
    await expect
      .poll(
        async () => {
          seen.clock.forward(1_001);
          return seen.journal.append([access([AN])]).then(
            () => 'written',
            () => 'refused',
          );
        },
        { timeout: 10_000 },
      )
      .toBe('written');
    await seen.journal.close();
    expect((await verified(database.url)).findings.faults()).toEqual([]);
  });

  it('opens when the server cannot be reached, and says that it cannot be written', async () => {
    const seen = await watched('postgres://nobody@127.0.0.1:1/none');
    expect(seen.journal.isWritable()).toBe(false);
    await expect(seen.journal.append([access([AN])])).rejects.toMatchObject(UNAVAILABLE);
    await expect(seen.journal.recordsAbout(AN, { first: 1, after: null })).rejects.toMatchObject(
      UNAVAILABLE,
    );
    await seen.journal.close();
    expect(seen.changes).toEqual([false]);
  });
});
