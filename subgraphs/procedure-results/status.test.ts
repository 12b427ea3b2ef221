import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import type { ServedRegister } from '../../test/kit/served-register.ts';
import type { StatusCode } from './rows.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleResult } from './sample/rows.ts';
import { legalValueOf, statusOn } from './status.ts';

const STATUSES: readonly StatusCode[] = [
  'VALID',
  'EXPIRED',
  'REPLACED',
  'REVOKED',
  'SUSPENDED',
  'CANCELLED',
];
const LAST_DAYS = [null, '2026-06-29', '2026-06-30', '2026-07-01'];

/** Every recorded status with every last day. */
const ROWS = STATUSES.flatMap((status) => LAST_DAYS.map((valid_to) => ({ status, valid_to }))).map(
  (given, at) => sampleResult(at + 1, given),
);

describe('the status of a result on a day', () => {
  it.each([
    ['VALID', null, 'VALID'],
    ['VALID', '2026-06-29', 'EXPIRED'],
    ['VALID', '2026-06-30', 'VALID'],
    ['EXPIRED', '2026-06-29', 'EXPIRED'],
    ['EXPIRED', '2026-07-01', 'VALID'],
    ['EXPIRED', null, 'EXPIRED'],
    ['REVOKED', '2026-06-29', 'REVOKED'],
    ['REPLACED', '2026-07-01', 'REPLACED'],
  ] as const)('is, when %s was recorded with last day %s, %s', (status, valid_to, expected) => {
    expect(statusOn('2026-06-30', { status, valid_to })).toBe(expected);
  });
});

describe('the legal value of a result', () => {
  const issuer_code = 'H17.05';
  it.each([
    ['BORN_DIGITAL', [['H17.05', 1, 1, 2]], 'EQUAL_TO_PAPER'],
    ['BORN_DIGITAL', [['H17.05', 1, 0, 2]], 'REFERENCE_ONLY'],
    ['BORN_DIGITAL', [['H17.05/1', 1, 1, 2]], 'REFERENCE_ONLY'],
    ['DIGITISED', [], 'REFERENCE_ONLY'],
    ['DIGITISED', [['H17.09', 1, 1, 2]], 'REFERENCE_ONLY'],
    ['DIGITISED', [['H17.05', 1, 1, 2]], 'EQUAL_TO_PAPER'],
    ['DATA_DERIVED', [], 'EQUAL_TO_PAPER'],
  ] as const)('of one %s with the seals %j is %s', (origin, signatures, expected) => {
    expect(legalValueOf({ origin, issuer_code, signatures: JSON.stringify(signatures) })).toBe(
      expected,
    );
  });
});

describe.each(engines)('results by status on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, ROWS, []);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  // The register is asked on three days, so that SQL and code are held to the same rule on each.
  it.each(['2026-06-29', '2026-06-30', '2026-12-31'])(
    'are the same in SQL and in code on %s',
    async (day) => {
      for (const status of STATUSES) {
        const { data, faults } = await register.ask(
          `query ($statuses: [ResultStatus!]) {
          procedureResults(subject: { personalId: "098190004217" }, statuses: $statuses, first: 100) {
            nodes { resultId status } } }`,
          { statuses: [status] },
          day,
        );
        expect(faults).toEqual([]);
        const expected = ROWS.filter((row) => statusOn(day, row) === status);
        expect(data).toEqual({
          procedureResults: { nodes: expected.map((row) => ({ resultId: row.result_id, status })) },
        });
      }
    },
  );

  it('turn from valid to expired between two clocks, while what was recorded stays', async () => {
    const question = `{ procedureResult(resultNumber: "${ROWS[2]?.result_number}") { status recordedStatus } }`;
    const before = await register.ask(question, {}, '2026-06-30');
    const after = await register.ask(question, {}, '2026-07-01');
    expect([before.data, after.data]).toEqual([
      { procedureResult: { status: 'VALID', recordedStatus: 'VALID' } },
      { procedureResult: { status: 'EXPIRED', recordedStatus: 'VALID' } },
    ]);
  });
});
