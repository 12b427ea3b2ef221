import { describe, expect, it } from 'vitest';
import { statedInquiry } from './stated.ts';

const NUMBER = '048190000011';

describe('what a request says of why it asks', () => {
  it('is read out of its headers, and null where it says nothing', () => {
    expect(
      statedInquiry({
        'x-purpose': ' TTHC_RESOLVE ',
        'x-dossier-code': 'H17.90-260630-0001',
        'x-legal-basis': 'PUBLIC_TASK',
      }),
    ).toEqual({
      purpose: 'TTHC_RESOLVE',
      dossierCode: 'H17.90-260630-0001',
      legalBasis: 'PUBLIC_TASK',
    });
    const nothing = { purpose: null, dossierCode: null, legalBasis: null };
    expect([statedInquiry({}), statedInquiry({ 'x-purpose': '' })]).toEqual([nothing, nothing]);
  });

  it.each([
    ['x-purpose', NUMBER],
    ['x-purpose', 'toString'],
    ['x-purpose', ['TTHC_RESOLVE', 'TTHC_RESOLVE']],
    ['x-purpose', 'TTHC_RESOLVE, TTHC_RESOLVE'],
    ['x-dossier-code', NUMBER],
    ['x-dossier-code', 'H17.90-260231-0001'],
    ['x-legal-basis', 'BECAUSE'],
    ['x-legal-basis', `PUBLIC_TASK${NUMBER.repeat(10)}`],
  ])('is a mistake of %s, said without repeating it: %s', (name, given) => {
    const stated = statedInquiry({ [name]: given });
    expect(stated).toEqual({ mistake: expect.stringContaining(name) });
    expect(JSON.stringify(stated)).not.toContain(NUMBER);
  });
});
