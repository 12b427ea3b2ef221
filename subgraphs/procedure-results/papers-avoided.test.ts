import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procedures } from '../../schema/reference/index.ts';
import { engines } from '../../test/kit/engines.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import type { ComponentCells } from './rows.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleDossier } from './sample/rows.ts';
import results from './subgraph.ts';

const ASK = `query ($month: PartialDate!) { papersAvoided(month: $month) {
  month total suppressed cells { procedure { procedureCode } agency { code } papers } } }`;

type Met = ComponentCells[1];
const met = (...ways: readonly Met[]): string =>
  JSON.stringify(ways.map((way, at) => [`PAPER_${at}`, way, null, null, null]));

/** Ten dossiers of one agency with eleven papers avoided, one of another with two, and what does not count. */
const DOSSIERS = [
  ...Array.from({ length: 10 }, (_, at) =>
    sampleDossier(at + 1, {
      dossier_code: `H17.05-260501-${String(at + 1).padStart(4, '0')}`,
      received_at: '2026-05-01T08:00:00+07:00',
      components: met('RESULT', 'UPLOAD', ...(at === 0 ? (['DATABASE'] as const) : [])),
    }),
  ),
  sampleDossier(11, {
    dossier_code: 'H17.15-260531-0001',
    received_at: '2026-05-31T16:59:59+07:00',
    components: met('RESULT', 'DATABASE', 'PAPER'),
  }),
  sampleDossier(12, {
    dossier_code: 'H17.05-260502-0099',
    received_at: '2026-05-02T08:00:00+07:00',
    components: null,
  }),
  sampleDossier(13, {
    dossier_code: 'H17.06-260503-0001',
    received_at: '2026-05-03T08:00:00+07:00',
    components: met('PAPER', 'UPLOAD'),
  }),
  ...['2026-04-30T23:59:59+07:00', '2026-06-01T00:00:00+07:00'].map((received_at, at) =>
    sampleDossier(14 + at, {
      dossier_code: `H17.05-26043${at}-0077`,
      received_at,
      components: met('RESULT'),
    }),
  ),
];

describe.each(engines)('papers avoided on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, [], DOSSIERS);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  it('are counted by procedure and agency, and too few of them are not told, nor by the total', async () => {
    const { data, faults, statements } = await register.ask(ASK, { month: '2026-05' });
    const { procedure_code: procedureCode } = sampleDossier(1);
    expect({ data, faults, statements }).toEqual({
      data: {
        papersAvoided: {
          month: '2026-05',
          total: 11,
          suppressed: 1,
          cells: [
            { procedure: { procedureCode }, agency: { code: 'H17.05' }, papers: 11 },
            { procedure: { procedureCode }, agency: { code: 'H17.15' }, papers: null },
          ],
        },
      },
      faults: [],
      statements: 1,
    });
  });

  it.each(['2026-04', '2026-06', '2025-12', '9999-12'])('stop at the ends of %s', async (month) => {
    const { data, faults } = await register.ask(ASK, { month });
    expect(faults).toEqual([]);
    expect(data.papersAvoided.total).toBe(0);
  });

  it.each(['2026', '2026-05-01'])('are not asked for by %s', async (month) => {
    expect((await register.ask(ASK, { month })).faults).toEqual(['INVALID_ARGUMENT']);
  });
});

it('are told by words that no requirement is called by', () => {
  const codes = procedures().flatMap(({ requirements }) => requirements.map(({ code }) => code));
  expect(codes.filter((code) => code === 'RESULT' || code === 'DATABASE')).toEqual([]);
});

it('of the synthetic city are the same on every engine', async () => {
  const told = await Promise.all(
    engines.map(async (engine) => {
      await using city = await servedCity(results, engine, 'small');
      return (await city.ask(ASK, { month: '2026-03' })).data;
    }),
  );
  for (const one of told) expect(one).toEqual(told[0]);
  expect(told[0].papersAvoided.total).toBeGreaterThan(0);
});
