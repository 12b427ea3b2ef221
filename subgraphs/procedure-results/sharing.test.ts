import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { citizenInquiry, inquiryOf } from '../../test/kit/inquiries.ts';
import { records, type ServedRegister } from '../../test/kit/served-register.ts';
import { sampleRegister } from './sample/register.ts';
import {
  sampleDossier,
  sampleDossierCode,
  sampleId,
  sampleNumber,
  sampleResult,
} from './sample/rows.ts';

/** Whose results the samples are. */
const AN = '098190004217';
const BINH = '098215001234';
const RESULTS = [
  sampleResult(1),
  sampleResult(2, { subject_key: BINH, replaces_id: sampleId(1) }),
  sampleResult(3, { subject_kind: 'ENTERPRISE', subject_key: '0400101394' }),
];
const DOSSIERS = [
  sampleDossier(1),
  sampleDossier(2, { applicant_key: BINH }),
  sampleDossier(3, { applicant_key: BINH, behalf_kind: 'PERSON', behalf_key: AN }),
];
const [engine] = engines;

describe('who may read what of the store of results', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    if (!engine) throw new Error('No engine answers.');
    register = await sampleRegister(engine, RESULTS, DOSSIERS);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const RESULT = `query ($number: ResultNumber!) { procedureResult(resultNumber: $number) {
    resultNumber status signatures { valid } } }`;
  const an = citizenInquiry(AN);

  it('gives citizens their own result, and others’ neither to them nor by whether there is one', async () => {
    const asked = (number: number) => register.as(an).ask(RESULT, { number: sampleNumber(number) });
    expect(await asked(1)).toMatchObject({
      data: { procedureResult: { resultNumber: sampleNumber(1), signatures: [{}, {}, {}] } },
      faults: [],
    });
    const [theirs, firms, none] = [await asked(2), await asked(3), await asked(9)];
    expect(theirs).toMatchObject({
      data: { procedureResult: null },
      faults: ['FIELD_NOT_PERMITTED'],
      statements: 1,
    });
    expect([theirs.words, firms.words]).toEqual([none.words, none.words]);
    expect([theirs.access, firms.access, none.access]).toMatchObject([
      [{ type: 'ProcedureResult', subjects: [BINH], refused: ['Query.procedureResult'] }],
      [{ type: 'ProcedureResult', subjects: [], refused: ['Query.procedureResult'] }],
      [{ type: 'ProcedureResult', subjects: [], refused: ['Query.procedureResult'] }],
    ]);
  });

  it('gives a result no more of another that it leads to', async () => {
    const binh = register.as(citizenInquiry(BINH));
    const { data, faults } = await binh.ask(
      `query ($number: ResultNumber!) { procedureResult(resultNumber: $number) {
        replaces { resultNumber signatures { valid } } } }`,
      { number: sampleNumber(2) },
    );
    expect(data.procedureResult.replaces).toEqual({ resultNumber: null, signatures: null });
    expect(faults).toEqual(['FIELD_NOT_PERMITTED', 'FIELD_NOT_PERMITTED']);
  });

  it('lists for citizens what is theirs alone, and asks the store for nothing else', async () => {
    const query = `query ($subject: ResultSubjectInput!) { procedureResults(subject: $subject) {
      nodes { resultNumber } pageInfo { hasNextPage } } }`;
    const asked = (subject: object) => register.as(an).ask(query, { subject });
    expect(await asked({ personalId: AN })).toMatchObject({
      data: { procedureResults: { nodes: [{ resultNumber: sampleNumber(1) }] } },
      faults: [],
      access: [
        {
          type: 'ProcedureResultConnection',
          subjects: [AN],
          fields: [
            'ProcedureResultConnection.nodes',
            'ProcedureResultConnection.pageInfo',
            'Query.procedureResults',
          ],
        },
      ],
    });
    for (const subject of [{ personalId: BINH }, { enterpriseCode: '0400101394' }])
      expect(await asked(subject)).toMatchObject({
        data: { procedureResults: null },
        faults: ['FIELD_NOT_PERMITTED'],
        statements: 0,
      });
  });

  it('gives a dossier to who asked with it and to whom it was for', async () => {
    const asked = async (personalId: string, number: number) =>
      (
        await register
          .as(citizenInquiry(personalId))
          .ask(`{ dossier(dossierCode: "${sampleDossierCode(number)}") { status fees { paid } } }`)
      ).faults;
    expect([
      await asked(AN, 1),
      await asked(AN, 3),
      await asked(BINH, 3),
      await asked(AN, 2),
      await asked(BINH, 1),
    ]).toEqual([[], [], [], ['FIELD_NOT_PERMITTED'], ['FIELD_NOT_PERMITTED']]);
  });

  it('gives what hangs on a person to that person, by reference', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Citizen { results { nodes { resultNumber } } dossiers { nodes { dossierCode } } } } }`;
    const keys = records('Citizen', [AN, BINH]);
    expect(await register.as(an).ask(query, { keys })).toMatchObject({
      data: {
        _entities: [
          { results: { nodes: [{ resultNumber: sampleNumber(1) }] }, dossiers: {} },
          { results: null, dossiers: null },
        ],
      },
      faults: ['FIELD_NOT_PERMITTED', 'FIELD_NOT_PERMITTED'],
    });
  });

  it('gives a clerk with a dossier all of it, and says whose it was; an inspector no list of a person', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Citizen { results { nodes { resultNumber } } } } }`;
    const keys = records('Citizen', [AN, BINH]);
    const clerk = await register.as(inquiryOf('clerk', 'TTHC_RESOLVE')).ask(query, { keys });
    expect(clerk).toMatchObject({
      faults: [],
      access: [{ type: 'Citizen', subjects: [AN, BINH] }],
    });
    const inspector = await register.as(inquiryOf('inspector', 'INSPECTION')).ask(query, { keys });
    expect(inspector).toMatchObject({
      faults: ['FIELD_NOT_PERMITTED', 'FIELD_NOT_PERMITTED'],
      statements: 0,
    });
  });
});
