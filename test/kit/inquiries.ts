import { PERSONAS } from '../../gateway/auth/personas.ts';
import {
  type HeldConsent,
  type Inquiry,
  PUBLIC_CALLER,
  PUBLIC_INQUIRY,
} from '../../schema/access/caller.ts';
import type { PurposeCode } from '../../schema/access/purposes.ts';

/** One of the invented callers, asking for a purpose with all that a purpose could want behind it. */
export function inquiryOf(
  persona: string,
  purpose: PurposeCode | null,
  further: Partial<Inquiry> = {},
): Inquiry {
  const found = PERSONAS[persona];
  if (!found) throw new Error(`There is no persona ${persona}.`);
  const { kind, clientId, agencyCode, scopes, subject, assurance } = found;
  return {
    ...PUBLIC_INQUIRY,
    caller: { ...PUBLIC_CALLER, kind, clientId, agencyCode, scopes, subject, assurance },
    purpose,
    dossierCode: 'H17.90-260630-0001',
    legalBasis: 'PUBLIC_TASK',
    ...further,
  };
}

/** A citizen who asks for what is theirs. */
export function citizenInquiry(personalId: string): Inquiry {
  const asked = inquiryOf('citizen', 'SELF_ACCESS', { dossierCode: null, legalBasis: null });
  return { ...asked, caller: { ...asked.caller, subject: personalId } };
}

/** A notary with the consent of these people. */
export function notaryInquiry(...personalIds: readonly string[]): Inquiry {
  const consents = personalIds.map(
    (subject): HeldConsent => ({
      subject,
      purpose: 'NOTARY_CHECK',
      agencyCode: 'H17.11',
      until: '2026-12-31T23:59:59+07:00',
    }),
  );
  return inquiryOf('notary', 'NOTARY_CHECK', { consents });
}
