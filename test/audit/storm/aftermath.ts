import type { JournalKeys } from '../../../gateway/audit/keys/journal-keys.ts';
import { nameOf } from '../../../gateway/audit/keys/person-hash.ts';
import { type KeptAccess, keptAccesses } from '../../kit/journal-records.ts';
import { verified } from '../kit.ts';
import type { Remembered } from './clients.ts';

/** What the journal says after a storm, held against what clients remember. */
export interface Aftermath {
  readonly records: number;
  readonly chains: number;
  readonly faults: readonly unknown[];
  /** Answers of which something was given that no record tells of: request, field. No names of people. */
  readonly untold: readonly string[];
  /** Requests in the journal that nobody sent. */
  readonly unsent: readonly string[];
  /** Requests that are in the journal and whose answer nobody received. */
  readonly lost: number;
}

/** Verifies a journal and looks up every answer in it. */
export async function aftermath(
  url: string,
  keys: JournalKeys,
  { sent, given }: Remembered,
): Promise<Aftermath> {
  const { findings, heads, records } = await verified(url, keys);
  const told = new Map<string, Set<string>>();
  for (const access of await keptAccesses(url)) {
    const known = told.get(access.requestId) ?? new Set();
    for (const one of tellings(access)) known.add(one);
    told.set(access.requestId, known);
  }
  const untold: string[] = [];
  for (const [requestId, people] of given)
    for (const [person, fields] of people) {
      const who = nameOf(keys.hashing[0], person);
      for (const field of fields)
        if (!told.get(requestId)?.has(`${who} ${field}`)) untold.push(`${requestId} ${field}`);
    }
  return {
    ...{ records, chains: heads.length, faults: findings.faults(), untold },
    unsent: [...told.keys()].filter((requestId) => !sent.has(requestId)),
    lost: [...told.keys()].filter((requestId) => !given.has(requestId)).length,
  };
}

/** What a record says was given of whom. */
const tellings = ({ outcome, subjects, fields }: KeptAccess): readonly string[] =>
  outcome === 'REFUSED'
    ? []
    : subjects.flatMap((subject) => fields.map((field) => `${subject} ${field}`));
