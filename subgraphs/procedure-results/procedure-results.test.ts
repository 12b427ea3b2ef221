import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import type { ServedRegister } from '../../test/kit/served-register.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleId, sampleNumber, sampleResult } from './sample/rows.ts';

const RESULTS = [
  sampleResult(1),
  sampleResult(2, {
    type_code: 'RT-JUS-001',
    content: JSON.stringify({ form: 1 }),
  }),
  sampleResult(3, {
    type_code: 'RT-LAND-001',
    subject_kind: 'ENTERPRISE',
    subject_key: '0499000018',
    parcel_id: 'w6ugqw7frrvj',
    enterprise_code: '0499000025',
  }),
  sampleResult(4, { subject_kind: 'HOUSEHOLD', subject_key: 'hkd_sample1' }),
  sampleResult(5, { subject_kind: 'AGENCY', subject_key: 'H17.05' }),
  sampleResult(6, { origin: 'DIGITISED', signatures: '[]' }),
  sampleResult(7, { signatures: JSON.stringify([['H17.05', 50, 0, 90]]) }),
  sampleResult(8, {
    origin: 'DATA_DERIVED',
    signer_code: null,
    signatures: '[]',
    file_type: null,
    file_size: null,
    file_sha256: null,
  }),
  sampleResult(9, { type_code: 'RT-NEW-999', dossier_code: 'H17.05-990106-0009' }),
  sampleResult(10, { status: 'REPLACED', replaced_by_id: sampleId(11) }),
  sampleResult(11, { status: 'REPLACED', replaces_id: sampleId(10), replaced_by_id: sampleId(12) }),
  sampleResult(12, { replaces_id: sampleId(11) }),
];

describe.each(engines)('the store of procedure results on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, RESULTS, []);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const resultOf = async (number: number, fields: string): Promise<unknown> => {
    const reply = await register.ask(
      `query ($number: ResultNumber!) { procedureResult(resultNumber: $number) { ${fields} } }`,
      { number: sampleNumber(number) },
    );
    expect(reply.faults).toEqual([]);
    return reply.data.procedureResult;
  };

  it('finds a result by the number printed on it, with all it says of itself', async () => {
    const fields = `resultId resultNumber resultType { code } title documentNumber procedureCode
      dossierCode subject { __typename } relatedParcels { __typename }
      relatedEnterprises { __typename } issuer { code } signer { name position } issuedAt validFrom
      validTo status recordedStatus replaces { resultId } replacedBy { resultId } origin legalValue
      file { mediaType size sha256 } data sensitiveData sensitivity
      signatures { signerCertSubject kind signedAt valid checkedAt }
      reusePolicy { maxAgeDays requiresConsent }
      provenance { source { code } asOf retrievedAt verification isSynthetic }`;
    expect(await resultOf(1, fields)).toEqual({
      resultId: sampleId(1),
      resultNumber: 'KQ-H17.05-2025-00000001',
      resultType: { code: 'RT-CIV-003' },
      title: 'Giấy xác nhận tình trạng hôn nhân',
      documentNumber: '1/HT-UBND',
      procedureCode: '1.004873',
      dossierCode: 'H17.05-250106-0001',
      subject: { __typename: 'Citizen' },
      relatedParcels: [],
      relatedEnterprises: [],
      issuer: { code: 'H17.05' },
      signer: { name: 'Lê Thị Mẫu 1', position: 'Phó trưởng đơn vị' },
      issuedAt: '2025-01-06T10:00:00+07:00',
      validFrom: '2025-01-06',
      validTo: null,
      status: 'VALID',
      recordedStatus: 'VALID',
      replaces: null,
      replacedBy: null,
      origin: 'BORN_DIGITAL',
      legalValue: 'EQUAL_TO_PAPER',
      file: {
        mediaType: 'application/pdf',
        size: 123456,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
      data: { registerNumber: 1 },
      sensitiveData: null,
      sensitivity: 'BASIC',
      signatures: [
        {
          signerCertSubject: 'CN=Lê Thị Mẫu 1, O=Sở MẪU, C=VN',
          kind: 'PERSON',
          signedAt: '2025-01-06T10:00:30+07:00',
          valid: true,
          checkedAt: '2025-01-06T10:01:30+07:00',
        },
        {
          signerCertSubject: 'CN=Sở MẪU, C=VN',
          kind: 'AGENCY',
          signedAt: '2025-01-06T10:00:50+07:00',
          valid: true,
          checkedAt: '2025-01-06T10:01:30+07:00',
        },
        {
          signerCertSubject: 'CN=Dấu thời gian MẪU, C=VN',
          kind: 'TIMESTAMP',
          signedAt: '2025-01-06T10:00:51+07:00',
          valid: true,
          checkedAt: '2025-01-06T10:01:30+07:00',
        },
      ],
      reusePolicy: { maxAgeDays: 180, requiresConsent: false },
      provenance: {
        source: { code: 'KHO_KET_QUA_TTHC' },
        asOf: '2025-01-06T17:00:00+07:00',
        retrievedAt: '2026-06-30T12:00:00+07:00',
        verification: 'VERIFIED_CITY',
        isSynthetic: true,
      },
    });
  });

  it('keeps the content of sensitive types out of the field that officers may read', async () => {
    expect(
      await resultOf(2, 'data sensitiveData sensitivity reusePolicy { requiresConsent }'),
    ).toEqual({
      data: null,
      sensitiveData: { form: 1 },
      sensitivity: 'SENSITIVE',
      reusePolicy: { requiresConsent: true },
    });
  });

  it('takes a type the code list does not know for sensitive, and still answers', async () => {
    expect(
      await resultOf(9, 'resultType { code } title data sensitiveData dossier { dossierCode }'),
    ).toEqual({
      resultType: null,
      title: null,
      data: null,
      sensitiveData: { registerNumber: 9 },
      dossier: null,
    });
  });

  it('leads to subjects of every kind, and to the parcel and enterprise a result is about', async () => {
    const fields = `subject { __typename ... on Agency { code } }
      relatedParcels { __typename } relatedEnterprises { __typename }`;
    const none = { relatedParcels: [], relatedEnterprises: [] };
    expect(await resultOf(3, fields)).toEqual({
      subject: { __typename: 'Enterprise' },
      relatedParcels: [{ __typename: 'LandParcel' }],
      relatedEnterprises: [{ __typename: 'Enterprise' }],
    });
    expect(await resultOf(4, fields)).toEqual({
      subject: { __typename: 'HouseholdBusiness' },
      ...none,
    });
    expect(await resultOf(5, fields)).toEqual({
      subject: { __typename: 'Agency', code: 'H17.05' },
      ...none,
    });
  });

  it.each([
    [6, 'REFERENCE_ONLY', 'scanned and never sealed'],
    [7, 'REFERENCE_ONLY', 'sealed, but the seal failed its check'],
    [8, 'EQUAL_TO_PAPER', 'drawn from a database'],
  ])('gives result %i the legal value %s: it was %s', async (number, legalValue) => {
    expect(await resultOf(number, 'legalValue')).toEqual({ legalValue });
  });

  it('has neither file nor signer for evidence drawn from a database', async () => {
    expect(await resultOf(8, 'file { size } signer { name } signatures { valid }')).toEqual({
      file: null,
      signer: null,
      signatures: [],
    });
  });

  it('follows a chain of replacements from either end', async () => {
    expect(
      await resultOf(10, 'replacedBy { replacedBy { resultId replacedBy { resultId } } }'),
    ).toEqual({ replacedBy: { replacedBy: { resultId: sampleId(12), replacedBy: null } } });
    expect(await resultOf(12, 'replaces { replaces { resultId replaces { resultId } } }')).toEqual({
      replaces: { replaces: { resultId: sampleId(10), replaces: null } },
    });
  });

  it('lists the results of a subject by whichever key it has', async () => {
    const { data, faults } = await register.ask(`{
      person: procedureResults(subject: { personalId: "098190004217" }, first: 2) { nodes { resultId } }
      enterprise: procedureResults(subject: { enterpriseCode: "0499000018" }) { nodes { resultId } }
      household: procedureResults(subject: { householdBusinessId: "hkd_sample1" }) { nodes { resultId } }
      nobody: procedureResults(subject: { personalId: "098190009999" }) { nodes { resultId } pageInfo { hasNextPage endCursor } }
    }`);
    expect(faults).toEqual([]);
    expect(data).toEqual({
      person: { nodes: [{ resultId: sampleId(1) }, { resultId: sampleId(2) }] },
      enterprise: { nodes: [{ resultId: sampleId(3) }] },
      household: { nodes: [{ resultId: sampleId(4) }] },
      nobody: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it('answers null for a number no result bears', async () => {
    const { data, faults } = await register.ask(
      '{ procedureResult(resultNumber: "KQ-H17.05-2024-99999999") { resultId } }',
    );
    expect({ data, faults }).toEqual({ data: { procedureResult: null }, faults: [] });
  });
});
