import { expect, it } from 'vitest';
import { AN, BINH } from '../../test/audit/kit.ts';
import { createLedger } from './ledger.ts';

const access = (subjects: readonly unknown[], given: object = {}) => ({
  ...{ type: 'Citizen', subjects, fields: ['Citizen.fullName'], refused: [] },
  ...given,
});

it('takes what two registers report of the same people as one access, in one order', () => {
  const reports = [
    [access([AN], { fields: ['Citizen.results'] })],
    [access([BINH]), access([AN], { refused: ['Citizen.email'] })],
  ];
  const noted = [reports, reports.toReversed()].map((turn) => {
    const ledger = createLedger();
    for (const report of turn) expect(ledger.note(report)).toBe(true);
    return ledger.accesses();
  });
  expect(noted[0]).toEqual([
    access([AN], { fields: ['Citizen.fullName', 'Citizen.results'], refused: ['Citizen.email'] }),
    access([BINH]),
  ]);
  expect(noted[1]).toEqual(noted[0]);
});

it.each([
  ['no list', access([AN])],
  ['a number for a person', [access([98_195_000_123])]],
  ['a person the journal has no place for', [access(['1234567890123456'])]],
  ['nobody to speak of', [{ type: 'Citizen' }]],
])('believes no report that is %s', (_, report) => {
  const ledger = createLedger();
  expect(ledger.note(report)).toBe(false);
  expect(ledger.accesses()).toEqual([]);
});
