import type { Body, Head } from '../chain/bodies.ts';
import { RECORDS_TO_A_CHECKPOINT } from '../chain/extend.ts';
import { recordHash } from '../chain/hashes.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import { type Checkpoint, checkpointFault } from '../chain/seals.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import type { Subject } from './findings.ts';

/** A record as a store or an archive has it. */
export interface FoundRecord {
  readonly number: number;
  readonly body: string;
  readonly hash: string;
}

/** Walks one chain, record by record and checkpoint by checkpoint, in the order of their numbers. */
export interface ChainChecker {
  /** Answers the body when the record is what belongs here; `among` are records it may be confused with. */
  record(found: FoundRecord, among: readonly FoundRecord[]): Body | null;
  checkpoint(found: Checkpoint): void;
  /** How far the chain is as it was written. */
  head(): Head;
  isBroken(): boolean;
  isClosed(): boolean;
}

type Say = (number: number, about: Subject, what: string) => void;

/**
 * Judges a chain from where it begins, or from where an archive left it.
 *
 * The first record that is wrong ends the judging: nothing behind it can be vouched for.
 */
export function chainChecker(keys: JournalKeys, from: Head, say: Say): ChainChecker {
  const { chain } = from;
  let head = from;
  let isBroken = false;
  let closedAt: number | null = null;

  const broken = (number: number, what: string): null => {
    isBroken = true;
    say(number, 'record', what);
    return null;
  };

  return {
    record(found, among) {
      if (isBroken) return null;
      const number = head.number + 1;
      if (found.number !== number) return broken(number, missing(number, found.number - 1));
      const hash = recordHash(head.hash, chain, number, found.body);
      if (hash !== found.hash) return broken(number, misplaced(head, among));
      const body = parsedBody(found.body);
      if (body === null) return broken(number, 'is no record of a journal');
      if ((body.kind === 'opening') !== (number === 1))
        return broken(number, number === 1 ? 'does not open the chain' : 'opens the chain again');
      if (closedAt !== null)
        return broken(number, `was written after record ${closedAt} had closed the chain`);
      if (number - head.checkpoint > RECORDS_TO_A_CHECKPOINT)
        say(
          head.checkpoint + RECORDS_TO_A_CHECKPOINT,
          'checkpoint',
          `is missing: none covers the records from ${head.checkpoint + 1} to ${number}`,
        );
      if (body.kind === 'closing') closedAt = number;
      head = { ...head, number, hash };
      return body;
    },
    checkpoint(found) {
      if (isBroken || found.number !== head.number) return;
      const { number, previous } = found;
      const wrong = checkpointFault(keys, found);
      if (wrong !== null) say(number, 'checkpoint', wrong);
      else if (previous > head.checkpoint)
        say(previous, 'checkpoint', `is missing: the one at ${number} follows it`);
      else if (previous < head.checkpoint) say(number, 'checkpoint', 'is out of its order');
      if (wrong === null && found.hash !== head.hash)
        broken(
          head.checkpoint + 1,
          `is the first of the records up to ${number} that are not those that were signed`,
        );
      head = { ...head, checkpoint: number };
    },
    head: () => head,
    isBroken: () => isBroken,
    isClosed: () => closedAt !== null,
  };
}

/** How records that are not there are spoken of. */
export const missing = (first: number, last: number): string =>
  first === last ? 'is missing' : `is missing, and all up to ${last}`;

/** What stands here instead: another record of the chain, or one that was changed. */
function misplaced(head: Head, among: readonly FoundRecord[]): string {
  const number = head.number + 1;
  const own = among.find(
    (other) =>
      other.number !== number &&
      recordHash(head.hash, head.chain, number, other.body) === other.hash,
  );
  return own === undefined
    ? 'is not what was written: its hash does not follow from the record before it'
    : `is out of its order: what was written here stands at ${own.number}`;
}
