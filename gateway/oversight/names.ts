import { purposeNamed } from '../../schema/access/purposes.ts';
import { agency } from '../../schema/reference/index.ts';
import type { JournalRecord } from '../audit/entry.ts';
import { isPersonName } from '../audit/keys/person-hash.ts';
import type { ActorKind, LocalizedText } from './resolver-types.generated.ts';

/** What an agency of the code list is called, also one that is no more. */
export const agencyName = (code: string | null): LocalizedText | null =>
  (code === null ? null : agency(code)?.name) ?? null;

/** What a purpose of the sharing policy is called. */
export function purposeName(code: string | null): LocalizedText | null {
  const purpose = code === null ? undefined : purposeNamed(code);
  return purpose ? { vi: purpose.vi, en: purpose.en } : null;
}

/**
 * Who it was, as far as the person concerned is told: never which officer. Whether an account is an officer's
 * or a system's, the journal does not say.
 */
export function actorKind({ actor, onBehalf }: JournalRecord): ActorKind | null {
  if (actor === null) return null;
  if (onBehalf !== null) return 'AGENT';
  return isPersonName(actor) ? 'CITIZEN' : 'AGENCY';
}
