import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';

const BOTH = `{
  citizen(personalId: "098085153547") { fullName }
  enterprise(enterpriseCode: "0499000018") { name }
}`;

let city: TestCity;
let other: Store;
beforeAll(async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  city = await startCity(sqlite);
  other = await openStore(city.oversightUrl, { readOnly: false });
});
afterAll(async () => {
  await other.close();
  await city[Symbol.asyncDispose]();
});

/** Asks until the answer will do: a journal that failed is tried once a second. */
async function until(willDo: (reply: Awaited<ReturnType<TestCity['ask']>>) => boolean) {
  for (let asked = 1; ; asked += 1) {
    const reply = await city.ask(BOTH);
    if (willDo(reply) || asked === 400) return reply;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('while the journal cannot be written', () => {
  it('personal data is refused, open data is answered, and both come back by themselves', async () => {
    expect((await city.ask(BOTH)).errors).toEqual([]);

    // Another process holds the store, as a full disk or a lost one would.
    await other.knex.raw('begin exclusive');
    for (let times = 0; times < 5; times += 1) {
      const { data, errors } = await city.ask(BOTH);
      expect(data).toEqual({ citizen: null, enterprise: { name: expect.any(String) } });
      expect(errors).toMatchObject([
        { path: ['citizen'], extensions: { code: 'JOURNAL_UNAVAILABLE', field: 'Query.citizen' } },
      ]);
    }
    await other.knex.raw('rollback');

    const back = await until(({ errors }) => errors.length === 0);
    expect(back.data.citizen).toEqual({ fullName: 'Nguyễn Văn An' });
  });
});
