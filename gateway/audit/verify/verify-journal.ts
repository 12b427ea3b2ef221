import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { ArchivedSpan } from '../archive/archive-file.ts';
import { genesisHash } from '../chain/hashes.ts';
import type { ArchivedMark } from '../chain/seals.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import type { Findings } from './findings.ts';
import { verifyArchive } from './verify-archive.ts';
import { type OnProgress, type VerifiedStore, verifyStore } from './verify-store.ts';

/** A store and its archives together. */
export interface VerifiedJournal extends VerifiedStore {
  readonly archived: number;
}

/**
 * Verifies a store, and with archives given also these, and that together they lack nothing.
 *
 * Without any, what is archived is taken on the word of the signed marks, and noted.
 */
export async function verifyJournal(
  store: Store,
  keys: JournalKeys,
  archives: readonly string[],
  onProgress?: OnProgress,
): Promise<VerifiedJournal> {
  const verified = await verifyStore(store, keys, onProgress);
  const { findings, marks } = verified;
  const spans: ArchivedSpan[] = [];
  let archived = 0;
  for (const path of archives) {
    const read = await verifyArchive(path, keys, findings);
    spans.push(...read.spans);
    archived += read.records;
  }
  for (const mark of marks.values()) {
    const { chain, number } = mark;
    if (archives.length === 0)
      findings.note({
        chain,
        number,
        about: 'archive',
        what: 'all up to here is in archives, which were not given',
      });
    else
      judgeCover(
        mark,
        spans.filter((span) => span.chain === chain),
        findings,
      );
  }
  return { ...verified, archived };
}

/** Whether spans of a chain lead from its beginning to where the store goes on. */
function judgeCover(
  { chain, number, hash }: ArchivedMark,
  spans: readonly ArchivedSpan[],
  findings: Findings,
): void {
  let reached = { number: 0, hash: genesisHash(chain) };
  for (const { from, to } of spans.toSorted((a, b) => a.from.number - b.from.number)) {
    // An archive that was given twice adds nothing.
    if (to.number <= reached.number) continue;
    if (from.number !== reached.number || from.hash !== reached.hash) break;
    reached = { number: to.number, hash: to.hash };
  }
  if (reached.number === number && reached.hash === hash) return;
  findings.fault({
    chain,
    number: reached.number + 1,
    about: 'archive',
    what:
      reached.number < number
        ? `is archived, as all up to ${number}, and is in none of the archives given`
        : `is archived, and the store goes on at ${number + 1}: a later mark was taken away`,
  });
}
