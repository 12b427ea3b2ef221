import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { records, type ServedRegister } from '../../test/kit/served-register.ts';
import { obtained } from './obtainable.ts';
import type { ResultRow } from './rows.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleId, sampleResult } from './sample/rows.ts';

const ON = '2026-06-30';
const SEALED = { issuer_code: 'H17.05', signatures: JSON.stringify([['H17.05', 50, 1, 90]]) };
const SCAN = { origin: 'DIGITISED', signatures: '[]' } as const;

const wayOf = (type_code: string, given: Partial<ResultRow> = SEALED, day = ON): string => {
  const found = obtained(sampleResult(1, { type_code, ...given }), day);
  return found ? `${found.procedure.code} ${found.way}` : 'to be applied for';
};

describe('whether a result has to be applied for again', () => {
  it.each([
    ['RT-BIZ-002', '2.000575 AT_ONCE'],
    ['RT-BIZ-001', '9.900001 AT_ONCE'],
    ['RT-CIV-001', '2.000635 AT_ONCE'],
    ['RT-CON-001', '9.900005 AT_ONCE'],
    ['RT-FOOD-001', '9.900006 AT_ONCE'],
    // Its re-issue is announced for thirty days first, and what is in force needs no exchange.
    ['RT-LAND-001', 'to be applied for'],
    ['RT-CIV-003', 'to be applied for'],
    ['RT-JUS-001', 'to be applied for'],
  ])('%s: %s', (type, expected) => {
    expect(wayOf(type)).toBe(expected);
  });

  it('a scan for reference is exchanged the same day where there is such an exchange', () => {
    expect([wayOf('RT-LAND-001', SCAN), wayOf('RT-BIZ-002', SCAN)]).toEqual([
      '1.012783 SAME_DAY_EXCHANGE',
      'to be applied for',
    ]);
  });

  it('goes by the catalogue of the day', () => {
    expect(wayOf('RT-LAND-001', SCAN, '2024-07-31')).toBe('to be applied for');
  });
});

describe.each(engines)('the results somebody need not apply for, on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    const of = (number: number, given: Partial<ResultRow>) =>
      sampleResult(number, { ...SEALED, subject_kind: 'PERSON', ...given });
    register = await sampleRegister(
      engine,
      [
        of(1, { type_code: 'RT-CIV-001', subject_key: '098190004217' }),
        of(2, { type_code: 'RT-CIV-002', subject_key: '098190004217', status: 'REVOKED' }),
        of(3, { type_code: 'RT-CIV-003', subject_key: '098190004217' }),
        of(4, { type_code: 'RT-CIV-004', subject_key: '098190004217', valid_to: '2026-01-01' }),
        of(5, { type_code: 'RT-CIV-001', subject_key: '098085153547' }),
      ],
      [],
    );
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const asked = (keys: readonly string[], first: number) =>
    register.ask(
      `query ($of: [_Any!]!, $first: Int) { _entities(representations: $of) { ... on Citizen {
        obtainableResults(first: $first) { way procedure { procedureCode } result { resultId } } } } }`,
      { of: records('Citizen', keys), first },
    );

  it('are those in force whose re-issue was eliminated, in one statement for all', async () => {
    const { data, faults, statements } = await asked(['098190004217', '098085153547'], 20);
    const of = (id: string) => ({
      obtainableResults: [
        { way: 'AT_ONCE', procedure: { procedureCode: '2.000635' }, result: { resultId: id } },
      ],
    });
    expect({ data, faults, statements }).toEqual({
      data: { _entities: [of(sampleId(1)), of(sampleId(5))] },
      faults: [],
      statements: 1,
    });
  });

  it.each([0, -1, 101])('are not asked for by %d', async (first) => {
    expect((await asked(['098190004217'], first)).faults).toEqual(['INVALID_PAGE_SIZE']);
  });
});
