import type { FaultCode } from '../faults.ts';
import type { Inquiry } from './caller.ts';
import { GRANTS, type Grant, grantFor, isWithin } from './grants.ts';
import { listsField, PURPOSES, type Purpose, purposeNamed } from './purposes.ts';
import type { AccessRule, Alternatives } from './rule.ts';

/** The scope of a citizen who may read what is their own. Only the register, with the row, can settle it. */
export const SELF = 'self';

export interface Refusal {
  readonly kind: 'refused';
  readonly code: FaultCode;
  /** What would open the field: scopes, purposes, a grant. Names of the schema, never a value. */
  readonly opensWith: string;
}

/**
 * One rule, one inquiry, one answer. `row` is open for those rows that belong to the caller (`self`) or to
 * someone who consents (`consent`): the gateway lets it pass, the owning register decides.
 */
export type Verdict =
  | { readonly kind: 'open' }
  | { readonly kind: 'row'; readonly whose: 'self' | 'consent' }
  | Refusal;

export const OPEN: Verdict = Object.freeze({ kind: 'open' });

const refused = (code: FaultCode, opensWith: string): Refusal => ({
  kind: 'refused',
  code,
  opensWith,
});

const written = (alternatives: Alternatives): string =>
  alternatives.map((names) => names.join(' + ')).join(' | ');

/** Whether all entries are met, and whether one of them is met for the caller's own rows alone. */
function held(
  rules: readonly Alternatives[],
  names: ReadonlySet<string>,
  readsOwn: boolean,
): { readonly missing?: string; readonly ownOnly: boolean } {
  let ownOnly = false;
  for (const alternatives of rules) {
    const met = alternatives.filter((all) => all.every((name) => names.has(name)));
    if (met.length === 0) return { missing: written(alternatives), ownOnly };
    const own = met.filter((all) => all.includes(SELF));
    if (own.length === met.length || (readsOwn && own.length > 0)) ownOnly = true;
  }
  return { ownOnly };
}

const isOwner = (rule: AccessRule, { caller }: Inquiry): boolean =>
  rule.decidedBy !== null && isWithin(caller.agencyCode, rule.decidedBy);

/** Whether a caller may state a purpose at all. */
export function admits(purpose: Purpose, { caller, synthetic }: Inquiry): boolean {
  if (caller.kind === 'public' || !purpose.kinds.includes(caller.kind)) return false;
  if (purpose.fields === 'all') return synthetic;
  const { agencies } = purpose;
  return !agencies || agencies.some((agency) => isWithin(caller.agencyCode, agency));
}

function isGrounded(purpose: Purpose, { dossierCode, legalBasis }: Inquiry): boolean {
  const hasBasis = legalBasis !== null && legalBasis !== 'CONSENT';
  switch (purpose.ground) {
    case 'dossier':
      return dossierCode !== null;
    case 'basis':
      return hasBasis;
    case 'dossier or basis':
      return dossierCode !== null || hasBasis;
    case 'consent': // looked for with the rows
    case 'nothing':
      return true;
  }
}

const GROUND_WORDS: Readonly<Record<Purpose['ground'], string>> = {
  dossier: 'x-dossier-code',
  basis: 'x-legal-basis',
  'dossier or basis': 'x-dossier-code | x-legal-basis',
  consent: 'consent',
  nothing: '',
};

/** The purposes this caller may state whose minimum set names the field. */
function purposesFor(rule: AccessRule, inquiry: Inquiry, ownOnly: boolean): string {
  const fitting = Object.entries<Purpose>(PURPOSES).filter(
    ([, purpose]) =>
      admits(purpose, inquiry) &&
      listsField(purpose, rule.field) &&
      (purpose.fields === 'self') <= ownOnly,
  );
  return fitting.length > 0 ? `purpose ${fitting.map(([code]) => code).join(' | ')}` : 'no purpose';
}

/** Judges what makes a field personal: is there a purpose, does it reach the field, on what ground? */
function judgePurpose(rule: AccessRule, inquiry: Inquiry, ownOnly: boolean): Verdict {
  if (!inquiry.journalled) return refused('JOURNAL_UNAVAILABLE', 'a journal that can be written');
  const wanted = () => purposesFor(rule, inquiry, ownOnly);
  if (inquiry.purpose === null) return refused('PURPOSE_REQUIRED', wanted());
  const purpose = purposeNamed(inquiry.purpose);
  if (!purpose || !admits(purpose, inquiry) || !listsField(purpose, rule.field))
    return refused('FIELD_NOT_PERMITTED', wanted());
  if (purpose.fields === 'self' && !ownOnly) return refused('FIELD_NOT_PERMITTED', wanted());
  if (!isGrounded(purpose, inquiry))
    return refused('LEGAL_BASIS_REQUIRED', GROUND_WORDS[purpose.ground]);
  if (purpose.ground === 'consent' && !ownOnly)
    return inquiry.consents.length > 0
      ? { kind: 'row', whose: 'consent' }
      : refused('CONSENT_REQUIRED', GROUND_WORDS.consent);
  return OPEN;
}

/** Judges what scopes and purposes alone never open: sensitive fields, and closed ones. */
function judgeGrant(
  rule: AccessRule,
  inquiry: Inquiry,
  today: string,
  grants: readonly Grant[],
): Verdict {
  const wantsGrant =
    rule.personal === 'SENSITIVE' || (rule.sharing === 'CLOSED' && !isOwner(rule, inquiry));
  if (!wantsGrant) return OPEN;
  const { caller, purpose } = inquiry;
  const wanted = { agencyCode: caller.agencyCode, purpose: purpose ?? '', field: rule.field };
  return grantFor(wanted, today, grants)
    ? OPEN
    : refused('FIELD_NOT_PERMITTED', 'an explicit grant');
}

/**
 * Decides whether one field is open to one inquiry. The gateway asks before it plans; the owning register
 * asks again, with the row.
 *
 * Source: minimum policy model, rules 1 to 5 and 9 (Law on Data 60/2024/QH15, Art. 13; Decree 356/2025/NĐ-CP).
 */
export function judge(
  rule: AccessRule,
  inquiry: Inquiry,
  today: string,
  grants: readonly Grant[] = GRANTS,
): Verdict {
  const { caller } = inquiry;
  const isPublic = caller.kind === 'public';
  if (rule.authenticated && isPublic) return refused('NOT_SIGNED_IN', 'a token');
  const scopes = held(rule.scopes, scopesOf(inquiry), inquiry.purpose === 'SELF_ACCESS');
  const policies = held(rule.policies, new Set(caller.policies), false);
  const missing = scopes.missing ?? policies.missing;
  if (missing !== undefined) {
    const what = scopes.missing !== undefined ? 'scope' : 'policy';
    return refused(isPublic ? 'NOT_SIGNED_IN' : 'FIELD_NOT_PERMITTED', `${what} ${missing}`);
  }
  const own: Verdict = scopes.ownOnly ? { kind: 'row', whose: 'self' } : OPEN;
  if (rule.sharing === null || rule.sharing === 'OPEN') return own;
  if (isPublic) return refused('NOT_SIGNED_IN', 'a token');
  const purpose = rule.personal === 'NONE' ? OPEN : judgePurpose(rule, inquiry, scopes.ownOnly);
  if (purpose.kind === 'refused') return purpose;
  if (scopes.ownOnly) return own;
  const grant = judgeGrant(rule, inquiry, today, grants);
  return grant.kind === 'refused' ? grant : purpose;
}

/** A citizen's scopes, `self` among them only when there is someone it could be about. */
function scopesOf({ caller }: Inquiry): ReadonlySet<string> {
  const names = new Set(caller.scopes);
  if (caller.kind !== 'citizen' || caller.subject === null) names.delete(SELF);
  return names;
}

/** The persons whose rows a verdict of `row` opens: the caller, or those who consent. */
export function principalsOf(inquiry: Inquiry, whose: 'self' | 'consent'): ReadonlySet<string> {
  const { caller, consents, purpose } = inquiry;
  if (whose === 'self') return new Set(caller.subject === null ? [] : [caller.subject]);
  const fitting = consents.filter(
    (consent) => consent.purpose === purpose && consent.agencyCode === caller.agencyCode,
  );
  return new Set(fitting.map(({ subject }) => subject));
}

/** The rows of the kinds below are personal data that is not open: giving them out is journalled. */
export const isJournalled = ({ sharing, personal }: AccessRule): boolean =>
  personal !== 'NONE' && sharing !== 'OPEN';
