import { generateKeyPairSync } from 'node:crypto';
import type { Knex } from 'knex';
import type { JournalEntry } from '../../gateway/audit/entry.ts';
import type { JournalKeys, KeysFile } from '../../gateway/audit/keys/journal-keys.ts';
import { parsedKeys } from '../../gateway/audit/keys/journal-keys.ts';
import { type Entry, entriesIn, entriesOf } from '../../gateway/audit/people-index/leaf.ts';
import { firstLeaves } from '../../gateway/audit/people-index/tree.ts';
import { leavesAfter } from '../../gateway/audit/store/leaves.ts';
import type { Finding } from '../../gateway/audit/verify/findings.ts';
import { verifyStore } from '../../gateway/audit/verify/verify-store.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';

/** Invented people: the province codes 097–099 belong to nobody. */
export const AN = '098195000123';
export const BINH = '098295000456';

export const START = Date.parse('2026-03-02T01:00:00.000Z');

/** A clock that stands until it is moved. */
export function handClock(ms = START) {
  return {
    now: () => ms,
    forward(by: number) {
      ms += by;
    },
  };
}

/** An access as the gateway would report it, about these people. */
export function access(
  subjects: readonly string[],
  given: Partial<JournalEntry> = {},
): JournalEntry {
  return {
    at: new Date(START).toISOString(),
    requestId: '0b7c1f6e-2f2c-4b36-9d5e-7a3f3f6a9e11',
    clientId: 'one-stop',
    agencyCode: 'H17.30',
    actor: 'clerk.hai-chau',
    onBehalf: null,
    purpose: 'TTHC_RESOLVE',
    legalBasis: 'PUBLIC_TASK',
    dossierCode: '000.00.30.H17-260302-0001',
    entityType: 'Citizen',
    fields: ['Citizen.birthDate', 'Citizen.fullName'],
    refused: [],
    outcome: 'GIVEN',
    ms: 12,
    subjects,
    ...given,
  };
}

/** Keys of a test: one that signs, and one or more that hash. */
export function testKeys(...hashKeys: readonly string[]): JournalKeys {
  return parsedKeys(JSON.stringify(testKeysFile(...hashKeys)));
}

const pair = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'der' },
});

/** The same as it stands in a file. */
export function testKeysFile(...hashKeys: readonly string[]): KeysFile {
  const ids = hashKeys.length > 0 ? hashKeys : ['h1'];
  return {
    signing: [
      {
        id: 's1',
        publicKey: pair.publicKey.toString('base64url'),
        privateKey: pair.privateKey.toString('base64url'),
      },
    ],
    hashing: ids.map((id) => ({ id, secret: Buffer.alloc(32, id).toString('base64url') })),
  };
}

/** Where a verification found something, and what; a chain has another name in each run. */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ number, about, what }) =>
    `${about} ${number} ${what}`.replaceAll(/\b[0-9a-f]{16}\b/g, '<chain>'),
  );
}

/** A store as whoever can write to it may change it, behind the journal's back. */
export async function tampering(
  url: string,
  change: (knex: Knex) => PromiseLike<unknown>,
): Promise<void> {
  const store = await openStore(url, { readOnly: false });
  await change(store.knex);
  await store.close();
}

/** What verification says of a store. */
export async function verified(url: string, keys: JournalKeys = testKeys()) {
  const store = await openStore(url, { statementTimeoutMs: 0 });
  try {
    return await verifyStore(store, keys);
  } finally {
    await store.close();
  }
}

/** Every entry of the index of people. */
export async function indexEntries(knex: Knex): Promise<readonly Entry[]> {
  const leaves = await leavesAfter(knex, 0, 1_000_000);
  return leaves.flatMap((leaf) => [...entriesIn(leaf)]);
}

/** Puts entries into the index of people beside what is there. */
export async function putEntries(knex: Knex, entries: readonly Entry[]): Promise<void> {
  for (const { subject, at, chain, number } of entries)
    for (const leaf of firstLeaves(chain, entriesOf([subject], at, number)))
      await knex('journal_leaves').insert({
        ...{ prefix: leaf.prefix, chains: chain, entries: leaf.entries },
      });
}

/** Has the index of people say something else. */
export async function changeEntries(
  knex: Knex,
  change: (entries: readonly Entry[]) => readonly Entry[],
): Promise<void> {
  const changed = change(await indexEntries(knex));
  await knex('journal_leaves').del();
  await putEntries(knex, changed);
}
