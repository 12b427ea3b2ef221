import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as identifiers from './index.ts';

describe('a personal ID', () => {
  it.each([
    ['098090004217', 'MALE', 1990],
    ['098190004217', 'FEMALE', 1990],
    ['098205004217', 'MALE', 2005],
    ['098305004217', 'FEMALE', 2005],
  ])('%s tells gender and year of birth', (text, gender, birthYear) => {
    expect(identifiers.personalIdParts(text)).toEqual({ placeCode: '098', gender, birthYear });
  });

  it('with an invented province is refused where real people are served', () => {
    for (const text of ['097090004217', '098090004217', '099090004217']) {
      expect(identifiers.parsePersonalId(text, { synthetic: true })).toBe(text);
      expect(identifiers.parsePersonalId(text, { synthetic: false })).toBeNull();
    }
    expect(identifiers.parsePersonalId('048090004217', { synthetic: false })).toBe('048090004217');
  });

  it('cannot be that of someone not yet born', () => {
    const rules = { synthetic: true, latestBirthYear: 2025 };
    expect(identifiers.parsePersonalId('098225000001', rules)).toBe('098225000001');
    expect(identifiers.parsePersonalId('098226000001', rules)).toBeNull();
  });
});

describe('the check digit of an enterprise code', () => {
  const base = fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'));

  it('admits exactly one tenth digit, or none', () => {
    fc.assert(
      fc.property(base, (nine) => {
        const digit = identifiers.enterpriseCheckDigit(nine);
        const admitted = [...'0123456789'].filter(
          (tenth) => identifiers.parseEnterpriseCode(nine + tenth) !== null,
        );
        expect(admitted).toEqual(digit === null ? [] : [String(digit)]);
      }),
      { seed: 499 },
    );
  });

  it('catches any one mistyped digit', () => {
    fc.assert(
      fc.property(base, fc.nat(8), fc.integer({ min: 1, max: 9 }), (nine, place, shift) => {
        const digit = identifiers.enterpriseCheckDigit(nine);
        fc.pre(digit !== null);
        const typed = String((Number(nine[place]) + shift) % 10);
        const wrong = nine.slice(0, place) + typed + nine.slice(place + 1) + String(digit);
        expect(identifiers.parseEnterpriseCode(wrong)).toBeNull();
      }),
      { seed: 499 },
    );
  });

  it('does not exist for the base that would need a ten', () => {
    expect(identifiers.enterpriseCheckDigit('049900004')).toBeNull();
    expect(identifiers.parseEnterpriseCode('0499000040')).toBeNull();
  });
});

it('a book key comes apart into commune, sheet and parcel', () => {
  expect(identifiers.parcelBookKeyParts('20242.15.203')).toEqual({
    communeCode: '20242',
    sheet: '15',
    parcelNumber: 203,
  });
  expect(identifiers.parcelBookKeyParts('20242.15')).toBeNull();
});
