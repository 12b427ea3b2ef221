import type { JournalEntry } from '../entry.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import { actorName, hashedPeople } from '../keys/person-hash.ts';
import { type Draft, drafted, INSTANT } from './bodies.ts';
import { everyone, spansOf } from './people.ts';

/** People in one record, at most; an answer about more is written as several. */
export const PEOPLE_CEILING = 500;

/**
 * Makes the records of accesses, with every person turned into a hash: neighbours that are of one answer share
 * one, and of an answer about very many people each record is about some of them.
 */
export function accessDrafts(
  keys: JournalKeys,
  entries: readonly JournalEntry[],
): readonly Draft[] {
  return answersIn(entries).flatMap((answer) => recordsOf(keys, answer));
}

type Answer = readonly [JournalEntry, ...JournalEntry[]];

const FACTS = [
  ...(['at', 'requestId', 'clientId', 'agencyCode', 'actor', 'onBehalf', 'purpose'] as const),
  ...(['legalBasis', 'dossierCode', 'ms'] as const),
];

function answersIn(entries: readonly JournalEntry[]): readonly Answer[] {
  const answers: [JournalEntry, ...JournalEntry[]][] = [];
  for (const entry of entries) {
    // Records are found and archived in the order of this text.
    if (!INSTANT.test(entry.at))
      throw new Error('A journal entry needs its instant in UTC, to the ms.');
    const answer = answers.at(-1);
    if (answer && FACTS.every((fact) => answer[0][fact] === entry[fact])) answer.push(entry);
    else answers.push([entry]);
  }
  return answers;
}

function recordsOf(keys: JournalKeys, answer: Answer): readonly Draft[] {
  const people = everyone(answer);
  if (people.size <= PEOPLE_CEILING) return [recordOf(keys, answer[0], answer, people)];
  const parts = Math.ceil(people.size / PEOPLE_CEILING);
  return Array.from({ length: parts }, (_, part) => {
    const isHere = (subject: string): boolean =>
      Math.floor((people.get(subject) ?? 0) / PEOPLE_CEILING) === part;
    const entries = answer.flatMap((entry) => {
      const subjects = entry.subjects.filter(isHere);
      // What is about nobody was refused before a row was read, and stands once.
      const isOfThisPart = subjects.length > 0 || (entry.subjects.length === 0 && part === 0);
      return isOfThisPart ? [{ ...entry, subjects }] : [];
    });
    return recordOf(keys, answer[0], entries, everyone(entries));
  });
}

/** A record of accesses, and of everyone they are about. */
function recordOf(
  { hashing: [key] }: JournalKeys,
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  people: ReadonlyMap<string, number>,
): Draft {
  const accesses = entries.map(({ entityType, fields, refused, outcome, subjects }) => ({
    entityType,
    fields,
    refused,
    outcome,
    people: spansOf(subjects.map((subject) => people.get(subject) ?? 0)),
  }));
  return drafted({
    kind: 'access',
    at: entry.at,
    requestId: entry.requestId,
    clientId: entry.clientId,
    agencyCode: entry.agencyCode,
    actor: actorName(key, entry.actor),
    onBehalf: actorName(key, entry.onBehalf),
    purpose: entry.purpose,
    legalBasis: entry.legalBasis,
    dossierCode: entry.dossierCode,
    ms: entry.ms,
    hashKey: key.id,
    people: hashedPeople(key, [...people.keys()]),
    accesses,
  });
}
