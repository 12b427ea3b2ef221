import type { Knex } from 'knex';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../subgraphs/chassis/store/open-store.ts';
import {
  AN,
  access,
  BINH,
  handClock,
  indexEntries,
  said,
  tampering,
  testKeys,
  verified,
} from '../../../test/audit/kit.ts';
import { engines } from '../../../test/kit/engines.ts';
import { openJournal } from '../journal.ts';
import { accessesAbout } from '../read/accesses.ts';
import { LEAVES_TO_A_MERGE } from './tree.ts';

const FIRST = { first: 100, after: null };

const opened = (url: string, clock = handClock()) =>
  openJournal({ url, keys: testKeys(), version: '1', clock: clock.now });

/** How many entries the index has, and up to where it says that it has everything. */
async function index(url: string): Promise<{ entries: number; upTo: number[] }> {
  const found = { entries: 0, upTo: [] as number[] };
  await tampering(url, async (knex: Knex) => {
    const entries = (await indexEntries(knex)).map((entry) => JSON.stringify(entry));
    // Two gateways may put in the same.
    found.entries = new Set(entries).size;
    found.upTo = (await knex('journal_indexed').orderBy('number').pluck('number')).map(Number);
  });
  return found;
}

async function accessesOf(url: string, person: string, first: number) {
  const store = await openStore(url);
  const page = await accessesAbout(store, testKeys(), person, { first, after: null });
  await store.close();
  return page;
}

describe.each(engines.filter(({ name }) => name !== 'mysql'))(
  'the index by which people find their records, on $name',
  (engine) => {
    it('is written with a checkpoint, and until then people find their records without', async () => {
      await using database = await engine.freshDatabase('later');
      const clock = handClock();
      const journal = await opened(database.url, clock);
      const requests = async (person: string): Promise<readonly string[]> =>
        (await journal.recordsAbout(person, FIRST)).records.map(({ requestId }) => requestId);
      await journal.append([access([AN, BINH], { requestId: 'r1' })]);
      expect(await index(database.url)).toEqual({ entries: 0, upTo: [] });
      expect(await requests(AN)).toEqual(['r1']);
      clock.forward(60_001);
      await journal.append([access([AN], { requestId: 'r2' })]);
      expect(await index(database.url)).toEqual({ entries: 3, upTo: [3] });
      await journal.append([access([AN], { requestId: 'r3' })]);
      expect(await requests(AN)).toEqual(['r3', 'r2', 'r1']);
      expect(await requests(BINH)).toEqual(['r1']);
      const page = await journal.recordsAbout(AN, { first: 1, after: null });
      const rest = await journal.recordsAbout(AN, { first: 5, after: page.next });
      expect(rest.records.map(({ requestId }) => requestId)).toEqual(['r2', 'r1']);
      await journal.close();
      expect(await index(database.url)).toEqual({ entries: 4, upTo: [3, 5] });
      expect(said((await verified(database.url)).findings.faults())).toEqual([]);
    });

    it('is written once many people wait for it', async () => {
      await using database = await engine.freshDatabase('many');
      const journal = await opened(database.url);
      const people = Array.from({ length: 500 }, (_, i) => `0981${String(i).padStart(8, '0')}`);
      for (let turn = 0; turn < 33; turn += 1)
        await journal.append([access(people, { requestId: `r${turn}` })]);
      expect(await index(database.url)).toEqual({ entries: 33 * 500, upTo: [34] });
      await journal.close();
    });

    it('is put in order as it grows, so that little is read for a person', async () => {
      await using database = await engine.freshDatabase('ordered');
      const clock = handClock();
      const journal = await opened(database.url, clock);
      const people = Array.from({ length: 20 }, (_, i) => `0981${String(i).padStart(8, '0')}`);
      const times = 3 * LEAVES_TO_A_MERGE;
      for (let turn = 0; turn < times; turn += 1) {
        await journal.append([access(people, { requestId: `r${turn}` })]);
        clock.forward(60_001);
      }
      await journal.close();
      await tampering(database.url, async (knex) => {
        expect(await indexEntries(knex)).toHaveLength(times * people.length);
        const under = await knex('journal_leaves').groupBy('prefix').count('* as leaves');
        // A prefix is looked at in one turn of sixteen.
        for (const { leaves } of under) expect(Number(leaves)).toBeLessThan(2 * LEAVES_TO_A_MERGE);
      });
      const { records } = await accessesOf(database.url, people[7] ?? '', times);
      expect(new Set(records.map(({ requestId }) => requestId)).size).toBe(times);
      expect(said((await verified(database.url)).findings.faults())).toEqual([]);
    });

    it('is made anew where a gateway of before kept it otherwise', async () => {
      await using database = await engine.freshDatabase('former');
      const before = await opened(database.url);
      await before.append([access([AN], { requestId: 'r1' })]);
      await before.close();
      await tampering(database.url, async ({ schema }) => {
        await schema.dropTable('journal_leaves').dropTable('journal_indexed');
      });
      const now = await opened(database.url);
      expect(await index(database.url)).toEqual({ entries: 1, upTo: [3] });
      const { records } = await now.recordsAbout(AN, FIRST);
      expect(records.map(({ requestId }) => requestId)).toEqual(['r1']);
      await now.close();
    });

    it('is finished by the next gateway where one was killed', async () => {
      await using database = await engine.freshDatabase('left');
      const killed = await opened(database.url);
      await killed.append([access([AN], { requestId: 'r1' })]);
      await killed.append([access([BINH], { requestId: 'r2' })]);
      const next = await opened(database.url);
      expect(await index(database.url)).toEqual({ entries: 2, upTo: [3] });
      // It was not killed after all: what it indexes now is there already.
      await killed.append([access([AN], { requestId: 'r3' })]);
      await killed.close();
      expect(await index(database.url)).toEqual({ entries: 3, upTo: [3, 5] });
      const { records } = await next.recordsAbout(AN, FIRST);
      expect(records.map(({ requestId }) => requestId)).toEqual(['r3', 'r1']);
      await next.close();
      expect(said((await verified(database.url)).findings.faults())).toEqual([]);
    });

    it.runIf(engine.name === 'sqlite')(
      'keeps no gateway from writing when it cannot be finished',
      async () => {
        await using database = await engine.freshDatabase('unfinished');
        const killed = await opened(database.url);
        await killed.append([access([AN], { requestId: 'r1' })]);
        await tampering(database.url, (knex) =>
          knex.raw(`create trigger full before insert on journal_leaves
          begin select raise(abort, 'full'); end`),
        );
        const next = await opened(database.url);
        expect(next.isWritable()).toBe(true);
        await next.append([access([AN], { requestId: 'r2' })]);
        const { records } = await next.recordsAbout(AN, FIRST);
        expect(records.map(({ requestId }) => requestId).toSorted()).toEqual(['r1', 'r2']);
        await tampering(database.url, async (knex) => {
          expect(await knex('journal_chains')).toHaveLength(2);
          await knex.raw('drop trigger full');
        });
        await Promise.all([killed.close(), next.close()]);
        expect(said((await verified(database.url)).findings.faults())).toEqual([]);
      },
    );

    it.runIf(engine.name === 'sqlite')(
      'and the records behind it are looked up by key',
      async () => {
        await using database = await engine.freshDatabase('looked_up');
        const clock = handClock();
        const journal = await opened(database.url, clock);
        await journal.append([access([AN])]);
        clock.forward(60_001);
        await journal.append([access([AN])]);
        await journal.append([access([AN])]);
        const store = await openStore(database.url);
        const asked: { sql: string; bindings: readonly unknown[] }[] = [];
        const stop = store.onStatement((sql, bindings) => asked.push({ sql, bindings }));
        expect((await accessesAbout(store, testKeys(), AN, FIRST)).records).toHaveLength(3);
        stop();
        expect(asked).toHaveLength(4);
        for (const { sql, bindings } of asked) {
          const plan = await store.knex.raw(`explain query plan ${sql}`, [...bindings] as never[]);
          const steps = Object(plan).map(({ detail }: { detail: string }) => detail);
          expect(
            steps.filter((step: string) => /^SCAN (?!c |CONSTANT|\d+-ROW VALUES)/.test(step)),
          ).toEqual([]);
        }
        await Promise.all([store.close(), journal.close()]);
      },
    );

    it('cannot be said to have what it has not', async () => {
      await using database = await engine.freshDatabase('hidden');
      const journal = await opened(database.url);
      await journal.append([access([AN])]);
      await tampering(database.url, async (knex) => {
        const { chain } = await knex('journal_chains').first();
        await knex('journal_indexed').insert({ chain, number: 2 });
      });
      expect((await journal.recordsAbout(AN, FIRST)).records).toEqual([]);
      expect(said((await verified(database.url)).findings.faults())).toEqual([
        'index 2 a person it is about does not find it: an entry of the index is missing or changed',
      ]);
      await tampering(database.url, (knex) => knex('journal_indexed').update({ number: 9 }));
      expect(said((await verified(database.url)).findings.faults())).toEqual([
        'index 2 a person it is about does not find it: an entry of the index is missing or changed',
        'record 3 is missing, and all up to 9: the index of people has all up to 9',
      ]);
      await journal.close();
    });
  },
);
