import { isPromise } from 'node:util/types';
import { afterwards } from './afterwards.ts';
import { type Place, places } from './places.ts';
import type { ResponsePath as Path } from './response-path.ts';
import type { People } from './row-subjects.ts';

/** One record of the answer as the guard sees it: whom it is about, whose it is, what became of its fields. */
export interface GuardedRecord {
  readonly type: string;
  readonly about: readonly string[];
  readonly owners: readonly string[];
  /** `Type.field`, the fields of the parts that hang on it among them. */
  readonly given: Set<string>;
  readonly refused: Set<string>;
}

/** How a type's rows say whom they are about: settled for one register and one request. */
export interface Subject {
  readonly about: (row: unknown) => People;
  readonly owned: 'by the enclosing record' | ((row: unknown) => People);
}

type Found = Place<GuardedRecord>;

const note = (type: string, row: unknown, place: Found): void => {
  place.type = type;
  place.row = row;
};

export interface Records {
  /** Notes the row of a type at a place, for the parts below it that have no owner of their own. */
  remember(type: string, row: unknown, path: Path | undefined): void;
  /** Lets what lies at a place, and says nothing of its owner itself, belong to this record. */
  lend(record: GuardedRecord, path: Path): void;
  /** The record a row at a place is, or is part of. */
  recordOf(
    type: string,
    row: unknown,
    path: Path | undefined,
  ): GuardedRecord | Promise<GuardedRecord>;
  /** A record at no place of the answer: a row that was looked at and not given, or nobody's. */
  standing(type: string, people?: readonly string[]): GuardedRecord;
  all(): Iterable<GuardedRecord>;
}

/**
 * Finds out whose the records of one answer are.
 *
 * Places, not rows, are remembered: the fields of an object share the place they hang on, and the same row
 * reached by another way must not inherit there what it was lent here.
 */
export function recordsOf(subjectOf: (type: string) => Subject | undefined): Records {
  const placeAt = places<GuardedRecord>();
  const made: GuardedRecord[] = [];

  const make = (
    type: string,
    about: readonly string[],
    owners: readonly string[],
  ): GuardedRecord => {
    const record = { type, about, owners, given: new Set<string>(), refused: new Set<string>() };
    made.push(record);
    return record;
  };

  /** The record that the object at a place hangs on; for what hangs on none, one that is nobody's. */
  function enclosing(type: string, place: Found): GuardedRecord | Promise<GuardedRecord> {
    let field = place;
    while (typeof field.key === 'number' && field.above) field = field.above;
    if (field.lent) return field.lent;
    const { above } = field;
    return above?.type === undefined ? make(type, [], []) : recordAt(above.type, above.row, above);
  }

  function look(type: string, row: unknown, place: Found): GuardedRecord | Promise<GuardedRecord> {
    const subject = subjectOf(type);
    if (!subject) return enclosing(type, place);
    const { about, owned } = subject;
    return afterwards(about(row), (people) => {
      if (owned === about) return make(type, people, people);
      if (owned === 'by the enclosing record')
        return afterwards(enclosing(type, place), ({ owners }) => make(type, people, owners));
      return afterwards(owned(row), (owners) => make(type, people, owners));
    });
  }

  function recordAt(
    type: string,
    row: unknown,
    place: Found,
  ): GuardedRecord | Promise<GuardedRecord> {
    if (place.found) return place.found;
    note(type, row, place);
    const record = look(type, row, place);
    place.found = record;
    if (isPromise(record))
      // Whoever waits for it hears of a failure; when its field failed first, nobody waits.
      record.then(
        (settled) => {
          place.found = settled;
        },
        () => undefined,
      );
    return record;
  }

  return {
    remember(type, row, path) {
      if (path) note(type, row, placeAt(path));
    },
    lend(record, path) {
      placeAt(path).lent = record;
    },
    recordOf: (type, row, path) => (path ? recordAt(type, row, placeAt(path)) : make(type, [], [])),
    standing: (type, people = []) => make(type, people, people),
    all: () => made,
  };
}
