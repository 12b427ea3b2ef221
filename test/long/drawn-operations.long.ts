import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  answersAsOneSchema,
  answersInWordsOfTheGraph,
  answersUnderNamesOfKeys,
  failsAsOneSchema,
  startExecutors,
  stopExecutors,
} from '../executor/laws.ts';
import { answersAsStock, type BothCities, startBothCities } from '../executor/our-graph.ts';
import { inTheProcess, togetherInTheProcess, togetherOverHttp } from '../executor/reach.ts';

/** Ten thousand between the two, and others each time: what they find is to be kept as a case. */
const RUNS = 5_000;
const seed = Math.floor(Date.now() / 1000);

describe.each([
  { way: 'in the process', reach: inTheProcess, writtenAfter: undefined },
  { way: 'in the process, answers made by code', reach: inTheProcess, writtenAfter: 0 },
  { way: 'over HTTP, questions together', reach: togetherOverHttp, writtenAfter: undefined },
  {
    way: 'over HTTP, questions together, parts as they were written',
    reach: togetherOverHttp,
    writtenAfter: 0,
  },
  {
    way: 'in the process, questions together',
    reach: togetherInTheProcess,
    writtenAfter: undefined,
  },
])(`drawn operations, seed ${seed}, registers reached $way`, ({ reach, writtenAfter }) => {
  beforeAll(() => startExecutors(reach, writtenAfter));
  afterAll(stopExecutors);

  it('are answered as one schema answers them', () => answersAsOneSchema(RUNS, seed));
  it('are answered so where their names are those of keys', () =>
    answersUnderNamesOfKeys(RUNS, seed));
  it('are answered so in the very words of the graph', async () => {
    await answersInWordsOfTheGraph(RUNS, seed);
  });
  it('fail as in one schema', () => failsAsOneSchema(RUNS, seed));
});

describe(`drawn operations over the city’s own graph, seed ${seed}`, () => {
  let cities: BothCities;
  beforeAll(async () => {
    cities = await startBothCities();
  });
  afterAll(async () => {
    for (const city of cities) await city[Symbol.asyncDispose]();
  });

  it('are answered as under the stock executor', () => answersAsStock(cities, RUNS, seed));
});
