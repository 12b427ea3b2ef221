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
  Array.isArray(value) &&
  value.every((item) => typeof item === 'string' && Buffer.byteLength(item) <= PERSON_BYTES);

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

/** Whether two accesses are to the same records: people are reported in one order. */
const isToTheSame = (one: ReportedAccess, other: ReportedAccess): boolean =>
  one.type === other.type &&
  one.subjects.length === other.subjects.length &&
  one.subjects.every((person, at) => person === other.subjects[at]);

const beginningOf = ({ type, subjects }: ReportedAccess): string => `${type} ${subjects[0] ?? ''}`;

function inOrder(one: ReportedAccess, other: ReportedAccess): number {
  const [here, there] = [beginningOf(one), beginningOf(other)];
  if (here !== there) return here < there ? -1 : 1;
  return one.subjects.join() < other.subjects.join() ? -1 : 1;
}

/** The same records read through several registers are one access. In one order, whoever answered first. */
function merged(accesses: readonly ReportedAccess[]): readonly ReportedAccess[] {
  const found = new Map<string, ReportedAccess[]>();
  for (const access of accesses) {
    // Few begin with the same person, so that lists of people are seldom compared.
    const beginning = beginningOf(access);
    const beside = found.get(beginning) ?? [];
    found.set(beginning, beside);
    const at = beside.findIndex((one) => isToTheSame(one, access));
    const same = beside[at];
    if (same === undefined) beside.push(access);
    else beside[at] = together(same, access);
  }
  return [...found.values()].flat().sort(inOrder);
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
