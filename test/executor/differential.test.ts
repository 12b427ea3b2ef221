import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answersAsOneSchema,
  answersInWordsOfTheGraph,
  answersLiteralsAlike,
  answersUnderNamesOfKeys,
  failsAsOneSchema,
  startExecutors,
  stopExecutors,
} from './laws.ts';
import {
  inTheProcess,
  overHttp,
  type Reach,
  togetherInTheProcess,
  togetherOverHttp,
} from './reach.ts';

interface Way {
  readonly way: string;
  readonly reach: Reach;
  readonly runs: number;
  /** How many objects are made before the making of the next is written as code. */
  readonly writtenAfter?: number;
}

const WAYS: readonly Way[] = [
  { way: 'in the process', reach: inTheProcess, runs: 250 },
  { way: 'in the process, answers made by code', reach: inTheProcess, runs: 250, writtenAfter: 0 },
  { way: 'over HTTP', reach: overHttp, runs: 100 },
  { way: 'over HTTP, questions together', reach: togetherOverHttp, runs: 100 },
  { way: 'in the process, questions together', reach: togetherInTheProcess, runs: 100 },
  { way: 'over HTTP, parts as they were written', reach: overHttp, runs: 250, writtenAfter: 0 },
  {
    ...{ way: 'over HTTP, questions together, parts as they were written', runs: 250 },
    ...{ reach: togetherOverHttp, writtenAfter: 0 },
  },
];

describe.each(WAYS)('an operation, its registers reached $way', ({ reach, runs, writtenAfter }) => {
  beforeAll(() => startExecutors(reach, writtenAfter));
  afterAll(stopExecutors);

  it(
    'is answered as one schema answers it, and nearly always as the stock executor does',
    () => answersAsOneSchema(runs, 20260601),
    120_000,
  );

  it(
    'is answered as one schema answers it where its names are those of keys',
    () => answersUnderNamesOfKeys(runs, 20261126),
    120_000,
  );

  it('is answered so in the very words of the graph, which may be passed on', async () => {
    const isTextThere = reach === overHttp || reach === togetherOverHttp;
    const parts = await answersInWordsOfTheGraph(runs, 20261127);
    if (isTextThere && writtenAfter === 0) expect(parts).toBeGreaterThan(20);
    else expect(parts).toBe(0);
  }, 120_000);

  it(
    'has its nulls where one schema has them, and an error at each place where that has one',
    () => failsAsOneSchema(runs, 20260602),
    120_000,
  );

  it(
    'is answered alike with its values in variables and written into it',
    () => answersLiteralsAlike(runs, 20260603),
    120_000,
  );
});
