import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { records, type ServedRegister } from '../../test/kit/served-register.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleDossier, sampleId, sampleResult } from './sample/rows.ts';

const INJECTION = "' OR 1=1 --";

describe.each(engines)('what the store of results refuses on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, [sampleResult(1)], [sampleDossier(1)]);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  it.each([
    ['none of the three keys', {}],
    ['two keys', { personalId: '098190004217', enterpriseCode: '0499000018' }],
    [
      'all three',
      { personalId: '098190004217', enterpriseCode: '0499000018', householdBusinessId: 'hkd_1' },
    ],
    ['only nulls', { personalId: null }],
    ['a NUL byte', { householdBusinessId: 'hkd_\0' }],
    ['half a surrogate pair', { householdBusinessId: 'hkd_\ud800' }],
  ])('refuses a subject with %s', async (_name, subject) => {
    const { data, faults, statements } = await register.ask(
      `query ($subject: ResultSubjectInput!) {
        procedureResults(subject: $subject) { nodes { resultId } } }`,
      { subject },
    );
    expect({ data, faults, statements }).toEqual({
      data: { procedureResults: null },
      faults: ['INVALID_ARGUMENT'],
      statements: 0,
    });
  });

  it.each([
    ['SQL', INJECTION],
    ['a wildcard', 'hkd_%'],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['nothing', ''],
  ])(
    'finds nothing for a household business whose id is %s',
    async (_name, householdBusinessId) => {
      const { data, faults } = await register.ask(
        `query ($id: ID!) { procedureResults(subject: { householdBusinessId: $id }) { nodes { resultId } } }`,
        { id: householdBusinessId },
      );
      expect({ data, faults }).toEqual({ data: { procedureResults: { nodes: [] } }, faults: [] });
    },
  );

  it.each([
    [
      'personal ID',
      'procedureResults(subject: { personalId: $it }) { nodes { resultId } }',
      'PersonalId',
    ],
    [
      'enterprise code',
      'procedureResults(subject: { enterpriseCode: $it }) { nodes { resultId } }',
      'EnterpriseCode',
    ],
    ['result number', 'procedureResult(resultNumber: $it) { resultId }', 'ResultNumber'],
    ['dossier code', 'dossier(dossierCode: $it) { status }', 'DossierCode'],
    ['procedure code', 'procedure(procedureCode: $it) { procedureCode }', 'ProcedureCode'],
  ])('refuses a %s that is malformed, injected or has a NUL byte', async (_name, field, scalar) => {
    for (const it of ['123', INJECTION, '098190004217\0', '9'.repeat(10_000)]) {
      const { faults, statements } = await register.ask(`query ($it: ${scalar}!) { ${field} }`, {
        it,
      });
      expect({ faults, statements }).toEqual({ faults: ['INVALID_IDENTIFIER'], statements: 0 });
    }
  });

  it('answers null for the key of a record no register issued, and keeps the others', async () => {
    const keys = ['201234567', '', INJECTION, 'x'.repeat(10_000), '098190004217\0'];
    const types = [
      'Citizen',
      'Enterprise',
      'HouseholdBusiness',
      'LandParcel',
      'ProcedureResult',
      'Procedure',
    ];
    const bad = types.flatMap((type) => records(type, keys));
    const { data, faults } = await register.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Citizen { results { nodes { resultId } } }
        ... on ProcedureResult { resultId }
        ... on Procedure { procedureCode } } }`,
      {
        of: [
          ...bad,
          ...records('ProcedureResult', [sampleId(1), sampleId(999)]),
          ...records('Procedure', ['1.004873']),
          ...records('Citizen', ['098090009999']),
        ],
      },
    );
    expect(faults).toEqual([]);
    expect(data._entities).toEqual([
      ...bad.map(() => null),
      { resultId: sampleId(1) },
      null,
      { procedureCode: '1.004873' },
      { results: { nodes: [] } },
    ]);
  });
});
