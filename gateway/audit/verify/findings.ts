/** What a finding is about. */
export type Subject = 'record' | 'checkpoint' | 'index' | 'chain' | 'archive';

/** One thing that is not as it was written, and where. */
export interface Finding {
  readonly chain: string;
  readonly number: number;
  readonly about: Subject;
  readonly what: string;
}

/** Collects what is found, in bounded memory. */
export interface Findings {
  fault(finding: Finding): void;
  /** Something an auditor should know that is no fault. */
  note(finding: Finding): void;
  /** For each chain and subject the first by number. */
  faults(): readonly Finding[];
  notes(): readonly Finding[];
}

/** Keeps the first fault of each chain and subject: what follows it follows from it. */
export function findings(): Findings {
  const first = new Map<string, Finding>();
  const notes: Finding[] = [];
  return {
    fault(finding) {
      const key = `${finding.chain} ${finding.about}`;
      const known = first.get(key);
      if (known === undefined || finding.number < known.number) first.set(key, finding);
    },
    note: (finding) => void notes.push(finding),
    faults: () =>
      [...first.values()].toSorted((one, other) =>
        one.chain === other.chain ? one.number - other.number : one.chain < other.chain ? -1 : 1,
      ),
    notes: () => notes,
  };
}

/** A finding in one line, as it is printed. */
export const sentence = ({ chain, number, about, what }: Finding): string =>
  `${about} ${chain}/${number}: ${what}`;
