import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procedures } from '../../schema/reference/index.ts';
import { engines } from '../../test/kit/engines.ts';
import { pagesOf } from '../../test/kit/pages.ts';
import type { ServedRegister } from '../../test/kit/served-register.ts';
import { proceduresOn } from './catalogue.ts';
import { sampleRegister } from './sample/register.ts';
import { SAMPLE_DAY } from './sample/rows.ts';

// The catalogue is reference data: which engine is behind the register makes no difference.
describe.each(engines.slice(0, 1))('the catalogue of procedures', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, [], []);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  it('finds a procedure by its code, with the evidence each requirement accepts', async () => {
    const { data, faults, statements } = await register.ask(`{
      procedure(procedureCode: "2.000575.000.00.00.H17") {
        procedureCode name { vi } kind level simplification resultTypes { code }
        requirements { code mandatory acceptedResultTypes { code } acceptedDataSources uploadOnly }
      }
      unknown: procedure(procedureCode: "8.888888") { procedureCode }
      before: procedure(procedureCode: "1.004873", at: "1975-04-30") { procedureCode }
    }`);
    expect({ faults, statements }).toEqual({ faults: [], statements: 0 });
    expect(data).toMatchObject({
      procedure: {
        procedureCode: '2.000575',
        kind: 'REISSUE',
        level: 'COMMUNE',
        simplification: 'ELIMINATED',
        resultTypes: [{ code: 'RT-BIZ-002' }],
      },
      unknown: null,
      before: null,
    });
  });

  it('does not take every re-issue for eliminated: a lost land certificate is not', async () => {
    const { data } = await register.ask(
      '{ procedure(procedureCode: "1.012786") { kind simplification } }',
    );
    expect(data).toEqual({ procedure: { kind: 'REISSUE', simplification: 'NONE' } });
  });

  it('is listed by code, page by page, each procedure in force once', async () => {
    const seen: unknown[] = [];
    const pages = pagesOf(async (after) => {
      const { data, faults } = await register.ask(
        `query ($after: Cursor) { procedures(first: 7, after: $after) {
          nodes { procedureCode } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(faults).toEqual([]);
      return data.procedures;
    });
    for await (const { nodes } of pages)
      seen.push(...nodes.map((node: { procedureCode: string }) => node.procedureCode));
    const inForce = new Set(procedures().map(({ code }) => code));
    expect(seen).toEqual([...inForce].sort());
  });

  it('is filtered by level, kind and field, the field with or without accents', async () => {
    const [first] = proceduresOn(SAMPLE_DAY);
    const field = first?.field.vi ?? '';
    const bare = field.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd');
    const { data, faults } = await register.ask(
      `query ($field: String, $bare: String) {
        reissues: procedures(kind: REISSUE, first: 100) { nodes { kind } }
        communes: procedures(level: COMMUNE, kind: NEW, first: 100) { nodes { level kind } }
        accented: procedures(field: $field, first: 100) { nodes { field { vi } } }
        bare: procedures(field: $bare, first: 100) { nodes { field { vi } } }
        none: procedures(field: "%", first: 100) { nodes { procedureCode } }
      }`,
      { field, bare: bare.toUpperCase() },
    );
    expect(faults).toEqual([]);
    const expected = proceduresOn(SAMPLE_DAY, { field }).map(() => ({ field: { vi: field } }));
    expect(expected.length).toBeGreaterThan(0);
    expect(data).toEqual({
      reissues: {
        nodes: proceduresOn(SAMPLE_DAY, { kind: 'REISSUE' }).map(() => ({ kind: 'REISSUE' })),
      },
      communes: {
        nodes: proceduresOn(SAMPLE_DAY, { level: 'COMMUNE', kind: 'NEW' }).map(() => ({
          level: 'COMMUNE',
          kind: 'NEW',
        })),
      },
      accented: { nodes: expected },
      bare: { nodes: expected },
      none: { nodes: [] },
    });
  });

  it('refuses a field with a NUL byte', async () => {
    const { faults } = await register.ask(
      'query ($field: String) { procedures(field: $field) { nodes { procedureCode } } }',
      { field: 'Đất đai\0' },
    );
    expect(faults).toEqual(['INVALID_ARGUMENT']);
  });

  it('gives every kind of result, and says for which procedures each may be used again', async () => {
    const { data, faults } = await register.ask('{ resultTypes { code personal } }');
    expect(faults).toEqual([]);
    expect(data.resultTypes).toHaveLength(21);
    expect(data.resultTypes).toContainEqual({ code: 'RT-JUS-001', personal: 'SENSITIVE' });
  });
});
