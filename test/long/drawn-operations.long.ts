import { beforeAll, describe, it } from 'vitest';
import { answersAsOneSchema, failsAsOneSchema, startExecutors } from '../executor/laws.ts';

/** Ten thousand between the two, and others each time: what they find is to be kept as a case. */
const RUNS = 5_000;
const seed = Math.floor(Date.now() / 1000);

beforeAll(startExecutors);

describe(`drawn operations, seed ${seed}`, () => {
  it('are answered as one schema answers them', () => answersAsOneSchema(RUNS, seed));
  it('fail as in one schema', () => failsAsOneSchema(RUNS, seed));
});
