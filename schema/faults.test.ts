import { describe, expect, it } from 'vitest';
import { FAULTS, type FaultCode, fault, faultMessage, faultStatus, isFaultCode } from './faults.ts';
import { faultsPage } from './faults-page.ts';

const codes = Object.keys(FAULTS).filter(isFaultCode);

describe('the fault registry', () => {
  it.each(codes)('%s says what happened and what to do, in both languages', (code: FaultCode) => {
    const { vi, en } = FAULTS[code];
    for (const text of [vi, en]) expect(text.match(/\./g)?.length ?? 0).toBeGreaterThanOrEqual(1);
    expect(fault(code).toJSON()).toEqual({
      message: `${vi} / ${en}`,
      extensions: { code, messages: { vi, en } },
    });
  });

  it('never puts an HTTP status among the extensions, where it would fail the whole response', () => {
    for (const code of codes) expect(fault(code).extensions).not.toHaveProperty('http');
    expect(faultStatus('BODY_TOO_LARGE')).toBe(413);
    expect(faultStatus('SOURCE_UNAVAILABLE')).toBeUndefined();
    expect(faultStatus('FIELD_NOT_PERMITTED')).toBeUndefined();
  });

  it('keeps the cause for the log and away from the client', () => {
    const refusal = fault('SOURCE_UNAVAILABLE', {
      cause: new Error('connect ECONNREFUSED db-7:5432'),
      details: { register: 'land-parcels' },
    });
    expect(refusal.originalError?.message).toContain('db-7');
    expect(JSON.stringify(refusal)).not.toContain('db-7');
    expect(refusal.extensions['register']).toBe('land-parcels');
  });

  it('drops details that are not on the closed list', () => {
    const details: object = { ceiling: 100, personalId: '098090004217', code: 'OTHER' };
    const refusal = fault('INVALID_PAGE_SIZE', { details });
    expect(refusal.extensions).toEqual({
      ceiling: 100,
      code: 'INVALID_PAGE_SIZE',
      messages: { vi: FAULTS.INVALID_PAGE_SIZE.vi, en: FAULTS.INVALID_PAGE_SIZE.en },
    });
    expect(refusal.message).toBe(faultMessage('INVALID_PAGE_SIZE'));
  });

  it('does not take inherited names for codes', () => {
    expect(isFaultCode('toString')).toBe(false);
    expect(isFaultCode('CONFLICT')).toBe(true);
  });
});

it('the page of faults lists each code once', () => {
  const page = faultsPage();
  for (const code of codes) expect(page.split(`| \`${code}\` |`)).toHaveLength(2);
});
