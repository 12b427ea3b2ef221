import type { Knex } from 'knex';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import type { Head } from '../chain/bodies.ts';
import { genesisHash } from '../chain/hashes.ts';
import { type ArchivedMark, markFault } from '../chain/seals.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import {
  archivedMarks,
  chainsIn,
  checkpointsBetween,
  lastCheckpointOf,
  listedChains,
  recordsAfter,
} from '../store/pages.ts';
import { chainChecker, missing } from './chain-checker.ts';
import { type CrossCheck, crossCheck, type FoundEnd } from './cross-check.ts';
import { type Findings, findings as newFindings } from './findings.ts';
import {
  columnsFit,
  indexedMarks,
  type PeopleIndexCheck,
  peopleIndexCheck,
} from './people-index.ts';

/** What was walked, and what was found. */
export interface VerifiedStore {
  readonly records: number;
  /** Where each chain ends; worth keeping elsewhere. */
  readonly heads: readonly Head[];
  /** How far each chain is archived. */
  readonly marks: ReadonlyMap<string, ArchivedMark>;
  readonly findings: Findings;
}

/** Hears how many records and leaves of the index of people were walked, of how many. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Walks every chain of a store as it is at this moment, in bounded memory, while gateways go on writing.
 *
 * Records are recomputed, signatures checked, and chains compared with what others say of them.
 */
export async function verifyStore(
  store: Store,
  keys: JournalKeys,
  onProgress: OnProgress = () => undefined,
): Promise<VerifiedStore> {
  // One view of all tables: a record must not seem to lack what was written between two reads.
  const view = store.engine === 'postgres' ? { isolationLevel: 'repeatable read' as const } : {};
  return store.knex.transaction((knex) => walked(knex, keys, onProgress), view);
}

async function walked(
  knex: Knex,
  keys: JournalKeys,
  onProgress: OnProgress,
): Promise<VerifiedStore> {
  const findings = newFindings();
  const of = (await rowsOf(knex, 'journal_records')) + (await rowsOf(knex, 'journal_leaves'));
  let done = 0;
  const onWalked = (some: number): void => {
    done += some;
    onProgress(done, of);
  };
  const marks = trustedMarks(await archivedMarks(knex), keys, findings);
  const walk: Walk = {
    knex,
    keys,
    findings,
    marks,
    cross: crossCheck(knex, marks, findings),
    index: peopleIndexCheck(knex, {
      ...{ archived: marks, findings, onWalked },
      indexed: await indexedMarks(knex),
    }),
    onWalked,
  };
  const ends = new Map<string, FoundEnd>();
  const heads: Head[] = [];
  let records = 0;
  for (const chain of await everyChain(walk)) {
    const { head, isBroken, walked } = await walkedChain(walk, chain);
    records += walked;
    ends.set(chain, { number: head.number, isBroken });
    heads.push(head);
  }
  await walk.cross.end(ends);
  await walk.index.end(ends);
  return { records, heads, marks, findings };
}

async function rowsOf(knex: Knex, table: string): Promise<number> {
  const [row]: readonly { count: number | string }[] = await knex(table).count('* as count');
  return Number(row?.count);
}

interface Walk {
  readonly knex: Knex;
  readonly keys: JournalKeys;
  readonly findings: Findings;
  readonly marks: ReadonlyMap<string, ArchivedMark>;
  readonly cross: CrossCheck;
  readonly index: PeopleIndexCheck;
  readonly onWalked: (some: number) => void;
}

/** The furthest mark of each chain that is signed by us; any other is a fault. */
function trustedMarks(
  marks: readonly ArchivedMark[],
  keys: JournalKeys,
  findings: Findings,
): ReadonlyMap<string, ArchivedMark> {
  const trusted = new Map<string, ArchivedMark>();
  for (const mark of marks) {
    const wrong = markFault(keys, mark);
    if (wrong === null) trusted.set(mark.chain, mark);
    else {
      const what = `the mark that all up to here is archived ${wrong}`;
      findings.fault({ chain: mark.chain, number: mark.number, about: 'archive', what });
    }
  }
  return trusted;
}

async function everyChain({ knex, findings, marks }: Walk): Promise<readonly string[]> {
  const listed = new Set((await listedChains(knex)).map(({ chain }) => chain));
  const spokenOf = new Set([
    ...(await chainsIn(knex, 'journal_records')),
    ...(await chainsIn(knex, 'journal_checkpoints')),
    ...marks.keys(),
  ]);
  for (const chain of spokenOf)
    if (!listed.has(chain))
      findings.fault({ chain, number: 1, about: 'chain', what: 'is not in the list of chains' });
  return [...new Set([...listed, ...spokenOf])].toSorted();
}

async function walkedChain(
  walk: Walk,
  chain: string,
): Promise<{ readonly head: Head; readonly isBroken: boolean; readonly walked: number }> {
  const { knex, keys, findings, cross, index } = walk;
  const mark = walk.marks.get(chain);
  const from = mark ?? { number: 0, hash: genesisHash(chain), checkpoint: 0 };
  const checker = chainChecker(
    keys,
    { chain, number: from.number, hash: from.hash, checkpoint: from.checkpoint },
    (number, about, what) => findings.fault({ chain, number, about, what }),
  );
  let [last, walked] = [0, 0];
  for (;;) {
    const page = await recordsAfter(knex, chain, last);
    const end = page.at(-1);
    if (end === undefined) break;
    const checkpoints = await checkpointsBetween(knex, chain, last, end.number);
    let next = 0;
    for (const row of page) {
      // What is archived may be still here for a while.
      if (row.number <= from.number) continue;
      const body = checker.record(row, page);
      if (body !== null) await cross.heard(chain, row.number, body);
      if (body !== null && !columnsFit(row))
        findings.fault({
          chain,
          number: row.number,
          about: 'index',
          what: 'its columns do not say what its body says',
        });
      for (; next < checkpoints.length; next += 1) {
        const checkpoint = checkpoints[next];
        if (checkpoint === undefined || checkpoint.number > row.number) break;
        checker.checkpoint(checkpoint);
      }
    }
    index.page(page);
    walk.onWalked(page.length);
    walked += page.length;
    last = end.number;
  }
  await judgeEnd(walk, checker, last > 0 || mark !== undefined);
  return { head: checker.head(), isBroken: checker.isBroken(), walked };
}

async function judgeEnd(
  { knex, findings, marks }: Walk,
  checker: ReturnType<typeof chainChecker>,
  hasRecords: boolean,
): Promise<void> {
  const { chain, number, checkpoint } = checker.head();
  if (checker.isBroken()) return;
  const signed = await lastCheckpointOf(knex, chain);
  if (signed !== undefined && signed.number > number) {
    const what = `${missing(number + 1, signed.number)}: a checkpoint was signed at ${signed.number}`;
    findings.fault({ chain, number: number + 1, about: 'record', what });
  } else if (!hasRecords)
    findings.fault({ chain, number: 1, about: 'record', what: 'is missing, and the whole chain' });
  else if (checker.isClosed() && checkpoint !== number)
    findings.fault({
      chain,
      number,
      about: 'checkpoint',
      what: 'is missing: the chain was closed here',
    });
  else if (!checker.isClosed() && number !== marks.get(chain)?.number)
    findings.note({ chain, number, about: 'chain', what: 'open end: still written, or killed' });
}
