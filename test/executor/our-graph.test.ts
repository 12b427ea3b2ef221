import { afterAll, beforeAll, describe, it } from 'vitest';
import { answersAsStock, type BothCities, startBothCities } from './our-graph.ts';

describe('an operation over the city’s own graph', () => {
  let cities: BothCities;
  beforeAll(async () => {
    cities = await startBothCities();
  });
  afterAll(async () => {
    for (const city of cities) await city[Symbol.asyncDispose]();
  });

  it(
    'is answered under our executor as under the stock one',
    () => answersAsStock(cities, 300, 20261126),
    180_000,
  );
});
