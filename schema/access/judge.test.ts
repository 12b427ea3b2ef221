import { describe, expect, it } from 'vitest';
import { type Caller, type Inquiry, PUBLIC_CALLER, PUBLIC_INQUIRY } from './caller.ts';
import type { Grant } from './grants.ts';
import { isJournalled, judge, principalsOf } from './judge.ts';
import type { AccessRule } from './rule.ts';

const TODAY = '2026-06-30';
const rule = (given: Partial<AccessRule>): AccessRule => ({
  field: 'Citizen.fullName',
  sharing: 'SHARED',
  personal: 'BASIC',
  decidedBy: 'H17.02',
  basis: null,
  authenticated: false,
  scopes: [[['citizen:read'], ['self']]],
  policies: [],
  ...given,
});

const clerk: Caller = {
  ...PUBLIC_CALLER,
  kind: 'officer',
  clientId: 'one-stop',
  agencyCode: 'H17.90.001',
  scopes: ['citizen:read', 'citizen:closed'],
  subject: 'officer:one-stop',
  assurance: 2,
};
const citizen: Caller = {
  ...PUBLIC_CALLER,
  kind: 'citizen',
  clientId: 'portal',
  scopes: ['self'],
  subject: '098085153547',
  assurance: 2,
};
const asks = (caller: Caller, stated: Partial<Inquiry> = {}): Inquiry => ({
  ...PUBLIC_INQUIRY,
  caller,
  ...stated,
});
const resolving = asks(clerk, { purpose: 'TTHC_RESOLVE', dossierCode: 'H17.15-150824-0001' });

/** What a verdict comes to, in one word. */
function said(of: AccessRule, inquiry: Inquiry, today = TODAY, grants?: readonly Grant[]): string {
  const verdict = judge(of, inquiry, today, grants);
  if (verdict.kind === 'refused') return verdict.code;
  return verdict.kind === 'row' ? `row of ${verdict.whose}` : 'open';
}

describe('a field that is open', () => {
  it.each([
    ['not personal', rule({ sharing: 'OPEN', personal: 'NONE', scopes: [] })],
    ['personal all the same', rule({ sharing: 'OPEN', personal: 'BASIC', scopes: [] })],
  ])('and %s needs neither token nor purpose', (_, open) => {
    expect(said(open, PUBLIC_INQUIRY)).toBe('open');
    expect(isJournalled(open)).toBe(false);
  });
});

describe('personal data that is shared', () => {
  it('is for those who sign in, say why, and say for which dossier', () => {
    expect(said(rule({}), PUBLIC_INQUIRY)).toBe('NOT_SIGNED_IN');
    expect(said(rule({}), asks(clerk))).toBe('PURPOSE_REQUIRED');
    expect(said(rule({}), asks(clerk, { purpose: 'TTHC_RESOLVE' }))).toBe('LEGAL_BASIS_REQUIRED');
    expect(said(rule({}), resolving)).toBe('open');
  });

  it('is not opened by a purpose whose minimum set leaves it out', () => {
    const precheck = asks(clerk, { purpose: 'TTHC_PRECHECK', legalBasis: 'PUBLIC_TASK' });
    expect(said(rule({}), precheck)).toBe('open');
    expect(said(rule({ field: 'Citizen.parents' }), precheck)).toBe('FIELD_NOT_PERMITTED');
    expect(said(rule({}), asks(clerk, { purpose: 'STATISTICS' }))).toBe('FIELD_NOT_PERMITTED');
  });

  it('does not take consent for a legal basis of an agency', () => {
    const consented = asks(clerk, { purpose: 'TTHC_PRECHECK', legalBasis: 'CONSENT' });
    expect(said(rule({}), consented)).toBe('LEGAL_BASIS_REQUIRED');
  });

  it('is refused to an agency that has not the task', () => {
    const notaryCheck = asks(clerk, { purpose: 'NOTARY_CHECK' });
    expect(said(rule({}), notaryCheck)).toBe('FIELD_NOT_PERMITTED');
  });

  it('is refused while the journal cannot be written, and open data is not', () => {
    const unjournalled = { ...resolving, journalled: false };
    expect(said(rule({}), unjournalled)).toBe('JOURNAL_UNAVAILABLE');
    expect(said(rule({ personal: 'NONE' }), unjournalled)).toBe('open');
  });

  it('says what would open it', () => {
    expect(judge(rule({}), asks(clerk), TODAY)).toMatchObject({
      opensWith: 'purpose TTHC_RESOLVE | TTHC_PRECHECK | RESULT_VERIFY | INSPECTION',
    });
    expect(judge(rule({}), asks({ ...clerk, scopes: [] }), TODAY)).toMatchObject({
      opensWith: 'scope citizen:read | self',
    });
  });
});

describe('a citizen', () => {
  const own = asks(citizen, { purpose: 'SELF_ACCESS' });

  it('reads their own rows, which the register has to settle', () => {
    expect(said(rule({}), own)).toBe('row of self');
    expect(said(rule({}), asks(citizen))).toBe('PURPOSE_REQUIRED');
    expect(principalsOf(own, 'self')).toEqual(new Set(['098085153547']));
  });

  it('reads nothing that is not opened to the person concerned', () => {
    expect(said(rule({ scopes: [[['citizen:search']]] }), own)).toBe('FIELD_NOT_PERMITTED');
  });

  it('reads what is sensitive and closed of their own without a grant', () => {
    const closed = rule({
      sharing: 'CLOSED',
      personal: 'SENSITIVE',
      scopes: [[['citizen:closed'], ['self']]],
    });
    expect(said(closed, own)).toBe('row of self');
  });

  it('is not made of an officer who carries the scope of citizens', () => {
    const officer = asks({ ...clerk, scopes: ['self'] }, { purpose: 'SELF_ACCESS' });
    expect(said(rule({}), officer)).toBe('FIELD_NOT_PERMITTED');
  });

  it('states no purpose of an agency, even with its scopes', () => {
    const scoped = { ...citizen, scopes: ['self', 'citizen:read'] };
    expect(said(rule({}), { ...resolving, caller: scoped })).toBe('FIELD_NOT_PERMITTED');
    expect(said(rule({}), asks(scoped, { purpose: 'SELF_ACCESS' }))).toBe('row of self');
  });
});

describe('a notary', () => {
  const notary: Caller = { ...clerk, clientId: 'notary-office', agencyCode: 'H17.11' };
  const consent = {
    subject: '098085153547',
    purpose: 'NOTARY_CHECK',
    agencyCode: 'H17.11',
    until: '2026-07-31T00:00:00Z',
  };
  const check = asks(notary, { purpose: 'NOTARY_CHECK' });

  it('reads the rows of those who consent, and nobody else', () => {
    expect(said(rule({}), check)).toBe('CONSENT_REQUIRED');
    const consented = { ...check, consents: [consent] };
    expect(said(rule({}), consented)).toBe('row of consent');
    expect(principalsOf(consented, 'consent')).toEqual(new Set(['098085153547']));
  });

  it('has no use for a consent given for another purpose or to another agency', () => {
    const others = [
      { ...consent, purpose: 'INSPECTION' },
      { ...consent, agencyCode: 'H17.14' },
    ];
    expect(principalsOf({ ...check, consents: others }, 'consent')).toEqual(new Set());
  });
});

describe('what is sensitive or closed', () => {
  const ethnicity = rule({
    field: 'Citizen.ethnicity',
    sharing: 'CLOSED',
    personal: 'SENSITIVE',
    scopes: [[['citizen:closed']]],
  });
  const grant: Grant = {
    agency: 'H17.90',
    purpose: 'DEV_EXPLORE',
    field: 'Citizen.ethnicity',
    until: TODAY,
    basis: 'a decision',
  };
  const exploring = asks(clerk, { purpose: 'DEV_EXPLORE', synthetic: true });

  it('needs a grant to this agency, for this purpose and field, until its last day', () => {
    expect(said(ethnicity, exploring, TODAY, [])).toBe('FIELD_NOT_PERMITTED');
    expect(said(ethnicity, exploring, TODAY, [grant])).toBe('open');
    expect(said(ethnicity, exploring, '2026-07-01', [grant])).toBe('FIELD_NOT_PERMITTED');
    expect(said(ethnicity, exploring, TODAY, [{ ...grant, agency: 'H17.91' }])).toBe(
      'FIELD_NOT_PERMITTED',
    );
    expect(said(ethnicity, exploring, TODAY, [{ ...grant, purpose: 'INSPECTION' }])).toBe(
      'FIELD_NOT_PERMITTED',
    );
    expect(said(ethnicity, exploring, TODAY, [{ ...grant, field: 'Citizen.portrait' }])).toBe(
      'FIELD_NOT_PERMITTED',
    );
  });

  it('is no business of an agency whose code only begins alike', () => {
    const caller = { ...clerk, agencyCode: 'H17.900' };
    expect(said(ethnicity, { ...exploring, caller }, TODAY, [grant])).toBe('FIELD_NOT_PERMITTED');
  });

  it('is open to the agency that owns it when it is closed and not sensitive', () => {
    const closed = rule({ sharing: 'CLOSED', personal: 'BASIC', scopes: [[['citizen:closed']]] });
    expect(said(closed, exploring, TODAY, [])).toBe('FIELD_NOT_PERMITTED');
    const owner = { ...exploring, caller: { ...clerk, agencyCode: 'H17.02' } };
    expect(said(closed, owner, TODAY, [])).toBe('open');
    const ownersUnit = { ...exploring, caller: { ...clerk, agencyCode: 'H17.02.01' } };
    expect(said(closed, ownersUnit, TODAY, [])).toBe('open');
  });

  it('of the city itself is not open to every agency under it', () => {
    const citys = rule({
      sharing: 'CLOSED',
      decidedBy: 'H17',
      scopes: [[['citizen:closed']]],
    });
    expect(said(citys, exploring, TODAY, [])).toBe('FIELD_NOT_PERMITTED');
    expect(said(citys, { ...exploring, caller: { ...clerk, agencyCode: 'H17' } }, TODAY, [])).toBe(
      'open',
    );
  });
});

describe('exploring', () => {
  it('is for invented data alone', () => {
    expect(said(rule({}), asks(clerk, { purpose: 'DEV_EXPLORE', synthetic: true }))).toBe('open');
    expect(said(rule({}), asks(clerk, { purpose: 'DEV_EXPLORE' }))).toBe('FIELD_NOT_PERMITTED');
  });
});

describe('the directives of the Federation specification', () => {
  const bare = { sharing: null, personal: 'NONE' } as const;

  it('take any of the alternatives, and all the names of one', () => {
    const both = rule({ ...bare, scopes: [[['a', 'b'], ['c']]] });
    const holding = (...scopes: readonly string[]) => asks({ ...clerk, scopes });
    expect(said(both, holding('a', 'b'))).toBe('open');
    expect(said(both, holding('c'))).toBe('open');
    expect(said(both, holding('a'))).toBe('FIELD_NOT_PERMITTED');
    expect(said(both, PUBLIC_INQUIRY)).toBe('NOT_SIGNED_IN');
  });

  it('want every place where guards stand to be satisfied', () => {
    const two = rule({ ...bare, scopes: [[['a']], [['b']]] });
    expect(said(two, asks({ ...clerk, scopes: ['a'] }))).toBe('FIELD_NOT_PERMITTED');
    expect(said(two, asks({ ...clerk, scopes: ['a', 'b'] }))).toBe('open');
  });

  it('know the policies the issuer says are met', () => {
    const guarded = rule({ ...bare, scopes: [], policies: [[['adult']]] });
    expect(said(guarded, asks(clerk))).toBe('FIELD_NOT_PERMITTED');
    expect(said(guarded, asks({ ...clerk, policies: ['adult'] }))).toBe('open');
  });

  it('let nobody in unsigned where signing in is asked for', () => {
    const guarded = rule({ ...bare, scopes: [], authenticated: true });
    expect(said(guarded, PUBLIC_INQUIRY)).toBe('NOT_SIGNED_IN');
    expect(said(guarded, asks(clerk))).toBe('open');
  });
});
