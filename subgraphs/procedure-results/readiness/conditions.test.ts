import { expect, it } from 'vitest';
import { type Condition, holds } from '../../../schema/reference/index.ts';

const A: Condition = { fact: 'PARENTS_MARRIED' };
const B: Condition = { fact: 'SET_UP_TOGETHER' };
const known = (a: boolean | null, b: boolean | null = null, on = '2026-06-30') => ({
  on,
  facts: {
    ...(a !== null && { PARENTS_MARRIED: a }),
    ...(b !== null && { SET_UP_TOGETHER: b }),
  },
});

it.each([
  [true, true],
  [false, false],
  [null, null],
])('takes a fact as it is stated: %s', (stated, expected) => {
  expect(holds(A, known(stated))).toBe(expected);
  expect(holds({ not: A }, known(stated))).toBe(expected === null ? null : !expected);
});

it.each([
  [true, true, true, true],
  [true, false, false, true],
  [true, null, null, true],
  [false, true, false, true],
  [false, false, false, false],
  [false, null, false, null],
  [null, true, null, true],
  [null, false, false, null],
  [null, null, null, null],
])('joins %s and %s: all %s, any %s', (a, b, all, any) => {
  expect(holds({ all: [A, B] }, known(a, b))).toBe(all);
  expect(holds({ any: [A, B] }, known(a, b))).toBe(any);
});

it('holds nothing of nothing against a condition without parts', () => {
  expect(holds({ all: [] }, known(null))).toBe(true);
  expect(holds({ any: [] }, known(null))).toBe(false);
});

it('knows what holds since a day', () => {
  const since: Condition = { since: '2025-07-01' };
  expect(holds(since, known(null, null, '2025-06-30'))).toBe(false);
  expect(holds(since, known(null, null, '2025-07-01'))).toBe(true);
});
