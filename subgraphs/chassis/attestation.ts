import type { Claim, Party } from '../../schema/attestation/claim.ts';
import type { Finding, FindingReason } from '../../schema/attestation/finding.ts';
import type { Context, RegisterSource } from './definition.ts';
import { personalIds } from './guard/personal-ids.ts';
import type { ProvenanceColumns } from './provenance.ts';

/** Says yes or no to a claim, on a record where there is one. */
export type Attesting = (
  reason: FindingReason,
  on?: { readonly row: ProvenanceColumns; readonly record: string | null },
) => Finding;

/** How one register attests: whatever it finds, under its own code. */
export function attestingFor({ code }: RegisterSource): Attesting {
  return (reason, on) => ({
    holds: reason === 'HELD',
    reason,
    asOf: on?.row.as_of ?? null,
    verification: on?.row.verification ?? null,
    register: code,
    record: on?.record ?? null,
  });
}

/**
 * Whether whoever asks may be told about the one a claim is about.
 *
 * The guard has judged by the applicant, for whom the dossier is. A citizen who applies learns nothing of the other
 * party by it: that is for an officer to ask.
 */
export function mayBeTold<Loaders>({ subject }: Claim, { guard }: Context<Loaders>): boolean {
  if (guard?.inquiry.caller.kind !== 'citizen') return true;
  return subject.kind !== 'PERSON' || guard.opensTo('self', [subject.key]);
}

/** The person a party is, for the guard. */
export const personsIn = ({ kind, key }: Party): readonly string[] =>
  personalIds([kind === 'PERSON' ? key : null]);
