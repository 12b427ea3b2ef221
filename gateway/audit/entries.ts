import type { Inquiry } from '../../schema/access/caller.ts';
import type { AccessOutcome, JournalEntry } from './entry.ts';
import type { ReportedAccess } from './ledger.ts';

/** What the entries of one request have in common. */
export interface RequestFacts {
  readonly at: string;
  readonly requestId: string;
  readonly inquiry: Inquiry;
  readonly ms: number;
}

const outcomeOf = (given: number, refused: number): AccessOutcome => {
  if (refused === 0) return 'GIVEN';
  return given === 0 ? 'REFUSED' : 'PARTLY';
};

/** Fields refused before any register was asked, by the type they belong to. Nobody's rows were read. */
export function refusedBefore(fields: readonly string[]): readonly ReportedAccess[] {
  const byType = new Map<string, string[]>();
  for (const field of new Set(fields)) {
    const type = field.slice(0, field.indexOf('.'));
    byType.set(type, [...(byType.get(type) ?? []), field]);
  }
  return [...byType].map(([type, refused]) => ({
    type,
    subjects: [],
    fields: [],
    refused: refused.toSorted(),
  }));
}

/** Writes accesses down as entries of the journal: one for each type of record and group of people. */
export function entriesOf(
  { at, requestId, inquiry, ms }: RequestFacts,
  accesses: readonly ReportedAccess[],
): readonly JournalEntry[] {
  const { caller, purpose, legalBasis, dossierCode } = inquiry;
  const isForSomeone = caller.actor !== null;
  return accesses.map(({ type, subjects, fields, refused }) => ({
    at,
    requestId,
    clientId: caller.clientId,
    agencyCode: caller.agencyCode,
    actor: isForSomeone ? caller.actor : caller.subject,
    onBehalf: isForSomeone ? caller.subject : null,
    purpose,
    legalBasis,
    dossierCode,
    entityType: type,
    subjects,
    fields,
    refused,
    outcome: outcomeOf(fields.length, refused.length),
    ms,
  }));
}
