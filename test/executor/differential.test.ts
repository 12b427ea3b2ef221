import { beforeAll, describe, it } from 'vitest';
import { answersAsOneSchema, failsAsOneSchema, startExecutors } from './laws.ts';

const RUNS = 300;

beforeAll(startExecutors);

describe('an operation', { timeout: 120_000 }, () => {
  it('is answered as one schema answers it, and nearly always as the stock executor does', () =>
    answersAsOneSchema(RUNS, 20260601));

  it('has its nulls where one schema has them, and an error at each place where that has one', () =>
    failsAsOneSchema(RUNS, 20260602));
});
