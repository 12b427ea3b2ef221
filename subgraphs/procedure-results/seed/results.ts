import { hash } from 'node:crypto';
import type { City, Draws, ResultFacts } from '../../chassis/city/city.ts';
import type { FaultName } from '../../chassis/city/fault-names.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells, type Verification } from '../../chassis/provenance.ts';
import type { ResultRow, StatusCode } from '../rows.ts';
import { shownName } from '../shown-name.ts';
import { signerOf } from './certificates.ts';
import { contentOf } from './content.ts';
import { putDossier } from './dossiers.ts';
import { subjectFacts } from './facts.ts';
import { instantOn, workingMinute } from './instants.ts';
import { scannedOn, signaturesOn } from './signatures.ts';

const VERIFICATIONS = {
  BORN_DIGITAL: 'VERIFIED_CITY',
  DIGITISED: 'DIGITISED',
  DATA_DERIVED: 'VERIFIED_NATIONAL',
} as const satisfies Record<ResultFacts['origin'], Verification>;

/** How an agency marks its papers, by the field in the type's code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ID: 'CC-CATP',
  RES: 'CT07-CA',
  CIV: 'HT-UBND',
  LAND: 'GCN-VPĐK',
  BIZ: 'ĐKKD',
  CON: 'GPXD',
  FOOD: 'ATTP-CNĐK',
  TRN: 'GPKD-VT',
  JUS: 'LLTP',
  NOT: 'CC-VPCC',
  EDU: 'HB',
  HLT: 'CCHN',
  SOC: 'XN-UBND',
};

const symbolOf = (typeCode: string): string => SYMBOLS[typeCode.split('-')[1] ?? ''] ?? 'KQ';

/**
 * What the register wrote. A result whose last day has passed should have been marked EXPIRED; the
 * fault is that it still says VALID.
 */
function recordedStatus(facts: ResultFacts, forgotten: boolean, today: string): StatusCode {
  const past = facts.validTo !== null && facts.validTo < today;
  return facts.status === 'VALID' && past && !forgotten ? 'EXPIRED' : facts.status;
}

/** Of the documents notaries draw up, so many are leases to an enterprise. */
const LEASES = 0.1;

/** The enterprise a result is about without being its subject: the tenant of a notarised lease. */
function tenantOf(city: City, { typeCode, issuedOn }: ResultFacts, draws: Draws): string | null {
  if (typeCode !== 'RT-NOT-001' || !draws.chance(LEASES)) return null;
  const { code, registeredOn } = city.enterprise(draws.between(0, city.counts.enterprises - 1));
  return registeredOn <= issuedOn ? code : null;
}

interface FileCells {
  readonly file_type: ResultRow['file_type'];
  readonly file_size: number | null;
  readonly file_sha256: string | null;
}

const NO_FILE: FileCells = { file_type: null, file_size: null, file_sha256: null };

/** The digest of the signed file. The city has no files: it is that of a text that says so. */
function fileCells(facts: ResultFacts, type: 'pdf' | 'xml', size: number): FileCells {
  const digest = hash('sha256', `MẪU ${facts.number}`, 'base64url');
  return { file_type: type, file_size: size, file_sha256: digest };
}

/** Writes one result, the dossier it came from, and the faults put into them. */
export function fillResult(city: City, index: number, put: Put): void {
  const facts = city.result(index);
  const draws = city.draws('procedure-results result', index);
  const today = city.referenceDate;
  const { plain, person, name } = subjectFacts(city, facts);
  const parcel = facts.parcel === null ? null : city.parcel(facts.parcel);
  const forgotten = city.hasFault('EXPIRED_MARKED_VALID', index);
  const broken = city.hasFault('BROKEN_SIGNATURE', index);

  const signer = facts.origin === 'DATA_DERIVED' ? null : signerOf(facts.issuerAgencyCode, draws);
  const issuedAt = instantOn(facts.issuedOn, workingMinute(draws));
  const scanned = facts.origin === 'DIGITISED';
  const recordedOn = scanned ? scannedOn(facts, today, draws) : facts.issuedOn;
  const signatures = signaturesOn(facts, signer, recordedOn, broken, draws);
  const size = draws.between(40_000, 900_000);
  const file =
    facts.origin === 'DATA_DERIVED'
      ? NO_FILE
      : fileCells(facts, scanned || draws.chance(0.7) ? 'pdf' : 'xml', size);
  const tenant = tenantOf(city, facts, draws);
  const replacement = facts.replacedBy === null ? null : city.result(facts.replacedBy);

  put('procedure_result', {
    result_id: facts.id,
    result_number: facts.number,
    type_code: facts.typeCode,
    document_number: `${draws.between(1, 9999)}/${symbolOf(facts.typeCode)}`,
    procedure_code: facts.procedureCode,
    dossier_code: facts.dossierCode,
    subject_kind: plain.kind,
    subject_key: plain.key,
    parcel_id: parcel?.parcelId ?? null,
    enterprise_code: tenant,
    issuer_code: facts.issuerAgencyCode,
    signer_code: signer,
    issued_at: issuedAt,
    valid_from: facts.validFrom,
    valid_to: facts.validTo,
    status: recordedStatus(facts, forgotten, today),
    version: 1,
    origin: facts.origin,
    replaces_id: facts.replaces === null ? null : city.result(facts.replaces).id,
    replaced_by_id: replacement?.id ?? null,
    ...file,
    content: contentOf({ city, facts, person, parcel, isLease: tenant !== null, draws }),
    signatures: JSON.stringify(signatures),
    subject_shown: shownName(plain.kind, name),
    ...provenanceCells({
      asOf: instantOn(laterOf(recordedOn, replacement?.issuedOn), 17 * 60),
      verification: VERIFICATIONS[facts.origin],
    }),
  } satisfies ResultRow);
  putDossier({ city, facts, subject: plain, person, parcel, issuedAt, draws }, put);

  if (forgotten) put('seed_truth', truth('EXPIRED_MARKED_VALID', facts));
  if (city.hasFault('RESULT_TO_DECEASED', index))
    put('seed_truth', truth('RESULT_TO_DECEASED', facts));
  if (broken && signatures.length > 0) put('seed_truth', truth('BROKEN_SIGNATURE', facts));
}

const laterOf = (one: string, other: string | undefined): string =>
  other !== undefined && other > one ? other : one;

const truth = (fault: FaultName, { id }: ResultFacts) => ({
  fault,
  record_type: 'ProcedureResult',
  record_key: id,
});
