import type { ProvenanceColumns } from '../chassis/provenance.ts';

/** Whom a result or a dossier is about. The keys of the four kinds never look alike. */
export type SubjectKind = 'PERSON' | 'ENTERPRISE' | 'HOUSEHOLD' | 'AGENCY';

export type StatusCode = 'VALID' | 'EXPIRED' | 'REPLACED' | 'REVOKED' | 'SUSPENDED' | 'CANCELLED';

export type Origin = 'BORN_DIGITAL' | 'DIGITISED' | 'DATA_DERIVED';

/** One digital result: table `procedure_result`. Its title follows from its type and is not stored. */
export interface ResultRow extends ProvenanceColumns {
  /** UUID, lower case; also the order in which results are paged. */
  readonly result_id: string;
  readonly result_number: string;
  readonly type_code: string;
  readonly document_number: string | null;
  readonly procedure_code: string;
  readonly dossier_code: string;
  readonly subject_kind: SubjectKind;
  readonly subject_key: string;
  /** The parcel it is about. */
  readonly parcel_id: string | null;
  /** The enterprise it is about, when that is not its subject. */
  readonly enterprise_code: string | null;
  readonly issuer_code: string;
  /** The certificate of the officer who signed. */
  readonly signer_code: string | null;
  readonly issued_at: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  /** As recorded; whether it has expired is decided when it is read. */
  readonly status: StatusCode;
  /** How often it was written: 1 when issued, one more with each change. What a change names as expected. */
  readonly version: number;
  readonly origin: Origin;
  readonly replaces_id: string | null;
  readonly replaced_by_id: string | null;
  readonly file_type: 'pdf' | 'xml' | null;
  readonly file_size: number | null;
  /** In base64url, a third shorter than the hexadecimal it is served in. */
  readonly file_sha256: string | null;
  /** What it says, as JSON. */
  readonly content: string | null;
  /** A JSON list of `SignatureCells`. */
  readonly signatures: string;
  /** The subject's name as whoever checks it is shown: see `shownName`. Null where none was recorded. */
  readonly subject_shown: string | null;
}

/**
 * One signature: its certificate, the seconds between issue and signing, whether the last check found
 * it good (1 or 0), and the seconds between issue and that check.
 */
export type SignatureCells = readonly [
  certificateCode: string,
  signedAfter: number,
  valid: number,
  checkedAfter: number,
];

/** A certificate that signs results: table `signing_certificate`. Named once, not in every signature. */
export interface CertificateRow {
  readonly certificate_code: string;
  readonly kind: 'PERSON' | 'AGENCY' | 'TIMESTAMP';
  readonly subject: string;
  readonly holder_name: string | null;
  readonly holder_position: string | null;
}

export type ChangeKind = 'ISSUED' | 'SUSPENDED' | 'RESUMED' | 'REVOKED' | 'REPLACED';

/** What happened to a result, one row a version: table `result_change`. Rows are added, never changed. */
export interface ChangeRow {
  readonly result_id: string;
  readonly version: number;
  readonly change_kind: ChangeKind;
  /** As recorded before; null when it was issued. */
  readonly status_before: StatusCode | null;
  readonly status_after: StatusCode;
  readonly changed_at: string;
  /** The agency that did it, the application it used, and the dossier it was for. */
  readonly agency_code: string;
  readonly client_id: string | null;
  readonly dossier_code: string;
  readonly reason: string | null;
  /** The result that took its place, or whose place it took. */
  readonly related_id: string | null;
}

/** A write an issuer asked for by a key of its own, so that it is done once: table `result_request`. */
export interface RequestRow {
  readonly issuer_code: string;
  readonly idempotency_key: string;
  /** SHA-256 of what was asked, in base64url. */
  readonly input_digest: string;
  /** The result it answered with, and the version it made of it. */
  readonly result_number: string;
  readonly version: number;
  readonly requested_at: string;
}

/** Which result counts for a subject where only one may: table `live_result`. */
export interface LiveRow {
  /** The type and the subject. */
  readonly live_key: string;
  readonly result_id: string;
}

/** One dossier: table `dossier`. */
export interface DossierRow extends ProvenanceColumns {
  readonly dossier_code: string;
  readonly procedure_code: string;
  readonly applicant_kind: SubjectKind;
  readonly applicant_key: string;
  readonly behalf_kind: SubjectKind | null;
  readonly behalf_key: string | null;
  readonly received_at: string;
  readonly appointment_at: string | null;
  readonly completed_at: string | null;
  /** The national code, 1 to 10. */
  readonly status: number;
  readonly channel: 'ONLINE' | 'COUNTER' | 'POST';
  /** In đồng; 0 when nothing was charged. */
  readonly fee: number;
  readonly fee_paid: number;
  /** A JSON list of `ComponentCells`; null when components were not recorded. */
  readonly components: string | null;
}

/**
 * How one requirement was met: its code, what met it, the result that did, the certificate of the
 * officer who checked, and the seconds between receipt and check.
 */
export type ComponentCells = readonly [
  requirementCode: string,
  satisfiedBy: 'RESULT' | 'DATABASE' | 'UPLOAD' | 'PAPER',
  resultId: string | null,
  checkedBy: string | null,
  checkedAfter: number | null,
];
