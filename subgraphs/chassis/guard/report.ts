import type { AccessNote } from '../../../schema/access/report.ts';
import type { GuardedRecord } from './records.ts';

interface Note {
  readonly type: string;
  readonly subjects: Set<string>;
  readonly given: Set<string>;
  readonly refused: Set<string>;
}

const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

/** The same for two sets of the same; numbers of people and names of fields hold no comma. Most sets have one of them. */
function listed(names: ReadonlySet<string>): string {
  if (names.size > 1) return sorted(names).join();
  for (const name of names) return name;
  return '';
}

function groupedBy(notes: Iterable<Note>, keyOf: (note: Note) => string): readonly Note[] {
  const groups = new Map<string, Note>();
  for (const note of notes) {
    const key = keyOf(note);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, note);
      continue;
    }
    for (const subject of note.subjects) group.subjects.add(subject);
    for (const field of note.given) group.given.add(field);
    for (const field of note.refused) group.refused.add(field);
  }
  return [...groups.values()];
}

/**
 * What is reported of an answer: one note for all records of a type of which the same was given.
 *
 * A record that was reached by two ways is one; a page of a hundred people is one note, not a hundred. People
 * found and nobody found are not put together, or a look-up in vain would seem to be about somebody.
 */
export function accessReport(records: Iterable<GuardedRecord>): readonly AccessNote[] {
  const noted: Note[] = [];
  for (const { type, about, given, refused } of records)
    if (given.size > 0 || refused.size > 0)
      noted.push({
        type,
        subjects: new Set(about),
        given: new Set(given),
        refused: new Set(refused),
      });
  const whole = groupedBy(noted, ({ type, subjects }) => `${type} ${listed(subjects)}`);
  const alike = groupedBy(
    whole,
    ({ type, subjects, given, refused }) =>
      `${type} ${subjects.size > 0} ${listed(given)}|${listed(refused)}`,
  );
  return alike.map(({ type, subjects, given, refused }) => ({
    type,
    subjects: sorted(subjects),
    fields: sorted(given),
    refused: sorted(refused),
  }));
}
