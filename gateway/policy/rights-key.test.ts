import { describe, expect, it } from 'vitest';
import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { rightsKey } from './rights-key.ts';

const DAY = '2026-03-01';
const CITIZEN: Inquiry = {
  ...PUBLIC_INQUIRY,
  caller: {
    ...PUBLIC_INQUIRY.caller,
    kind: 'citizen',
    subject: '048201000123',
    actor: '048201000999',
    scopes: ['self', 'b', 'a'],
  },
  dossierCode: '000.00.16.H17-260301-0001',
  consents: [{ subject: '048201000456', purpose: 'P', agencyCode: 'H17', until: '2026-12-31' }],
};
const withCaller = (change: Partial<Inquiry['caller']>): Inquiry => ({
  ...CITIZEN,
  caller: { ...CITIZEN.caller, ...change },
});

describe('what a verdict depends on', () => {
  it.each<[string, Inquiry]>([
    ['the kind of caller', withCaller({ kind: 'officer' })],
    ['the agency', withCaller({ agencyCode: 'H17.02' })],
    ['the scopes', withCaller({ scopes: ['self'] })],
    ['the policies', withCaller({ policies: ['p'] })],
    ['whether there is a subject', withCaller({ subject: null })],
    ['the purpose', { ...CITIZEN, purpose: 'SELF_ACCESS' }],
    ['whether there is a dossier', { ...CITIZEN, dossierCode: null }],
    ['the legal basis', { ...CITIZEN, legalBasis: 'PUBLIC_TASK' }],
    ['whether someone consents', { ...CITIZEN, consents: [] }],
    ['whether the data is invented', { ...CITIZEN, synthetic: true }],
    ['whether the journal can be written', { ...CITIZEN, journalled: false }],
  ])('is %s', (_what, other) => {
    expect(rightsKey(other, DAY)).not.toBe(rightsKey(CITIZEN, DAY));
  });

  it('is the day', () => {
    const key = rightsKey(CITIZEN, DAY);
    expect(rightsKey(CITIZEN, '2026-03-02')).not.toBe(key);
    expect(rightsKey(CITIZEN, DAY)).toBe(key);
  });

  it('is neither who it is nor the order of their rights', () => {
    const other = withCaller({ subject: '048201000777', actor: null, scopes: ['a', 'self', 'b'] });
    expect(rightsKey({ ...other, dossierCode: 'another' }, DAY)).toBe(rightsKey(CITIZEN, DAY));
    expect(rightsKey(CITIZEN, DAY)).not.toMatch(/\d{12}|H17-/);
  });

  it('keeps one right apart from two', () => {
    expect(rightsKey(withCaller({ scopes: ['a","b'] }), DAY)).not.toBe(
      rightsKey(withCaller({ scopes: ['a', 'b'] }), DAY),
    );
  });
});
