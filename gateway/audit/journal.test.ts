import { describe, expect, it } from 'vitest';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import {
  AN,
  access,
  BINH,
  changeEntries,
  handClock,
  indexEntries,
  START,
  said,
  tampering,
  testKeys,
  verified,
} from '../../test/audit/kit.ts';
import { engines } from '../../test/kit/engines.ts';
import { openJournal } from './journal.ts';

const keys = testKeys();
const FIRST = { first: 100, after: null };

const opened = (url: string, given: Partial<Parameters<typeof openJournal>[0]> = {}) =>
  openJournal({ url, keys, version: '1.2.3', ...given });

describe.each(engines.filter(({ name }) => name !== 'mysql'))('a journal on $name', (engine) => {
  it('gives a person what was written about them, and nobody else', async () => {
    await using database = await engine.freshDatabase('journal');
    const journal = await opened(database.url);
    const entry = access([AN, BINH]);
    await journal.append([entry, access([BINH], { requestId: 'another' })]);
    const { records, next } = await journal.recordsAbout(AN, FIRST);
    const { chain, subjects } = records[0] ?? {};
    expect(chain).toMatch(/^[0-9a-f]{16}$/);
    expect(subjects).toEqual([
      expect.stringMatching(/^person:h1:[\w-]{22}$/),
      expect.stringMatching(/^person:h1:[\w-]{22}$/),
    ]);
    expect(records).toEqual([{ ...entry, chain, number: 2, part: 0, subjects }]);
    expect(next).toBeNull();
    expect((await journal.recordsAbout(BINH, FIRST)).records).toHaveLength(2);
    expect((await journal.recordsAbout('098195000999', FIRST)).records).toEqual([]);
    await journal.close();
  });

  it('writes down all of an answer as one record, and leads a person to it by one index row', async () => {
    await using database = await engine.freshDatabase('together');
    const journal = await opened(database.url);
    await journal.append([
      access([BINH], { entityType: 'Household' }),
      access([AN, BINH], { entityType: 'Citizen' }),
      access([BINH], { entityType: 'LandParcel' }),
      access([AN], { entityType: 'LandUseRight' }),
    ]);
    await journal.append([access([AN], { requestId: 'another' })]);
    const types = async (person: string, size: number) => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page = await journal.recordsAbout(person, { first: size, after });
        found.push(...page.records.map(({ entityType }) => entityType));
        after = page.next;
      } while (after !== null);
      return found;
    };
    const [latest = ''] = await types(AN, 1);
    expect(await types(AN, 100)).toEqual([latest, 'LandUseRight', 'Citizen']);
    expect(await types(AN, 1)).toEqual([latest, 'LandUseRight', 'Citizen']);
    expect(await types(BINH, 2)).toEqual(['LandParcel', 'Citizen', 'Household']);
    await journal.close();
    await tampering(database.url, async (knex) => {
      expect(await indexEntries(knex)).toHaveLength(3);
      expect(await knex('journal_records').where({ kind: 'access' })).toHaveLength(2);
    });
    expect(said((await verified(database.url)).findings.faults())).toEqual([]);
  });

  it('holds no number of a person, not of who acts either', async () => {
    await using database = await engine.freshDatabase('hashed');
    const journal = await opened(database.url);
    await journal.append([access([AN], { actor: AN, onBehalf: BINH })]);
    await journal.append([access([AN], { actor: 'officer.lan', onBehalf: null })]);
    const { records } = await journal.recordsAbout(AN, FIRST);
    expect(records.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining([records[0]?.subjects[0], 'officer.lan']),
    );
    await journal.close();
    await tampering(database.url, async (knex) => {
      const tables = ['records', 'leaves', 'indexed', 'checkpoints', 'chains', 'pins'];
      const rows = await Promise.all(tables.map((name) => knex(`journal_${name}`)));
      expect(JSON.stringify(rows)).not.toMatch(/098[12]95000/);
      for (const { entries } of rows[1] ?? []) expect(entries.includes('95000')).toBe(false);
    });
  });

  it('gives pages, the newest first, behind cursors that hold no person', async () => {
    await using database = await engine.freshDatabase('pages');
    const clock = handClock();
    const journal = await opened(database.url, { clock: clock.now });
    for (let turn = 0; turn < 7; turn += 1) {
      const at = new Date(START + 1_000 * turn).toISOString();
      const agencyCode = turn % 2 === 0 ? 'H17.30' : 'H17.31';
      await journal.append([access([AN], { at, agencyCode, requestId: `r${turn}` })]);
    }
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await journal.recordsAbout(AN, { first: 3, after });
      read.push(...page.records.map(({ requestId }) => requestId));
      after = page.next;
      if (after !== null)
        expect(Buffer.from(after, 'base64url').toString()).not.toMatch(/person|098/);
    } while (after !== null);
    expect(read).toEqual(['r6', 'r5', 'r4', 'r3', 'r2', 'r1', 'r0']);

    const from = new Date(START + 1_000).toISOString();
    const to = new Date(START + 6_000).toISOString();
    const some = await journal.records(
      { agencyCode: 'H17.30', from, to },
      { first: 1, after: null },
    );
    const more = await journal.records(
      { agencyCode: 'H17.30', from, to },
      { first: 9, after: some.next },
    );
    expect([...some.records, ...more.records].map(({ requestId }) => requestId)).toEqual([
      'r4',
      'r2',
    ]);
    expect((await journal.records({ clientId: 'other' }, FIRST)).records).toEqual([]);
    await expect(journal.records({}, { first: 3, after: 'made-up' })).rejects.toMatchObject({
      extensions: { code: 'INVALID_CURSOR' },
    });
    await journal.close();
  });

  it('is read under every hash key there ever was', async () => {
    await using database = await engine.freshDatabase('rotated');
    const before = await opened(database.url, { keys: testKeys('h1') });
    await before.append([access([AN], { requestId: 'old' })]);
    await before.close();
    const after = await opened(database.url, { keys: testKeys('h2', 'h1') });
    await after.append([
      access([AN], { requestId: 'new', at: new Date(START + 1_000).toISOString() }),
    ]);
    const { records } = await after.recordsAbout(AN, FIRST);
    expect(records.map(({ requestId }) => requestId)).toEqual(['new', 'old']);
    expect(records.map(({ subjects }) => subjects[0]?.slice(0, 10))).toEqual([
      'person:h2:',
      'person:h1:',
    ]);
    await after.close();
    const without = await opened(database.url, { keys: testKeys('h2') });
    expect((await without.recordsAbout(AN, FIRST)).records).toHaveLength(1);
    await without.close();
  });

  it('shares one commit among all who write at once', async () => {
    await using database = await engine.freshDatabase('shared');
    const journal = await opened(database.url);
    const before = journal.commitCount();
    await Promise.all(Array.from({ length: 400 }, () => journal.append([access([AN])])));
    expect(journal.commitCount() - before).toBe(1);
    await Promise.all(Array.from({ length: 1_200 }, () => journal.append([access([BINH])])));
    expect(journal.commitCount() - before).toBe(4);
    await journal.close();
    const { findings, records } = await verified(database.url);
    expect([findings.faults(), records]).toEqual([[], 1 + 1_600 + 1]);
  });

  it('splits an access to more people than one record holds', async () => {
    await using database = await engine.freshDatabase('split');
    const journal = await opened(database.url);
    const people = Array.from({ length: 1_201 }, (_, i) => `0981${String(i).padStart(8, '0')}`);
    await journal.append([access([...people, people[0] ?? ''])]);
    const { records } = await journal.records({}, FIRST);
    expect(records.map(({ subjects }) => subjects.length)).toEqual([201, 500, 500]);
    expect((await journal.recordsAbout(people[1_200] ?? '', FIRST)).records).toHaveLength(1);
    await journal.close();
  });

  it('keeps what any text holds, and verifies it', async () => {
    await using database = await engine.freshDatabase('texts');
    const journal = await opened(database.url);
    const odd = 'Đà Nẵng\u0000 "\\\n\ud800 {}';
    const entry = access([], { clientId: odd, agencyCode: odd, dossierCode: odd, fields: [odd] });
    await journal.append([entry]);
    const { records } = await journal.records({}, FIRST);
    expect(records).toEqual([expect.objectContaining({ clientId: odd, fields: [odd] })]);
    await journal.close();
    expect((await verified(database.url)).findings.faults()).toEqual([]);
  });

  it('is written by several gateways at once, started at the same moment', async () => {
    await using database = await engine.freshDatabase('several');
    const journals = await Promise.all(Array.from({ length: 4 }, () => opened(database.url)));
    expect(journals.map((journal) => journal.isWritable())).toEqual([true, true, true, true]);
    await Promise.all(
      journals.flatMap((journal) =>
        Array.from({ length: 20 }, async (_, turn) => {
          for (let again = 0; again < 3; again += 1)
            await journal.append([access([AN], { requestId: `${turn}-${again}` })]);
        }),
      ),
    );
    expect(
      (await journals[0]?.recordsAbout(AN, { first: 500, after: null }))?.records,
    ).toHaveLength(240);
    await Promise.all(journals.map((journal) => journal.close()));
    const { findings, heads } = await verified(database.url);
    expect(findings.faults()).toEqual([]);
    expect(heads.map(({ number }) => number)).toEqual([62, 62, 62, 62]);
  });

  it('verifies at any moment while it is written', async () => {
    await using database = await engine.freshDatabase('meanwhile');
    const journal = await opened(database.url);
    let isOver = false;
    const writing = (async () => {
      while (!isOver) await journal.append([access([AN]), access([BINH])]);
    })();
    for (let time = 0; time < 5; time += 1)
      expect((await verified(database.url)).findings.faults()).toEqual([]);
    isOver = true;
    await writing;
    await journal.close();
    expect((await verified(database.url)).records).toBeGreaterThan(2);
  });

  it('signs a checkpoint each thousand records, each minute with records, and at its end', async () => {
    await using database = await engine.freshDatabase('checkpoints');
    const clock = handClock();
    const journal = await opened(database.url, { clock: clock.now });
    await journal.append(
      Array.from({ length: 2_500 }, (_, at) => access([], { requestId: `r${at}` })),
    );
    await journal.append([access([])]);
    clock.forward(60_001);
    await journal.append([access([])]);
    await journal.close();
    const store = await openStore(database.url);
    const numbers = await store.knex('journal_checkpoints').orderBy('number').pluck('number');
    await store.close();
    expect(numbers).toEqual([1_000, 2_000, 2_503, 2_504]);
  });

  it('pins what other gateways have reached every ten minutes', async () => {
    await using database = await engine.freshDatabase('pins');
    const clock = handClock();
    const one = await opened(database.url, { clock: clock.now });
    const other = await opened(database.url, { clock: clock.now });
    await one.append([access([AN])]);
    clock.forward(600_001);
    await other.append([access([BINH])]);
    await tampering(database.url, async (knex) => {
      const [last] = await knex('journal_records').where({ number: 2, purpose: 'TTHC_RESOLVE' });
      await knex('journal_records').where({ chain: last.chain, number: 2 }).del();
      await changeEntries(knex, (all) =>
        all.filter(({ chain, number }) => chain !== last.chain || number !== 2),
      );
    });
    const { findings } = await verified(database.url);
    expect(findings.faults()).toEqual([
      expect.objectContaining({
        number: 2,
        what: expect.stringMatching(/^is missing: record \w+\/2 says that the chain reached 2$/),
      }),
    ]);
    await Promise.all([one.close(), other.close()]);
  });

  it('takes nothing when it is closed', async () => {
    await using database = await engine.freshDatabase('closed');
    const journal = await opened(database.url);
    await journal.close();
    await journal.close();
    expect(journal.isWritable()).toBe(false);
    await expect(journal.append([access([AN])])).rejects.toMatchObject({
      extensions: { code: 'JOURNAL_UNAVAILABLE' },
    });
  });
});

it('is not kept in MariaDB, whose commits no session can make durable', async () => {
  await expect(opened('mysql://root@127.0.0.1/none')).rejects.toThrow(/sqlite:<path> or postgres/);
});
