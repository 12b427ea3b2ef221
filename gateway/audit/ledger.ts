import { PERSON_BYTES } from './keys/person-hash.ts';

/** Whose records one register gave out in one answer, as it reports them over the sealed channel. */
export interface ReportedAccess {
  /** Type of the records, such as `Citizen`. */
  readonly type: string;
  /** Personal IDs the records are about. */
  readonly subjects: readonly string[];
  /** `Type.field` that were given. */
  readonly fields: readonly string[];
  /** `Type.field` that were refused with the row in hand. */
  readonly refused: readonly string[];
}

/** What is gathered about one request while it is answered. Holds numbers of people: never logged. */
export interface Ledger {
  /** Notes what a register reports; false when it cannot be read, and then its answer may not be used. */
  note(reported: unknown): boolean;
  accesses(): readonly ReportedAccess[];
  /** Forgets what was noted, when an answer is given up for another. */
  clear(): void;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length <= 200);

/** Whom the journal can write down: a report of anyone else is not believed. */
const arePeople = (value: unknown): value is readonly string[] =>
  isTexts(value) && value.every((person) => Buffer.byteLength(person) <= PERSON_BYTES);

function isAccess(value: unknown): value is ReportedAccess {
  if (typeof value !== 'object' || value === null) return false;
  // Any object may be looked into by name.
  const { type, subjects, fields, refused } = value as Record<string, unknown>;
  return typeof type === 'string' && arePeople(subjects) && isTexts(fields) && isTexts(refused);
}

/** Two lists in one, each item once and in order. */
function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...new Set([...one, ...other])].sort();
}

const together = (one: ReportedAccess, other: ReportedAccess): ReportedAccess => ({
  ...one,
  fields: joined(one.fields, other.fields),
  refused: joined(one.refused, other.refused),
});

/** The same records read through several registers are one access. In one order, whoever answered first. */
function merged(accesses: readonly ReportedAccess[]): readonly ReportedAccess[] {
  const groups = new Map<string, ReportedAccess>();
  for (const access of accesses) {
    const key = `${access.type} ${access.subjects.join(' ')}`;
    const known = groups.get(key);
    groups.set(key, known ? together(known, access) : access);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, access]) => access);
}

/** A ledger for one request. */
export function createLedger(): Ledger {
  let noted: ReportedAccess[] = [];
  return {
    note(reported) {
      if (reported === undefined) return true;
      if (!Array.isArray(reported) || !reported.every(isAccess)) return false;
      noted.push(...reported);
      return true;
    },
    accesses: () => (noted.length > 1 ? merged(noted) : noted),
    clear() {
      noted = [];
    },
  };
}
