import { describe, expect, it } from 'vitest';
import { curlCommand } from '../../gateway/pages/app/playground/curl.ts';
import { allHeaders, NOTHING_STATED } from '../../gateway/pages/app/shared/stated.ts';

const RESOLVING = {
  purpose: 'TTHC_RESOLVE',
  dossierCode: ' H17.15-150824-0001 ',
  legalBasis: 'PUBLIC_TASK',
  consent: '',
};

describe('what the playground sends with an operation', () => {
  it('is nothing for the public', () => {
    expect(allHeaders('', NOTHING_STATED, '')).toEqual({});
  });

  it('is the token and why it is asked, and nothing of what is not stated', () => {
    expect(allHeaders('abc', RESOLVING, '')).toEqual({
      authorization: 'Bearer abc',
      'x-purpose': 'TTHC_RESOLVE',
      'x-dossier-code': 'H17.15-150824-0001',
      'x-legal-basis': 'PUBLIC_TASK',
    });
    const notary = { ...NOTHING_STATED, purpose: 'NOTARY_CHECK', consent: 'c-1' };
    expect(allHeaders('', notary, '')).toEqual({ 'x-purpose': 'NOTARY_CHECK', 'x-consent': 'c-1' });
  });

  it('is whatever the header editor says instead, in either case', () => {
    const byHand = '{"X-Purpose": "INSPECTION", "authorization": "Bearer mine"}';
    expect(allHeaders('abc', RESOLVING, byHand)).toMatchObject({
      authorization: 'Bearer mine',
      'x-purpose': 'INSPECTION',
    });
    expect(allHeaders('abc', NOTHING_STATED, '{ half')).toEqual({ authorization: 'Bearer abc' });
  });

  it('is what the copied command sends', () => {
    const command = curlCommand({
      url: 'http://127.0.0.1:4000/graphql',
      query: '{ me { fullName } }',
      variables: '',
      operationName: null,
      headers: allHeaders('abc', RESOLVING, ''),
    });
    expect(command).toContain(`-H 'authorization: Bearer abc'`);
    expect(command).toContain(`-H 'x-purpose: TTHC_RESOLVE'`);
    expect(command).toContain(`-H 'x-dossier-code: H17.15-150824-0001'`);
    expect(command).not.toContain('x-consent');
  });
});
