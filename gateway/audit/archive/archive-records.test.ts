import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../subgraphs/chassis/store/open-store.ts';
import {
  AN,
  access,
  BINH,
  handClock,
  indexEntries,
  putEntries,
  START,
  said,
  tampering,
  testKeys,
} from '../../../test/audit/kit.ts';
import { engines } from '../../../test/kit/engines.ts';
import { openJournal } from '../journal.ts';
import { openJournalStore } from '../store/journal-store.ts';
import { verifyJournal } from '../verify/verify-journal.ts';
import { archiveRecords } from './archive-records.ts';

const keys = testKeys();
const MONTH = 31 * 86_400_000;

async function archived(url: string, before: string, folder: string) {
  const store = await openStore(url, { readOnly: false });
  const clock = () => START + 3 * MONTH;
  return archiveRecords({ store, keys, before, folder, clock }).finally(() => store.close());
}

async function verifiedWith(url: string, archives: readonly string[]) {
  const store = await openStore(url, { statementTimeoutMs: 0 });
  return verifyJournal(store, keys, archives).finally(() => store.close());
}

/** A closed chain of March, and one that began in March and is written until May. */
async function threeMonths(url: string) {
  const clock = handClock();
  const at = () => new Date(clock.now()).toISOString();
  const march = await openJournal({ url, keys, version: '1', clock: clock.now });
  for (let turn = 0; turn < 5; turn += 1) await march.append([access([AN], { at: at() })]);
  await march.close();
  const longer = await openJournal({ url, keys, version: '2', clock: clock.now });
  for (const _ of ['March', 'April', 'May']) {
    for (let turn = 0; turn < 4; turn += 1) await longer.append([access([BINH], { at: at() })]);
    clock.forward(MONTH);
  }
  return { longer, clock };
}

describe.each(engines.filter(({ name }) => name !== 'mysql'))('an archive on $name', (engine) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lgsp-archive-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes whole months, and store and archives still verify, each and together', async () => {
    await using database = await engine.freshDatabase('archive');
    const { url } = database;
    const { longer } = await threeMonths(url);
    const first = await archived(url, '2026-04', folder);
    expect(first.records).toBe(5 + 2 + 1 + 4);
    const second = await archived(url, '2026-05', folder);
    expect(second.records).toBe(4);
    expect(await archived(url, '2026-05', folder)).toEqual({ path: null, records: 0 });

    const page = await longer.recordsAbout(BINH, { first: 10, after: null });
    expect(page.records.map(({ at }) => at.slice(0, 7))).toEqual(Array(4).fill('2026-05'));
    expect((await longer.recordsAbout(AN, { first: 10, after: null })).records).toEqual([]);
    await longer.append([access([AN])]);
    await longer.close();

    const files = [first.path ?? '', second.path ?? ''];
    const together = await verifiedWith(url, files);
    expect([together.findings.faults(), together.findings.notes()]).toEqual([[], []]);
    expect([together.records, together.archived]).toEqual([4 + 2, 12 + 4]);
    const alone = await verifiedWith(url, []);
    expect(alone.findings.faults()).toEqual([]);
    expect(said(alone.findings.notes()).toSorted()).toEqual([
      'archive 7 all up to here is in archives, which were not given',
      'archive 9 all up to here is in archives, which were not given',
    ]);
    const gap = await verifiedWith(url, [files[1] ?? '']);
    expect(said(gap.findings.faults()).toSorted()).toEqual([
      'archive 1 is archived, as all up to 7, and is in none of the archives given',
      'archive 1 is archived, as all up to 9, and is in none of the archives given',
    ]);
  });

  it('leaves nothing of whom it took in the index of people, nor in one of before', async () => {
    await using database = await engine.freshDatabase('pruned');
    const { longer } = await threeMonths(database.url);
    const former = 'journal_people';
    await tampering(database.url, ({ schema }) =>
      schema.createTable(former, (table) => table.text('subject')),
    );
    await longer.append([access([BINH])]);
    await longer.close();
    await archived(database.url, '2026-05', folder);
    await tampering(database.url, async (knex) => {
      const left = await knex('journal_records').where({ kind: 'access' }).pluck('number');
      const entries = await indexEntries(knex);
      expect(entries.map(({ number }) => number).toSorted()).toEqual(left.map(Number).toSorted());
      expect(await knex.schema.hasTable(former)).toBe(false);
    });
  });

  it('is named when someone changed it, and where', async () => {
    await using database = await engine.freshDatabase('archive_tampered');
    const { longer } = await threeMonths(database.url);
    const { path } = await archived(database.url, '2026-04', folder);
    await longer.close();
    const lines = gunzipSync(await readFile(path ?? ''))
      .toString()
      .split('\n');
    const changed = async (change: (lines: string[]) => readonly string[]) => {
      const file = join(folder, 'changed.jsonl.gz');
      await writeFile(file, gzipSync(change([...lines]).join('\n')));
      return said((await verifiedWith(database.url, [file])).findings.faults());
    };
    const third = lines.findIndex((line) => line.includes('"number":3,'));
    expect(
      await changed((all) =>
        all.map((l) =>
          l.replace(
            '"number":3,"body":"{\\"kind\\":\\"access\\",\\"at\\":\\"2026',
            '"number":3,"body":"{\\"kind\\":\\"access\\",\\"at\\":\\"2025',
          ),
        ),
      ),
    ).toContainEqual(
      expect.stringMatching(/^record 3 is not what was written: .* \(changed.jsonl.gz\)$/),
    );
    expect(await changed((all) => all.toSpliced(third, 1))).toEqual([
      'record 3 is missing (changed.jsonl.gz)',
    ]);
    expect(
      await changed((all) =>
        all.with(third, all[third + 1] ?? '').with(third + 1, all[third] ?? ''),
      ),
    ).toEqual([expect.stringMatching(/^record 3 is missing/)]);
    expect(await changed((all) => all.slice(0, -2))).toEqual([
      expect.stringMatching(/^(record|checkpoint) \d+ is missing/),
    ]);
    const unsigned = await changed((all) => all.map((l) => l.replace('2026-04', '2026-03')));
    expect(unsigned).toContain('archive 0 its manifest has a signature that does not fit');
    const torn = join(folder, 'torn.jsonl.gz');
    await writeFile(torn, (await readFile(path ?? '')).subarray(0, -40));
    const { findings } = await verifiedWith(database.url, [torn]);
    expect(findings.faults()).toContainEqual(
      expect.objectContaining({ about: 'archive', chain: 'torn.jsonl.gz' }),
    );
  });

  it('is refused while the store does not verify, and nothing is deleted', async () => {
    await using database = await engine.freshDatabase('archive_refused');
    const { longer } = await threeMonths(database.url);
    await longer.close();
    await tampering(database.url, (knex) => knex('journal_records').where('number', 4).del());
    await expect(archived(database.url, '2026-04', folder)).rejects.toThrow(
      /does not verify, so nothing is archived: .*\/4: is missing/,
    );
  });

  it('cannot be extended by whoever moves the mark: it is signed', async () => {
    await using database = await engine.freshDatabase('archive_mark');
    const { longer } = await threeMonths(database.url);
    await archived(database.url, '2026-04', folder);
    await longer.close();
    await tampering(database.url, async (knex) => {
      await knex('journal_records').where('number', '<=', 6).del();
      await knex('journal_archived').update({ number: 6 });
    });
    const { findings } = await verifiedWith(database.url, []);
    expect(said(findings.faults())).toContain(
      'archive 6 the mark that all up to here is archived has a signature that does not fit',
    );
  });

  it('goes on deleting where it was killed', async () => {
    await using database = await engine.freshDatabase('archive_killed');
    const { longer } = await threeMonths(database.url);
    const copy = await openJournalStore(database.url);
    const records = await copy.knex('journal_records').where('number', '<=', 5);
    const entries = (await indexEntries(copy.knex)).filter(({ number }) => number <= 5);
    const { path } = await archived(database.url, '2026-04', folder);
    for (const row of records) await copy.knex('journal_records').insert(row);
    await putEntries(copy.knex, entries);
    await copy.close();
    expect((await verifiedWith(database.url, [path ?? ''])).findings.faults()).toEqual([]);
    await archived(database.url, '2026-04', folder);
    await longer.close();
    const after = await verifiedWith(database.url, [path ?? '']);
    expect([after.findings.faults(), after.records]).toEqual([[], 4 + 4 + 1]);
  });
});
