import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Knex } from 'knex';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { Head } from '../chain/bodies.ts';
import { genesisHash } from '../chain/hashes.ts';
import { type ArchivedMark, signedMark } from '../chain/seals.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { checkpointsBetween, listedChains, recordAt, recordsAfter } from '../store/pages.ts';
import { dropFormerTables } from '../store/tables.ts';
import { sentence } from '../verify/findings.ts';
import { verifyArchive } from '../verify/verify-archive.ts';
import { verifyJournal } from '../verify/verify-journal.ts';
import { type ArchivedSpan, type ArchiveLine, manifestLine } from './archive-file.ts';
import { deleteArchived } from './delete-archived.ts';

/** What to archive, and how. */
export interface Archiving {
  readonly store: Store;
  readonly keys: JournalKeys;
  /** First month that stays, `YYYY-MM` in UTC. */
  readonly before: string;
  readonly folder: string;
  readonly clock: () => number;
  readonly onProgress?: (done: number, of: number) => void;
}

/** What was archived. */
export interface Archived {
  /** Null when there was nothing to archive. */
  readonly path: string | null;
  readonly records: number;
}

/**
 * Moves the records of whole months out of the store, into one signed file that is verified first.
 *
 * A store with a fault is refused: the signature would vouch for it. Of each chain the records before
 * the first that stays are taken, so that what stays goes on without a gap. The order of the steps is
 * such that a kill at any moment loses nothing: the file, then the marks, then the deleting, which the
 * next archiving takes up where it was left.
 */
export async function archiveRecords(archiving: Archiving): Promise<Archived> {
  const { store, keys, before, folder, clock } = archiving;
  const { findings, marks } = await verifyJournal(store, keys, [], archiving.onProgress);
  const [fault] = findings.faults();
  if (fault !== undefined)
    throw new Error(`The journal does not verify, so nothing is archived: ${sentence(fault)}`);
  await deleteArchived(store, [...marks.values()]);
  await dropFormerTables(store);
  const spans = await spansBefore(store.knex, marks, before);
  if (spans.length === 0) return { path: null, records: 0 };

  await mkdir(folder, { recursive: true, mode: 0o700 });
  const writtenAt = new Date(clock()).toISOString();
  const path = join(folder, `journal-before-${before}-${writtenAt.replaceAll(/\D/g, '')}.jsonl.gz`);
  const manifest = { format: 'lgsp-journal-archive/1' as const, before, writtenAt, spans };
  const draft = `${path}.part`;
  try {
    const lines = archiveText(store.knex, manifestLine(keys, manifest), spans);
    const file = createWriteStream(draft, { flags: 'wx', mode: 0o600 });
    await pipeline(Readable.from(lines), createGzip(), file);
    await toDisk(draft);
    const records = await verifiedDraft(draft, keys, findings);
    await rename(draft, path);
    await toDisk(folder);
    const taken = spans.map(({ to }) => signedMark(keys, { ...to, at: writtenAt }));
    await mark(store.knex, taken);
    await deleteArchived(store, taken);
    return { path, records };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function verifiedDraft(
  draft: string,
  keys: JournalKeys,
  findings: Parameters<typeof verifyArchive>[2],
): Promise<number> {
  const { records } = await verifyArchive(draft, keys, findings);
  const [fault] = findings.faults();
  if (fault !== undefined)
    throw new Error(`The archive does not verify, so nothing was deleted: ${sentence(fault)}`);
  return records;
}

/** Of each chain what lies before the first record of a month that stays. */
async function spansBefore(
  knex: Knex,
  marks: ReadonlyMap<string, ArchivedMark>,
  before: string,
): Promise<readonly ArchivedSpan[]> {
  const spans: ArchivedSpan[] = [];
  for (const { chain, started_at, version } of await listedChains(knex)) {
    const mark = marks.get(chain);
    const from: Head = {
      chain,
      number: mark?.number ?? 0,
      hash: mark?.hash ?? genesisHash(chain),
      checkpoint: mark?.checkpoint ?? 0,
    };
    const to = await lastBefore(knex, from, before);
    if (to !== null) spans.push({ chain, startedAt: started_at, version, from, to });
  }
  return spans;
}

async function lastBefore(knex: Knex, from: Head, before: string): Promise<Head | null> {
  const { chain } = from;
  const ofChain = () => knex('journal_records').where({ chain }).where('number', '>', from.number);
  const stays: { number: number } | undefined = await ofChain()
    .where('at', '>=', before)
    .orderBy('number')
    .first('number');
  const end: { number: number } | undefined = await ofChain()
    .orderBy('number', 'desc')
    .first('number');
  const number = stays === undefined ? (end?.number ?? 0) : stays.number - 1;
  if (number <= from.number) return null;
  const last = await recordAt(knex, chain, number);
  const checkpoint: { number: number } | undefined = await knex('journal_checkpoints')
    .where({ chain })
    .where('number', '<=', number)
    .orderBy('number', 'desc')
    .first('number');
  if (last === undefined) return null;
  const signedUpTo = Math.max(from.checkpoint, checkpoint?.number ?? 0);
  return { chain, number, hash: last.hash, checkpoint: signedUpTo };
}

/** The file's text, a page of records at a time; each checkpoint behind the record it signs. */
async function* archiveText(
  knex: Knex,
  first: string,
  spans: readonly ArchivedSpan[],
): AsyncGenerator<string> {
  yield `${first}\n`;
  const line = (said: ArchiveLine): string => `${JSON.stringify(said)}\n`;
  for (const { chain, from, to } of spans) {
    let last = from.number;
    while (last < to.number) {
      const page = (await recordsAfter(knex, chain, last)).filter(
        ({ number }) => number <= to.number,
      );
      const end = page.at(-1);
      if (end === undefined) break;
      const signed = new Map(
        (await checkpointsBetween(knex, chain, last, end.number)).map((one) => [one.number, one]),
      );
      let text = '';
      for (const { number, body, hash } of page) {
        text += line({ chain, record: { number, body, hash } });
        const checkpoint = signed.get(number);
        if (checkpoint !== undefined) text += line({ chain, checkpoint });
      }
      yield text;
      last = end.number;
    }
  }
}

async function mark(knex: Knex, marks: readonly ArchivedMark[]): Promise<void> {
  const rows = marks.map(({ keyId, ...said }) => ({ ...said, key_id: keyId }));
  await knex.transaction(async (together) => {
    for (const row of rows) await together('journal_archived').insert(row);
  });
}

/** Through to the disk, a folder as well as a file: what is deleted next is nowhere else. */
async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}
