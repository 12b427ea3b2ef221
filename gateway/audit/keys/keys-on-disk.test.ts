import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { AN, testKeysFile } from '../../../test/audit/kit.ts';
import { checkpointFault, signedCheckpoint } from '../chain/seals.ts';
import { parsedKeys } from './journal-keys.ts';
import { journalKeys, readJournalKeys, rotateKey } from './keys-on-disk.ts';
import { hashesOf } from './person-hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'lgsp-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes keys that only this user can read, once', () => {
  const path = join(folder, 'new', 'journal-keys.json');
  const first = journalKeys(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(journalKeys(path).signing.id).toBe(first.signing.id);
  expect(spawnSync('ls', [join(folder, 'new')]).stdout.toString()).toBe('journal-keys.json\n');
});

it('puts a new key in front, and still knows people and signatures by the old ones', () => {
  const path = join(folder, 'rotated.json');
  const before = journalKeys(path);
  const said = { chain: 'c', number: 1, previous: 0, hash: 'h', at: 'now' };
  const checkpoint = signedCheckpoint(before, said);
  rotateKey(path, 'signing');
  rotateKey(path, 'hashing');
  const after = readJournalKeys(path);
  expect(after.signing.id).not.toBe(before.signing.id);
  expect(checkpointFault(after, checkpoint)).toBeNull();
  expect(checkpointFault(before, signedCheckpoint(after, said))).toMatch(/not ours/);
  expect(hashesOf(after, AN)[1]).toEqual(hashesOf(before, AN)[0]);
  expect(hashesOf(after, AN)[0]?.hash).not.toBe(hashesOf(before, AN)[0]?.hash);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it.each([
  ['no hash key', { hashing: [] }, /no key to hash/],
  ['a short hash key', { hashing: [{ id: 'h', secret: 'c2hvcnQ' }] }, /not 32 bytes long/],
  [
    'one id twice',
    { hashing: [...testKeysFile().hashing, ...testKeysFile().hashing] },
    /id of its own/,
  ],
  [
    'no private half',
    { signing: testKeysFile().signing.map(({ id, publicKey }) => ({ id, publicKey })) },
    /private half/,
  ],
])('refuses keys with %s, and repeats none of them', (_, change, sentence) => {
  const text = JSON.stringify({ ...testKeysFile(), ...change });
  expect(() => parsedKeys(text)).toThrow(sentence);
});

it('does not make new keys for whoever verifies', () => {
  expect(() => readJournalKeys(join(folder, 'none.json'))).toThrow('JOURNAL_KEYS_FILE');
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"signing":');
  expect(() => journalKeys(broken)).toThrow();
  expect(readFileSync(broken, 'utf8')).toBe('{"signing":');
});
