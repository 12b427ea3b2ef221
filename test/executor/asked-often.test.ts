import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { workedOperations } from '../kit/worked-operations.ts';

/** From then on what can be is made by code, and goes on as it was written. */
const OFTEN = 1_000;
const AT_A_TIME = 20;

describe('a question that is asked very often', () => {
  let city: TestCity;
  beforeAll(async () => {
    const [embedded] = engines;
    if (!embedded) throw new Error('There is no store to ask.');
    city = await startCity(embedded, 'tiny', {}, { overHttp: true });
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it.each(workedOperations().slice(0, 2))(
    'is answered the last time as the first: $name',
    async ({ query, variables }) => {
      const given = variables === '' ? {} : JSON.parse(variables);
      const first = await city.ask(query, given);
      expect(first.data).toBeTruthy();
      for (let asked = 0; asked < OFTEN; asked += AT_A_TIME)
        await Promise.all(Array.from({ length: AT_A_TIME }, () => city.ask(query, given)));
      const last = await Promise.all(Array.from({ length: 3 }, () => city.ask(query, given)));
      for (const { data, errors } of last)
        expect({ data, errors }).toEqual({ data: first.data, errors: first.errors });
    },
    120_000,
  );
});
