import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityOf } from '../../../test/kit/filled-store.ts';
import type { ResultRow } from '../rows.ts';
import { sampleResult } from '../sample/rows.ts';
import { fillResult } from '../seed/results.ts';
import { factsOf } from './facts-of.ts';
import { isGenuine } from './keys/published-keys.ts';
import { firstKeys, resultKeysIn, withNewKey } from './keys/result-keys.ts';
import { scanned } from './scanned.ts';
import { signedCode } from './signed-code.ts';

const NOW = '2026-06-30T12:00:00+07:00';
const keysText = firstKeys(NOW);
const keys = resultKeysIn(keysText);
const codeOf = (row: ResultRow, by = keys): string => signedCode(factsOf(row), by.signing) ?? '';

/** Whether what was scanned is a signed code, and one of these keys signed it. */
const isBelieved = (text: string, by = keys): boolean => {
  const found = scanned(text);
  return found.phase === 'signed' && isGenuine(found.code, by.verifiers);
};

const city = cityOf('tiny');
const rows: ResultRow[] = [];
for (let index = 0; index < city.counts.results; index += 1)
  fillResult(city, index, (table, row) => {
    // The step writes rows of this shape there.
    if (table === 'procedure_result') rows.push(row as unknown as ResultRow);
  });

describe('the signed code of a result', () => {
  it('says of every result of the city exactly what is to be said', () => {
    expect(rows.length).toBeGreaterThan(400);
    for (const row of rows) {
      const found = scanned(codeOf(row));
      if (found.phase !== 'signed') throw new Error(`${found.phase}`);
      expect(found.code.facts).toEqual(factsOf(row));
    }
  });

  it('is short, and holds of the subject three digits and no name', () => {
    const code = codeOf(sampleResult(1, { valid_to: '2025-07-06' }));
    expect(code).toMatch(/^LGSP1:[0-9A-Z $%*+\-./:]{146}$/);
    expect(factsOf(sampleResult(1))).toMatchObject({ subjectKind: 'PERSON', subjectTail: '217' });
    expect(
      factsOf(sampleResult(4, { subject_kind: 'HOUSEHOLD', subject_key: 'hkd_sample1' }))
        .subjectTail,
    ).toBeNull();
  });

  it('is believed from its own key alone', () => {
    const code = codeOf(sampleResult(1));
    expect(isBelieved(code)).toBe(true);
    expect(isBelieved(code, resultKeysIn(firstKeys(NOW)))).toBe(false);
  });

  it('is believed from a retired key, which signs no more', () => {
    const text = withNewKey(keysText, '2026-07-01T00:00:00+07:00');
    const rotated = resultKeysIn(text);
    expect(isBelieved(codeOf(sampleResult(1)), rotated)).toBe(true);
    expect(isBelieved(codeOf(sampleResult(1), rotated))).toBe(false);
    expect(rotated.published.map(({ from, until }) => [from, until])).toEqual([
      ['2026-07-01T00:00:00+07:00', null],
      [NOW, '2026-07-01T00:00:00+07:00'],
    ]);
    expect(JSON.parse(text).keys.map((key: object) => 'd' in key)).toEqual([true, false]);
    expect(JSON.stringify(rotated.published)).not.toContain('"d"');
  });

  it('is not believed with any character changed', () => {
    const code = codeOf(sampleResult(1));
    const characters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:');
    const places = fc.integer({ min: 0, max: code.length - 1 });
    fc.assert(
      fc.property(places, characters, (at, other) => {
        fc.pre(code[at] !== other);
        expect(isBelieved(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is not believed cut off, wherever', () => {
    const code = codeOf(sampleResult(1));
    for (let length = 0; length < code.length; length += 1)
      expect(isBelieved(code.slice(0, length))).toBe(false);
    expect(isBelieved(`${code}0`)).toBe(false);
  });

  it('is not made where a code of the result could not be read back', () => {
    expect(
      signedCode(factsOf(sampleResult(1, { dossier_code: 'H17.05-1' })), keys.signing),
    ).toBeNull();
    expect(
      signedCode(factsOf(sampleResult(1, { type_code: 'rt-civ-3' })), keys.signing),
    ).toBeNull();
    const padded = sampleResult(1, { dossier_code: '000.00.05.H17-250106-123456' });
    expect(isBelieved(codeOf(padded))).toBe(true);
  });
});

describe('what is scanned', () => {
  const plain = [
    'H17.05-250106-0001',
    '1.004873',
    '098190004217',
    'Giấy xác nhận tình trạng hôn nhân',
    'KHO_KET_QUA_TTHC',
    '2025-01-06T10:00:00+07:00',
    '',
  ];
  const without = (at: number, other: string): string => plain.with(at, other).join('|');

  it('is told to be a code of plain fields, unsigned', () => {
    expect(scanned(plain.join('|'))).toEqual({
      phase: 'plain',
      facts: {
        dossierCode: 'H17.05-250106-0001',
        procedureCode: '1.004873',
        subjectKey: '098190004217',
        title: 'Giấy xác nhận tình trạng hôn nhân',
        systemCode: 'KHO_KET_QUA_TTHC',
        issuedAt: '2025-01-06T10:00:00+07:00',
        validTo: null,
      },
    });
  });

  it('is told to be of another city, signed or not', () => {
    const facts = { ...factsOf(sampleResult(1)), system: { city: 'H29', number: 1 } };
    expect(scanned(signedCode(facts, keys.signing) ?? '')).toEqual({ phase: 'of another city' });
    expect(scanned(without(0, 'H29.05-250106-0001')).phase).toBe('of another city');
    expect(scanned(without(0, '000.00.05.H29-250106-0001')).phase).toBe('of another city');
  });

  it('is told to be of a later version', () => {
    expect(scanned('LGSP2:ANYTHING')).toEqual({ phase: 'newer' });
  });

  it.each([
    ['nothing', ''],
    ['an address on the web', 'https://example.test/?q=1'],
    ['a version before the first', 'LGSP0:ABC'],
    ['a prefix alone', 'LGSP1:'],
    [
      'the code of an identity card',
      '098190004217|201234567|NGUYEN VAN A|01011990|Nam|DN|01012021',
    ],
    ['a plain code with a wrong day', without(0, 'H17.05-250231-0001')],
    ['a plain code that names no known system', without(4, 'X')],
    ['a plain code with an impossible validity', without(6, 'mãi mãi')],
    ['a plain code with a field too many', `${plain.join('|')}|`],
    ['more than any code holds', `LGSP1:${'0'.repeat(3_000)}`],
  ])('is unreadable when it is %s', (_what, text) => {
    expect(scanned(text)).toEqual({ phase: 'unreadable' });
  });
});
