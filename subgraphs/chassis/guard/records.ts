import { isPromise } from 'node:util/types';
import { afterwards } from './afterwards.ts';
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

export interface Records {
  /** Notes the row at a place, for the parts below it that have no owner of their own. */
  remember(row: unknown, path: Path | undefined): void;
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
  const rows = new WeakMap<Path, unknown>();
  const lent = new WeakMap<Path, GuardedRecord>();
  const found = new WeakMap<Path, GuardedRecord | Promise<GuardedRecord>>();
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
  function enclosing(type: string, path: Path): GuardedRecord | Promise<GuardedRecord> {
    let field = path;
    while (typeof field.key === 'number' && field.prev) field = field.prev;
    const lender = lent.get(field);
    if (lender) return lender;
    const { prev, typename } = field;
    return prev && typename !== undefined && rows.has(prev)
      ? recordOf(typename, rows.get(prev), prev)
      : make(type, [], []);
  }

  function look(type: string, row: unknown, path: Path): GuardedRecord | Promise<GuardedRecord> {
    const subject = subjectOf(type);
    if (!subject) return enclosing(type, path);
    const { about, owned } = subject;
    return afterwards(about(row), (people) => {
      if (owned === about) return make(type, people, people);
      if (owned === 'by the enclosing record')
        return afterwards(enclosing(type, path), ({ owners }) => make(type, people, owners));
      return afterwards(owned(row), (owners) => make(type, people, owners));
    });
  }

  function recordOf(
    type: string,
    row: unknown,
    path: Path | undefined,
  ): GuardedRecord | Promise<GuardedRecord> {
    if (!path) return make(type, [], []);
    const known = found.get(path);
    if (known) return known;
    rows.set(path, row);
    const record = look(type, row, path);
    found.set(path, record);
    if (isPromise(record))
      // Whoever waits for it hears of a failure; when its field failed first, nobody waits.
      record.then(
        (settled) => found.set(path, settled),
        () => undefined,
      );
    return record;
  }

  return {
    remember(row, path) {
      if (path) rows.set(path, row);
    },
    lend(record, path) {
      lent.set(path, record);
    },
    recordOf,
    standing: (type, people = []) => make(type, people, people),
    all: () => made,
  };
}
