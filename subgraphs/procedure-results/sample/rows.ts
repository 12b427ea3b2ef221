import type {
  CertificateRow,
  ComponentCells,
  DossierRow,
  ResultRow,
  SignatureCells,
} from '../rows.ts';

/** The day on which the tests of this register stand. */
export const SAMPLE_DAY = '2026-06-30';

const PROVENANCE = {
  as_of: '2025-01-06T17:00:00+07:00',
  verification: 'VERIFIED_CITY',
  is_synthetic: 1,
} as const;

/** An id that ends in the number, so that results stand in the order of their numbers. */
export const sampleId = (number: number): string =>
  `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;

export const sampleNumber = (number: number): string =>
  `KQ-H17.05-2025-${String(number).padStart(8, '0')}`;

export const sampleDossierCode = (number: number): string =>
  `H17.05-250106-${String(number).padStart(4, '0')}`;

export const SIGNED: readonly SignatureCells[] = [
  ['H17.05/1', 30, 1, 90],
  ['H17.05', 50, 1, 90],
  ['TSA', 51, 1, 90],
];

/** A sound marital-status certificate of one person, different only in what is given. */
export function sampleResult(number: number, given: Partial<ResultRow> = {}): ResultRow {
  return {
    result_id: sampleId(number),
    result_number: sampleNumber(number),
    type_code: 'RT-CIV-003',
    document_number: `${number}/HT-UBND`,
    procedure_code: '1.004873',
    dossier_code: sampleDossierCode(number),
    subject_kind: 'PERSON',
    subject_key: '098190004217',
    parcel_id: null,
    enterprise_code: null,
    issuer_code: 'H17.05',
    signer_code: 'H17.05/1',
    issued_at: '2025-01-06T10:00:00+07:00',
    valid_from: '2025-01-06',
    valid_to: null,
    status: 'VALID',
    version: 1,
    origin: 'BORN_DIGITAL',
    replaces_id: null,
    replaced_by_id: null,
    file_type: 'pdf',
    file_size: 123_456,
    file_sha256: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
    content: JSON.stringify({ registerNumber: number }),
    signatures: JSON.stringify(SIGNED),
    subject_shown: 'L*** T*** M***',
    ...PROVENANCE,
    ...given,
  };
}

const COMPONENTS: readonly ComponentCells[] = [
  ['TK', 'UPLOAD', null, 'H17.05/1', 600],
  ['QT', 'DATABASE', null, 'H17.05/1', 660],
];

/** The dossier of the result with the same number, different only in what is given. */
export function sampleDossier(number: number, given: Partial<DossierRow> = {}): DossierRow {
  return {
    dossier_code: sampleDossierCode(number),
    procedure_code: '1.004873',
    applicant_kind: 'PERSON',
    applicant_key: '098190004217',
    behalf_kind: null,
    behalf_key: null,
    received_at: '2025-01-06T08:00:00+07:00',
    appointment_at: '2025-01-09T17:00:00+07:00',
    completed_at: '2025-01-06T10:00:00+07:00',
    status: 10,
    channel: 'ONLINE',
    fee: 15_000,
    fee_paid: 1,
    components: JSON.stringify(COMPONENTS),
    ...PROVENANCE,
    ...given,
  };
}

/** Those who signed the samples. */
export const SAMPLE_CERTIFICATES: readonly CertificateRow[] = [
  {
    certificate_code: 'H17.05',
    kind: 'AGENCY',
    subject: 'CN=Sở MẪU, C=VN',
    holder_name: null,
    holder_position: null,
  },
  {
    certificate_code: 'H17.05/1',
    kind: 'PERSON',
    subject: 'CN=Lê Thị Mẫu 1, O=Sở MẪU, C=VN',
    holder_name: 'Lê Thị Mẫu 1',
    holder_position: 'Phó trưởng đơn vị',
  },
  {
    certificate_code: 'TSA',
    kind: 'TIMESTAMP',
    subject: 'CN=Dấu thời gian MẪU, C=VN',
    holder_name: null,
    holder_position: null,
  },
];
