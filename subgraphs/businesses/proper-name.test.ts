import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { every } from '../../test/kit/every.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import { communeToday } from '../chassis/commune-of.ts';
import { properName } from './proper-name.ts';
import businesses from './subgraph.ts';

describe('the proper name of a household business', () => {
  it.each([
    ['Hộ kinh doanh Hòa Bình', 'HOÀ BÌNH'],
    ['hộ  kinh doanh “Phở-Mẫu”', 'Phở Mẫu'],
    ['Hộ kinh doanh Quý', 'Hộ kinh doanh Qúy'],
  ])('is the same of %s and of %s', (one, other) => {
    expect(properName(one)).toBe(properName(other));
  });

  it.each([
    ['Hồng Mẫu', 'Hông Mẫu'],
    ['Bún Bún Mẫu', 'Bún Mẫu'],
    ['Hộ kinh doanh', 'Hộ kinh doanh Mẫu'],
  ])('is another of %s and of %s', (one, other) => {
    expect(properName(one)).not.toBe(properName(other));
  });
});

const city = cityOf('small');
const named = every(city.counts.householdBusinesses, city.householdBusiness).map((one) => ({
  ...one,
  commune: communeToday(one.address.communeCode, one.address.communeAt, city.referenceDate),
}));
const open = named.find((one) => one.status === 'ACTIVE' && one.commune !== null);
const closed = named.find(
  (one) =>
    one.status === 'CLOSED' &&
    one.commune !== null &&
    !named.some(
      (other) =>
        other.status !== 'CLOSED' &&
        other.commune === one.commune &&
        properName(other.name) === properName(one.name),
    ),
);

describe.each(engines)('whether a name is to be had, on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(businesses, engine, 'small');
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const ask = async (name: string | undefined, communeCode: string | null | undefined) => {
    const { data, faults, statements } = await register.ask(
      `query ($name: String!, $communeCode: CommuneCode!) {
        householdBusinessNameAvailable(name: $name, communeCode: $communeCode) }`,
      { name, communeCode },
    );
    return { available: data?.householdBusinessNameAvailable, faults, statements };
  };

  it('it is not where a business that is not closed has it, however it is written', async () => {
    const own = open?.name.replace(/^Hộ kinh doanh /, '');
    for (const name of [open?.name, own, own?.toUpperCase(), `  ${own}!`])
      expect(await ask(name, open?.commune), name).toEqual({
        ...{ available: false, faults: [], statements: 1 },
      });
  });

  it('it is in another commune, with one more word, and where its business is closed', async () => {
    const elsewhere = open?.commune === '20333' ? '20242' : '20333';
    expect((await ask(open?.name, elsewhere)).available).toBe(true);
    expect((await ask(`${open?.name} Vắng`, open?.commune)).available).toBe(true);
    expect((await ask(closed?.name, closed?.commune)).available).toBe(true);
  });

  it.each([
    ['', '20242', 'INVALID_ARGUMENT'],
    ['—', '20242', 'INVALID_ARGUMENT'],
    ['Mẫu', '20227', 'AMBIGUOUS_UNIT'],
    ['Mẫu', '99999', 'UNKNOWN_COMMUNE'],
  ])('is refused for the name "%s" in %s: %s', async (name, communeCode, code) => {
    const { available, faults } = await ask(name, communeCode);
    expect([available, faults]).toEqual([null, [code]]);
  });
});
