import { type Caller, type HeldConsent, type Inquiry, LEGAL_BASES } from '../access/caller.ts';
import { fieldsIn, isText, isTextOrNull } from '../plain-values.ts';

/** More than a request may name; the gateway refuses it long before. */
export const CONSENTS_CEILING = 20;

const KINDS: readonly unknown[] = ['public', 'officer', 'citizen', 'system'];
const BASES: readonly unknown[] = LEGAL_BASES;

type Claims = Readonly<Record<string, unknown>>;

const own = (claims: Claims, name: string): unknown =>
  Object.hasOwn(claims, name) ? claims[name] : undefined;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

function callerIn(value: unknown): Caller | undefined {
  const claims = fieldsIn(value);
  if (!claims) return undefined;
  const kind = own(claims, 'kind');
  const assurance = own(claims, 'assurance');
  const scopes = own(claims, 'scopes');
  const policies = own(claims, 'policies');
  const [clientId, agencyCode, subject, actor] = ['clientId', 'agencyCode', 'subject', 'actor'].map(
    (name) => own(claims, name),
  );
  if (!KINDS.includes(kind) || (assurance !== 0 && assurance !== 1 && assurance !== 2))
    return undefined;
  if (!isTexts(scopes) || !isTexts(policies)) return undefined;
  if (!isTextOrNull(clientId) || !isTextOrNull(agencyCode)) return undefined;
  if (!isTextOrNull(subject) || !isTextOrNull(actor)) return undefined;
  return {
    // Held to the list above.
    kind: kind as Caller['kind'],
    clientId,
    agencyCode,
    scopes,
    policies,
    subject,
    actor,
    assurance,
  };
}

function consentIn(value: unknown): HeldConsent | undefined {
  const claims = fieldsIn(value);
  if (!claims) return undefined;
  const [subject, purpose, agencyCode, until] = ['subject', 'purpose', 'agencyCode', 'until'].map(
    (name) => own(claims, name),
  );
  if (!isText(subject) || !isText(purpose) || !isText(agencyCode) || !isText(until))
    return undefined;
  return { subject, purpose, agencyCode, until };
}

/** Reads an inquiry out of JSON, field by field into a new value; undefined when any of it is amiss. */
export function inquiryIn(value: unknown): Inquiry | undefined {
  const claims = fieldsIn(value);
  if (!claims) return undefined;
  const caller = callerIn(own(claims, 'caller'));
  const [purpose, dossierCode, legalBasis, synthetic, journalled, listed] = [
    'purpose',
    'dossierCode',
    'legalBasis',
    'synthetic',
    'journalled',
    'consents',
  ].map((name) => own(claims, name));
  if (!caller || !isTextOrNull(purpose) || !isTextOrNull(dossierCode)) return undefined;
  if (legalBasis !== null && !BASES.includes(legalBasis)) return undefined;
  if (typeof synthetic !== 'boolean' || typeof journalled !== 'boolean') return undefined;
  if (!Array.isArray(listed) || listed.length > CONSENTS_CEILING) return undefined;
  const consents = listed.flatMap((one) => consentIn(one) ?? []);
  if (consents.length !== listed.length) return undefined;
  return {
    caller,
    purpose,
    dossierCode,
    // Null or held to the list above.
    legalBasis: legalBasis as Inquiry['legalBasis'],
    consents,
    synthetic,
    journalled,
  };
}
