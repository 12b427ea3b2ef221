import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vsicLines } from '../../schema/reference/index.ts';
import { engines } from '../../test/kit/engines.ts';
import { every } from '../../test/kit/every.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import businesses from './subgraph.ts';

const city = cityOf('small');
const LISTS = {
  enterprises: every(city.counts.enterprises, city.enterprise),
  householdBusinesses: every(city.counts.householdBusinesses, city.householdBusiness),
};

interface Business {
  readonly vsicCodes: readonly string[];
  readonly status: string;
}

/** Worked out from the city: how many of a list have a line below a sector, by how they stand. */
function counted(all: readonly Business[], hasLine: (code: string) => boolean) {
  const counts: Record<string, number> = {};
  for (const { status, vsicCodes } of all)
    if (vsicCodes.some(hasLine)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

interface Count {
  readonly status: string;
  readonly count: number;
}
const told = (counts: readonly Count[]) =>
  Object.fromEntries(counts.map(({ status, count }) => [status, count]));

describe.each(engines)('how many businesses there are, on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(businesses, engine, 'small');
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const ask = (parentCode: string | null) =>
    register.ask(
      `query ($parentCode: VsicCode) { businessCounts(parentCode: $parentCode) { line { code }
        enterprises { status count } householdBusinesses { status count } } }`,
      { parentCode },
    );

  it.each([
    [null, vsicLines().filter(({ level }) => level === 1)],
    ['I', vsicLines().filter(({ parentCode }) => parentCode === 'I')],
    ['56', vsicLines().filter(({ parentCode }) => parentCode === '56')],
  ])('is told for every line under %s, in two statements', async (parentCode, lines) => {
    const { data, faults, statements } = await ask(parentCode);
    expect([faults, statements]).toEqual([[], 2]);
    expect(data?.businessCounts.map(({ line }: { line: { code: string } }) => line.code)).toEqual(
      lines.map(({ code }) => code).sort(),
    );
    for (const { line, ...counts } of data?.businessCounts ?? []) {
      const below = (code: string): boolean =>
        line.code.length > 1
          ? code.startsWith(line.code)
          : vsicLines().some((one) => one.parentCode === line.code && code.startsWith(one.code));
      for (const list of ['enterprises', 'householdBusinesses'] as const)
        expect(told(counts[list]), `${list} ${line.code}`).toEqual(counted(LISTS[list], below));
    }
    expect(JSON.stringify(data)).toContain('"ACTIVE"');
  });

  it('refuses a sector the classification has not', async () => {
    expect((await ask('04')).faults).toEqual(['INVALID_ARGUMENT']);
  });
});
