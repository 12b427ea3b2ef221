import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import { parcels } from './sample/parcels.ts';
import land from './subgraph.ts';

const DEFENCE = /^(CQP|CAN)$/;

describe.each(engines)('how many parcels a commune has, on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(land, engine, 'small');
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const ask = (communeCode: string) =>
    register.ask(
      `query ($communeCode: CommuneCode!) { parcelCounts(communeCode: $communeCode) {
        code type { name { vi } } parcels area } }`,
      { communeCode },
    );

  it('is told by their main use, in one statement, without defence and security land', async () => {
    const communes = [...new Set(parcels.map(({ communeCode }) => communeCode))];
    let told = 0;
    for (const communeCode of communes) {
      const { data, faults, statements } = await ask(communeCode);
      expect([faults, statements]).toEqual([[], 1]);
      const there = parcels.filter((parcel) => parcel.communeCode === communeCode);
      for (const { code, parcels: count, area } of data?.parcelCounts ?? []) {
        expect(code).not.toMatch(DEFENCE);
        const alike = there.filter(({ landUseCode }) => landUseCode === code);
        expect(count, `${communeCode} ${code}`).toBe(alike.length);
        expect(area).toBeCloseTo(
          alike.reduce((sum, parcel) => sum + parcel.area, 0),
          0,
        );
        told += count;
      }
    }
    const closed = parcels.filter(({ landUseCode }) => DEFENCE.test(landUseCode));
    expect(told).toBe(parcels.length - closed.length);
    expect(closed.length).toBeGreaterThan(0);
  });

  it('refuses a closed code, and one no period ever had', async () => {
    expect((await ask('20227')).faults).toEqual(['AMBIGUOUS_UNIT']);
    expect((await ask('99999')).faults).toEqual(['UNKNOWN_COMMUNE']);
  });
});
