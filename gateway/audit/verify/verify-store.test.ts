import type { Knex } from 'knex';
import { describe, expect, it } from 'vitest';
import {
  AN,
  access,
  BINH,
  changeEntries,
  handClock,
  putEntries,
  said,
  tampering,
  testKeys,
  verified,
} from '../../../test/audit/kit.ts';
import { engines } from '../../../test/kit/engines.ts';
import { recordHash } from '../chain/hashes.ts';
import { openJournal } from '../journal.ts';

const keys = testKeys();
const kept = engines.filter(({ name }) => name !== 'mysql');

/** A chain of 12 records with checkpoints at 4, 8 and its end, closed, and after it one of a later gateway. */
async function twoChains(url: string): Promise<{ first: string; second: string }> {
  const clock = handClock();
  const before = await openJournal({ url, keys, version: '1', clock: clock.now });
  for (let turn = 0; turn < 10; turn += 1) {
    if (turn === 2 || turn === 6) clock.forward(61_000);
    await before.append([access([AN], { requestId: `request-${turn}` })]);
  }
  await before.close();
  const after = await openJournal({ url, keys, version: '2', clock: clock.now });
  await after.append([access([BINH])]);
  const page = await after.records({}, { first: 50, after: null });
  await after.close();
  const chains = [...new Set(page.records.map(({ chain }) => chain))];
  const about = await counts(url, chains);
  const first = chains.find((chain) => about.get(chain) === 12) ?? '';
  const second = chains.find((chain) => chain !== first) ?? '';
  return { first, second };
}

async function counts(url: string, chains: readonly string[]) {
  const found = new Map<string, number>();
  await tampering(url, async (knex) => {
    for (const chain of chains)
      found.set(chain, (await knex('journal_records').where({ chain })).length);
  });
  return found;
}

/** Somebody who has no record. */
const subject = Buffer.alloc(16, 7).toString('base64url');

type Tamper = (knex: Knex, chain: string) => PromiseLike<unknown>;

const flipped = (text: string): string =>
  text.slice(0, -2) + (text.at(-2) === 'a' ? 'b' : 'a') + text.slice(-1);

const record = (knex: Knex, chain: string, number: number) =>
  knex('journal_records').where({ chain, number });

async function flip(query: Knex.QueryBuilder, column: string): Promise<void> {
  const row = await query.clone().first();
  await query.update({ [column]: flipped(String(row[column])) });
}

/** A record that follows from what is there, as anyone can compute one who has no key. */
async function forge(knex: Knex, chain: string, number: number): Promise<void> {
  const before = await record(knex, chain, number - 1).first();
  const body = String((await record(knex, chain, 5).first()).body).replace('request-3', 'forged');
  const hash = recordHash(before.hash, chain, number, body);
  await knex('journal_records').insert({ ...before, kind: 'access', number, body, hash });
}

const TAMPERINGS: readonly (readonly [string, Tamper, readonly string[]])[] = [
  [
    'one byte of a body',
    async (knex, chain) =>
      record(knex, chain, 5).update({
        body: String((await record(knex, chain, 5).first()).body).replace('request-3', 'request-4'),
      }),
    ['record 5 is not what was written: its hash does not follow from the record before it'],
  ],
  [
    'one byte of a hash',
    (knex, chain) => flip(record(knex, chain, 6), 'hash'),
    ['record 6 is not what was written: its hash does not follow from the record before it'],
  ],
  [
    'a column that is searched by',
    (knex, chain) => record(knex, chain, 6).update({ agency_code: 'H17.99' }),
    ['index 6 its columns do not say what its body says'],
  ],
  [
    'one byte of a signature',
    (knex, chain) => flip(knex('journal_checkpoints').where({ chain, number: 8 }), 'signature'),
    ['checkpoint 8 has a signature that does not fit'],
  ],
  [
    'the key a checkpoint says it was signed with',
    (knex, chain) =>
      knex('journal_checkpoints').where({ chain, number: 8 }).update({ key_id: 'mine' }),
    ['checkpoint 8 is signed with a key that is not ours'],
  ],
  [
    'a record that is dropped',
    (knex, chain) => record(knex, chain, 7).del(),
    [
      'index 7 an entry of the index says that it is about a person whom it does not name',
      'record 7 is missing',
    ],
  ],
  [
    'the last records, with what covers them',
    async (knex, chain) => {
      await knex('journal_records').where({ chain }).where('number', '>', 9).del();
      await changeEntries(knex, (all) =>
        all.filter((one) => one.chain !== chain || one.number <= 9),
      );
    },
    ['record 10 is missing, and all up to 12: a checkpoint was signed at 12'],
  ],
  [
    'the last records and their checkpoint',
    async (knex, chain) => {
      for (const table of ['journal_records', 'journal_checkpoints'])
        await knex(table).where({ chain }).where('number', '>', 8).del();
      await changeEntries(knex, (all) =>
        all.filter((one) => one.chain !== chain || one.number <= 8),
      );
    },
    [
      'checkpoint 12 is missing: record <chain>/1 names it',
      'record 9 is missing, and all up to 12: record <chain>/1 says that the chain reached 12',
    ],
  ],
  [
    'two records that are swapped',
    async (knex, chain) => {
      const [one, other] = [
        await record(knex, chain, 5).first(),
        await record(knex, chain, 6).first(),
      ];
      await record(knex, chain, 5).update({ body: other.body, hash: other.hash });
      await record(knex, chain, 6).update({ body: one.body, hash: one.hash });
    },
    ['record 5 is out of its order: what was written here stands at 6'],
  ],
  [
    'a record that is given another number',
    async (knex, chain) => {
      await record(knex, chain, 9).update({ number: 90 });
    },
    [
      'index 9 an entry of the index says that it is about a person whom it does not name',
      'record 9 is missing',
    ],
  ],
  [
    'a forged record behind a chain that was closed',
    (knex, chain) => forge(knex, chain, 13),
    ['record 13 was written after record 12 had closed the chain'],
  ],
  [
    'a checkpoint that is dropped',
    (knex, chain) => knex('journal_checkpoints').where({ chain, number: 8 }).del(),
    ['checkpoint 8 is missing: the one at 12 follows it'],
  ],
  [
    'the last checkpoint',
    (knex, chain) => knex('journal_checkpoints').where({ chain, number: 12 }).del(),
    ['checkpoint 12 is missing: (the chain was closed here|record <chain>/1 names it)'],
  ],
  [
    'a whole chain',
    async (knex, chain) => {
      for (const table of ['journal_records', 'journal_checkpoints', 'journal_chains'])
        await knex(table).where({ chain }).del();
      await changeEntries(knex, (all) => all.filter((one) => one.chain !== chain));
    },
    [
      'checkpoint 12 is missing: record <chain>/1 names it',
      'record 1 is missing, and all up to 12: record <chain>/1 says that the chain reached 12',
    ],
  ],
  [
    'a chain that is taken off the list',
    (knex, chain) => knex('journal_chains').where({ chain }).del(),
    ['chain 1 is not in the list of chains'],
  ],
  [
    'an entry of the index that is changed',
    (knex, chain) =>
      changeEntries(knex, (all) =>
        all.map((one) => (one.chain === chain && one.number === 6 ? { ...one, subject } : one)),
      ),
    ['index 6 a person it is about does not find it: an entry of the index is missing or changed'],
  ],
  [
    'an entry of the index under another prefix, where nobody looks for it',
    (knex, chain) => knex('journal_leaves').where({ chains: chain }).update({ prefix: '0x' }),
    ['index 2 a person it is about does not find it: an entry of the index is missing or changed'],
  ],
  [
    'a leaf of the index of which the last byte is missing',
    async (knex, chain) => {
      const leaf = await knex('journal_leaves').where({ chains: chain }).orderBy('id').first();
      await knex('journal_leaves')
        .where({ id: leaf.id })
        .update({ entries: leaf.entries.subarray(0, -1) });
    },
    ['index 2 a person it is about does not find it: an entry of the index is missing or changed'],
  ],
  [
    'an index that has nothing of a chain',
    (knex, chain) => changeEntries(knex, (all) => all.filter((one) => one.chain !== chain)),
    ['index 2 a person it is about does not find it: an entry of the index is missing or changed'],
  ],
  [
    'an entry that is put into the index',
    (knex, chain) =>
      putEntries(knex, [{ subject, at: Date.parse('2026-03-02T01:00:00.000Z'), chain, number: 7 }]),
    ['index 7 an entry of the index says that it is about a person whom it does not name'],
  ],
  [
    'a pin that is put in, to hide a chain from the next gateway',
    (knex, chain) =>
      knex('journal_pins').insert({ chain: 'other', number: 9, by_chain: chain, by_number: 3 }),
    ['index 3 a row says that it pins other/9, and it does not'],
  ],
];

describe.each(kept)('verify on $name', (engine) => {
  it('finds nothing in a journal that nobody touched', async () => {
    await using database = await engine.freshDatabase('untouched');
    const { first, second } = await twoChains(database.url);
    const { findings, records, heads } = await verified(database.url);
    expect(findings.faults()).toEqual([]);
    expect(findings.notes()).toEqual([]);
    expect(records).toBe(15);
    expect(new Map(heads.map(({ chain, number }) => [chain, number]))).toEqual(
      new Map([
        [first, 12],
        [second, 3],
      ]),
    );
  });

  it.each(TAMPERINGS)('names the place: %s', async (_, tamper, expected) => {
    await using database = await engine.freshDatabase('tampered');
    const { first } = await twoChains(database.url);
    await tampering(database.url, (knex) => tamper(knex, first));
    const { findings } = await verified(database.url);
    const found = said(findings.faults()).toSorted();
    expect(found).toEqual(expected.map((what) => expect.stringMatching(new RegExp(`^${what}`))));
    expect(new Set(findings.faults().map(({ chain }) => chain))).toEqual(new Set([first]));
  });

  it.each([
    '',
    'no JSON',
    'null',
    '[]',
    '{"kind":"access"}',
    '{"kind":"pin","at":"x","heads":[{}]}',
  ])('is not brought down by what someone writes into a body: %s', async (body) => {
    await using database = await engine.freshDatabase('nonsense');
    const { first } = await twoChains(database.url);
    await tampering(database.url, async (knex) => {
      await record(knex, first, 5).update({ body });
      // The end of a chain can be made to follow by anyone: no key is needed for a hash.
      const before = await record(knex, first, 8).first();
      const hash = recordHash(before.hash, first, 9, body);
      await record(knex, first, 9).update({ body, hash });
    });
    const { findings } = await verified(database.url);
    expect(said(findings.faults())).toContainEqual(
      expect.stringMatching(/^record 5 is not what was written/),
    );
  });

  it('names a record that is none, though its hash follows', async () => {
    await using database = await engine.freshDatabase('none');
    const { first } = await twoChains(database.url);
    await tampering(database.url, async (knex) => {
      const before = await record(knex, first, 8).first();
      const hash = recordHash(before.hash, first, 9, '{"kind":"access"}');
      await record(knex, first, 9).update({ body: '{"kind":"access"}', hash });
    });
    const { findings } = await verified(database.url);
    expect(said(findings.faults())).toContain('record 9 is no record of a journal');
  });

  it('names a record forged into a rewritten end that a checkpoint had signed', async () => {
    await using database = await engine.freshDatabase('rewritten');
    const { first } = await twoChains(database.url);
    await tampering(database.url, async (knex) => {
      const rows = await knex('journal_records').where({ chain: first }).orderBy('number');
      let previous = rows[5].hash;
      for (const row of rows.slice(6)) {
        const body = String(row.body).replace('clerk.hai-chau', 'clerk.nobody');
        previous = recordHash(previous, first, row.number, body);
        await record(knex, first, row.number).update({ body, hash: previous });
      }
    });
    const { findings } = await verified(database.url);
    expect(said(findings.faults())).toEqual([
      'record 5 is the first of the records up to 8 that are not those that were signed',
    ]);
  });
});
