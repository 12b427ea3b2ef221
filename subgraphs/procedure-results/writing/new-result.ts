import { randomUUID } from 'node:crypto';
import { fault } from '../../../schema/faults.ts';
import { misfit, procedureByCode, resultType } from '../../../schema/reference/index.ts';
import type { Verification } from '../../chassis/provenance.ts';
import type { Context } from '../context.ts';
import { secondsAfter } from '../instant.ts';
import { householdBusinessKey } from '../keys.ts';
import type { NewResultFileInput, NewResultInput } from '../resolver-types.generated.ts';
import type { Origin, ResultRow } from '../rows.ts';
import { shownName } from '../shown-name.ts';
import { subjectIn } from '../subjects.ts';
import { boundedText, type WriteRequest } from './request.ts';
import { signed } from './signed.ts';

const VERIFICATIONS: Readonly<Record<Origin, Verification>> = {
  BORN_DIGITAL: 'VERIFIED_CITY',
  DIGITISED: 'DIGITISED',
  DATA_DERIVED: 'VERIFIED_NATIONAL',
};

/** More than any type's content takes, and little beside a page. */
const LARGEST_DATA = 16_384;
const LARGEST_FILE = 1_073_741_824;

const notValid = (argument: string) =>
  fault('INVALID_ARGUMENT', { details: { argument: `result.${argument}` } });

const MEDIA_TYPES: Readonly<Record<string, 'pdf' | 'xml'>> = {
  'application/pdf': 'pdf',
  'application/xml': 'xml',
};

type FileCells = Pick<ResultRow, 'file_type' | 'file_size' | 'file_sha256'>;

function fileCells(file: NewResultFileInput | null | undefined): FileCells {
  if (file == null) return { file_type: null, file_size: null, file_sha256: null };
  const type = Object.hasOwn(MEDIA_TYPES, file.mediaType) ? MEDIA_TYPES[file.mediaType] : undefined;
  if (type === undefined) throw notValid('file.mediaType');
  if (file.size < 1 || file.size > LARGEST_FILE) throw notValid('file.size');
  if (!/^[0-9a-f]{64}$/.test(file.sha256)) throw notValid('file.sha256');
  const digest = Buffer.from(file.sha256, 'hex').toString('base64url');
  return { file_type: type, file_size: file.size, file_sha256: digest };
}

/** What it says, as JSON, once it fits its type. */
function contentOf(typeCode: string, data: unknown): string {
  const text = JSON.stringify(data ?? null);
  if (Buffer.byteLength(text) > LARGEST_DATA)
    throw fault('RESULT_TOO_LARGE', { details: { ceiling: LARGEST_DATA } });
  const at = misfit(typeCode, data);
  if (at !== null) throw fault('INVALID_RESULT_DATA', { details: { at } });
  return text;
}

/** The agency in `KQ-<agency>-<year>-<8 digits>`. */
const issuerIn = (resultNumber: string): string => resultNumber.slice(3, -14);

/**
 * The row of a new result as an issuer describes it, or why it may not be issued. Nothing is written here; the
 * certificates it is signed with are looked up, in one statement.
 */
export async function newResult(
  input: NewResultInput,
  { issuer, now, today }: WriteRequest,
  { loaders, guard }: Pick<Context, 'loaders' | 'guard'>,
): Promise<ResultRow> {
  const { resultNumber, typeCode, procedureCode, origin } = input;
  if (issuerIn(resultNumber) !== issuer.agencyCode) throw notValid('resultNumber');
  if (resultType(typeCode) === null) throw notValid('typeCode');
  const procedure = procedureByCode(procedureCode, today);
  if (!procedure?.resultTypes.includes(typeCode)) throw notValid('procedureCode');
  const subject = subjectIn(input.subject, 'result.subject');
  if (subject.kind === 'HOUSEHOLD' && householdBusinessKey(subject.key) === null)
    throw notValid('subject');
  const issuedAt = secondsAfter(input.issuedAt, 0);
  if (Date.parse(issuedAt) > Date.parse(now)) throw notValid('issuedAt');
  const validTo = input.validTo ?? null;
  if (validTo !== null && validTo < input.validFrom) throw notValid('validTo');
  const signatures = input.signatures ?? [];
  if (origin === 'DATA_DERIVED' && signatures.length > 0) throw notValid('signatures');
  const content = contentOf(typeCode, input.data);
  const file = fileCells(input.file);
  const name = boundedText(input.subjectName, 'result.subjectName', 200);
  const documentNumber = boundedText(input.documentNumber, 'result.documentNumber', 60);
  const parts = { issuedAt, issuer: issuer.agencyCode, now };
  const { cells, signer } = await signed(signatures, parts, loaders);
  return {
    result_id: randomUUID(),
    result_number: resultNumber,
    type_code: typeCode,
    document_number: documentNumber,
    procedure_code: procedureCode,
    dossier_code: issuer.dossierCode,
    subject_kind: subject.kind,
    subject_key: subject.key,
    subject_shown: name === null ? null : shownName(subject.kind, name),
    parcel_id: input.parcelId ?? null,
    enterprise_code: input.enterpriseCode ?? null,
    issuer_code: issuer.agencyCode,
    signer_code: signer,
    issued_at: issuedAt,
    valid_from: input.validFrom,
    valid_to: validTo,
    status: 'VALID',
    version: 1,
    origin,
    replaces_id: null,
    replaced_by_id: null,
    ...file,
    content,
    signatures: JSON.stringify(cells),
    as_of: now,
    verification: VERIFICATIONS[origin],
    is_synthetic: guard?.inquiry.synthetic === true ? 1 : 0,
  };
}
