import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import type { ServedRegister } from '../../test/kit/served-register.ts';
import { sampleRegister } from './sample/register.ts';
import {
  sampleDossier,
  sampleDossierCode,
  sampleId,
  sampleNumber,
  sampleResult,
} from './sample/rows.ts';

const RESULTS = [sampleResult(1), sampleResult(2)];

const DOSSIERS = [
  sampleDossier(1, {
    components: JSON.stringify([
      ['TK', 'UPLOAD', null, 'H17.05/1', 600],
      ['HN', 'RESULT', sampleId(2), null, null],
    ]),
  }),
  sampleDossier(2, {
    behalf_kind: 'PERSON',
    behalf_key: '098215001234',
    components: null,
    status: 4,
    appointment_at: null,
    completed_at: null,
    fee: 0,
    fee_paid: 0,
  }),
  sampleDossier(3, { applicant_kind: 'ENTERPRISE', applicant_key: '0400101394' }),
  sampleDossier(4, { applicant_kind: 'HOUSEHOLD', applicant_key: 'hkd_0000000001' }),
];

describe.each(engines)('dossiers on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, RESULTS, DOSSIERS);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  it('finds a dossier by its code, with how each requirement was met', async () => {
    const { data, faults } = await register.ask(`{
      dossier(dossierCode: "${sampleDossierCode(1)}") {
        dossierCode procedureCode applicant { __typename } onBehalfOf { __typename } receivedAt
        appointmentAt completedAt status statusCode channel fees { amount paid }
        results { resultNumber }
        components { requirementCode satisfiedBy result { resultId } dataQueryRef
          checkedBy { name } checkedAt }
      }
      open: dossier(dossierCode: "${sampleDossierCode(2)}") {
        onBehalfOf { __typename } appointmentAt completedAt status statusCode components { result { resultId } } fees { paid }
      }
      unknown: dossier(dossierCode: "H17.05-240115-9999") { status }
    }`);
    expect(faults).toEqual([]);
    expect(data).toEqual({
      dossier: {
        dossierCode: sampleDossierCode(1),
        procedureCode: '1.004873',
        applicant: { __typename: 'Citizen' },
        onBehalfOf: null,
        receivedAt: '2025-01-06T08:00:00+07:00',
        appointmentAt: '2025-01-09T17:00:00+07:00',
        completedAt: '2025-01-06T10:00:00+07:00',
        status: 'RETURNED',
        statusCode: 10,
        channel: 'ONLINE',
        fees: [{ amount: 15000, paid: true }],
        results: [{ resultNumber: sampleNumber(1) }],
        components: [
          {
            requirementCode: 'TK',
            satisfiedBy: 'UPLOAD',
            result: null,
            dataQueryRef: null,
            checkedBy: { name: 'Lê Thị Mẫu 1' },
            checkedAt: '2025-01-06T08:10:00+07:00',
          },
          {
            requirementCode: 'HN',
            satisfiedBy: 'RESULT',
            result: { resultId: sampleId(2) },
            dataQueryRef: null,
            checkedBy: null,
            checkedAt: null,
          },
        ],
      },
      open: {
        onBehalfOf: { __typename: 'Citizen' },
        appointmentAt: null,
        completedAt: null,
        status: 'IN_PROCESS',
        statusCode: 4,
        components: null,
        fees: [],
      },
      unknown: null,
    });
  });

  it('lists the dossiers of whoever handed them in, in one statement', async () => {
    const { data, faults, statements } = await register.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Citizen { dossiers { ...codes } } ... on Enterprise { dossiers { ...codes } }
        ... on HouseholdBusiness { dossiers { ...codes } } } }
      fragment codes on DossierConnection { nodes { dossierCode applicant { __typename } } }`,
      {
        of: [
          { __typename: 'Citizen', key: '098190004217' },
          { __typename: 'Enterprise', key: '0400101394' },
          { __typename: 'HouseholdBusiness', key: 'hkd_0000000001' },
        ],
      },
    );
    expect({ faults, statements }).toEqual({ faults: [], statements: 1 });
    const page = (type: string, ...numbers: readonly number[]) => ({
      dossiers: {
        nodes: numbers.map((number) => ({
          dossierCode: sampleDossierCode(number),
          applicant: { __typename: type },
        })),
      },
    });
    expect(data._entities).toEqual([
      page('Citizen', 1, 2),
      page('Enterprise', 3),
      page('HouseholdBusiness', 4),
    ]);
  });
});
