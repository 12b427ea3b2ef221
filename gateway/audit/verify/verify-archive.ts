import { basename } from 'node:path';
import {
  type ArchivedSpan,
  type ArchiveLine,
  archiveLines,
  readManifest,
} from '../archive/archive-file.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { type ChainChecker, chainChecker, type FoundRecord, missing } from './chain-checker.ts';
import type { Findings } from './findings.ts';

/** What an archive holds, as far as it can be believed. */
export interface VerifiedArchive {
  readonly spans: readonly ArchivedSpan[];
  readonly records: number;
}

interface Judged {
  readonly span: ArchivedSpan;
  readonly checker: ChainChecker;
}

/** Records behind one another that are looked at when one is not what belongs there. */
const KEPT_BEHIND = 16;

/**
 * Reads an archive from end to end, in bounded memory, and judges it as the store was judged.
 *
 * Faults name chain and number, and the file; a file that cannot be read at all is a fault by itself.
 */
export async function verifyArchive(
  path: string,
  keys: JournalKeys,
  findings: Findings,
): Promise<VerifiedArchive> {
  const name = basename(path);
  const unreadable = (error: unknown): VerifiedArchive => {
    const what = error instanceof Error ? error.message : String(error);
    findings.fault({ chain: name, number: 0, about: 'archive', what });
    return { spans: [], records: 0 };
  };
  try {
    return await walked(path, name, keys, findings);
  } catch (error) {
    return unreadable(error);
  }
}

async function walked(
  path: string,
  name: string,
  keys: JournalKeys,
  findings: Findings,
): Promise<VerifiedArchive> {
  const lines = archiveLines(path);
  const first = await lines.next();
  if (first.done) throw new Error('it is empty');
  const { spans } = readManifest(keys, first.value);
  const judged = new Map(
    spans.map((span): [string, Judged] => [
      span.chain,
      {
        span,
        checker: chainChecker(keys, span.from, (number, about, what) =>
          findings.fault({ chain: span.chain, number, about, what: `${what} (${name})` }),
        ),
      },
    ]),
  );
  let records = 0;
  for await (const line of ahead(lines)) {
    const { read, among } = line;
    const known = judged.get(read.chain);
    if (known === undefined)
      findings.fault({
        chain: read.chain,
        number: 0,
        about: 'archive',
        what: `is in ${name}, whose manifest does not name it`,
      });
    else if ('record' in read) {
      records += 1;
      known.checker.record(read.record, among);
    } else known.checker.checkpoint(read.checkpoint);
  }
  for (const one of judged.values()) judgeEnd(one, name, findings);
  return { spans, records };
}

function judgeEnd({ span, checker }: Judged, name: string, findings: Findings): void {
  const { chain, number, hash, checkpoint } = checker.head();
  const { to } = span;
  if (checker.isBroken()) return;
  if (number < to.number) {
    const what = `${missing(number + 1, to.number)} (${name})`;
    findings.fault({ chain, number: number + 1, about: 'record', what });
  } else if (number > to.number || hash !== to.hash)
    findings.fault({
      chain,
      number: Math.min(number, to.number + 1),
      about: 'record',
      what: `is not what the manifest names (${name})`,
    });
  else if (checkpoint !== to.checkpoint)
    findings.fault({
      chain,
      number: to.checkpoint,
      about: 'checkpoint',
      what: `is missing (${name})`,
    });
}

/** Each line with the records that come next, so that one that is out of its order can be told. */
async function* ahead(
  lines: AsyncIterable<string>,
): AsyncGenerator<{ readonly read: ArchiveLine; readonly among: readonly FoundRecord[] }> {
  let queue: ArchiveLine[] = [];
  const among = (chain: string): readonly FoundRecord[] =>
    queue.flatMap((line) => (line.chain === chain && 'record' in line ? line.record : []));
  for await (const line of lines) {
    // Its shape shows when it is hashed: what is not ours fits nowhere.
    queue.push(JSON.parse(line) as ArchiveLine);
    const [read] = queue;
    if (queue.length <= KEPT_BEHIND || read === undefined) continue;
    queue = queue.slice(1);
    yield { read, among: among(read.chain) };
  }
  for (let read = queue.shift(); read !== undefined; read = queue.shift())
    yield { read, among: among(read.chain) };
}
