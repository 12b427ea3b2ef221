import type { Purpose } from '../../schema/access/purposes.ts';
import type { AccessRule } from '../../schema/access/rule.ts';
import type { JournalRecord } from '../audit/entry.ts';
import type { FieldVerdict } from '../policy/policy.ts';
import type { StoredConsent } from './consent-book.ts';

/** A person, by the key under which all registers know them. */
export interface CitizenParent {
  readonly key: string;
}

export type ConsentParent = StoredConsent;
export type AccessLogEntryParent = JournalRecord;
export type JournalRecordParent = JournalRecord;
export type FieldVerdictParent = FieldVerdict;
export type FieldClassificationParent = AccessRule;
export type PurposeParent = Purpose & { readonly code: string };
