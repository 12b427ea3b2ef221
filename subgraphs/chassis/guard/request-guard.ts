import type { GraphQLError } from 'graphql';
import type { Inquiry } from '../../../schema/access/caller.ts';
import { judge, principalsOf, type Refusal, type Verdict } from '../../../schema/access/judge.ts';
import type { AccessNote } from '../../../schema/access/report.ts';
import type { AccessRule } from '../../../schema/access/rule.ts';
import { fault } from '../../../schema/faults.ts';
import { type GuardedRecord, type Records, recordsOf, type Subject } from './records.ts';
import { accessReport } from './report.ts';

/** What guards one request: who asks, what has been decided, and what has been given out. */
export interface RequestGuard {
  readonly inquiry: Inquiry;
  readonly records: Records;
  /** Decided once a request for each rule. */
  verdictOn(rule: AccessRule): Verdict;
  /** Whether one of these people is whom a verdict of `row` opens for. */
  opensTo(whose: 'self' | 'consent', people: readonly string[]): boolean;
  /** Whether all of them are, and there is somebody. */
  opensToAll(whose: 'self' | 'consent', people: readonly string[]): boolean;
  report(): readonly AccessNote[];
}

/** Begins to guard a request. */
export function requestGuard(
  inquiry: Inquiry,
  today: string,
  subjectOf: (type: string) => Subject | undefined,
): RequestGuard {
  const verdicts = new Map<AccessRule, Verdict>();
  const records = recordsOf(subjectOf);
  const self = principalsOf(inquiry, 'self');
  const consent = principalsOf(inquiry, 'consent');
  const principals = (whose: 'self' | 'consent') => (whose === 'self' ? self : consent);
  return {
    inquiry,
    records,
    verdictOn(rule) {
      const known = verdicts.get(rule);
      if (known) return known;
      const verdict = judge(rule, inquiry, today);
      verdicts.set(rule, verdict);
      return verdict;
    },
    opensTo: (whose, people) => people.some((one) => principals(whose).has(one)),
    opensToAll: (whose, people) =>
      people.length > 0 && people.every((one) => principals(whose).has(one)),
    report: () => accessReport(records.all()),
  };
}

/** What is said of rows that belong to others: the same whether there is one or not. */
export const FOREIGN: Readonly<Record<'self' | 'consent', Refusal>> = {
  self: { kind: 'refused', code: 'FIELD_NOT_PERMITTED', opensWith: 'own records' },
  consent: { kind: 'refused', code: 'CONSENT_REQUIRED', opensWith: 'consent' },
};

/** A refusal as it is thrown, noted on the record it was about. */
export function refusalOf(
  { field, sharing }: AccessRule,
  { code, opensWith }: Refusal,
  record: GuardedRecord | undefined,
): GraphQLError {
  record?.refused.add(field);
  return fault(code, {
    details: { field, opensWith, ...(sharing !== null && { sharingClass: sharing }) },
  });
}
