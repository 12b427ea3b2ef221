/** An explicit right to one sensitive or closed field, beyond what scopes and purposes give. */
export interface Grant {
  /** The agency it is given to, and those under it. */
  readonly agency: string;
  readonly purpose: string;
  /** `Type.field`. */
  readonly field: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  /** The decision that gives it. */
  readonly basis: string;
}

/**
 * Who may read sensitive and closed fields, for what, and until when. Everything else of that kind is refused.
 *
 * Source: Decree 356/2025/NĐ-CP, Art. 4; the decisions named are invented, as is the city.
 */
export const GRANTS: readonly Grant[] = [
  {
    agency: 'H17.90',
    purpose: 'TTHC_RESOLVE',
    field: 'Citizen.ethnicity',
    until: '2027-12-31',
    basis: 'Quyết định mẫu 01/QĐ-UBND (chính sách dân tộc)',
  },
  {
    agency: 'H17.90',
    purpose: 'TTHC_RESOLVE',
    field: 'Ethnicity.*',
    until: '2027-12-31',
    basis: 'Quyết định mẫu 01/QĐ-UBND (chính sách dân tộc)',
  },
  {
    agency: 'H17.15',
    purpose: 'DATA_QUALITY',
    field: 'Query.landQualityFindings',
    until: '2027-12-31',
    basis: 'Quyết định mẫu 04/QĐ-UBND (rà soát, làm sạch dữ liệu đất đai)',
  },
  {
    agency: 'H17.04',
    purpose: 'DATA_QUALITY',
    field: 'BeneficialOwner.*',
    until: '2026-12-31',
    basis: 'Quyết định mẫu 02/QĐ-UBND (chủ sở hữu hưởng lợi)',
  },
  {
    agency: 'H17.14',
    purpose: 'RESULT_VERIFY',
    field: 'ProcedureResult.checks',
    until: '2027-12-31',
    basis: 'Quyết định mẫu 03/QĐ-UBND (lịch sử kiểm tra kết quả)',
  },
  {
    agency: 'H17.14',
    purpose: 'RESULT_VERIFY',
    field: 'VerificationCheck.*',
    until: '2027-12-31',
    basis: 'Quyết định mẫu 03/QĐ-UBND (lịch sử kiểm tra kết quả)',
  },
  {
    agency: 'H17.14',
    purpose: 'RESULT_VERIFY',
    field: 'VerificationCheckConnection.*',
    until: '2027-12-31',
    basis: 'Quyết định mẫu 03/QĐ-UBND (lịch sử kiểm tra kết quả)',
  },
  {
    agency: 'H17.14',
    purpose: 'RESULT_VERIFY',
    field: 'VerificationCheckEdge.*',
    until: '2027-12-31',
    basis: 'Quyết định mẫu 03/QĐ-UBND (lịch sử kiểm tra kết quả)',
  },
];

const covers = (given: string, field: string): boolean =>
  given === field || (given.endsWith('.*') && field.startsWith(given.slice(0, -1)));

/** Whether a code is that of an agency, or of one under it. The city's own code stands for itself alone. */
export function isWithin(agencyCode: string | null, agency: string): boolean {
  if (agencyCode === null) return false;
  return agencyCode === agency || (agency.includes('.') && agencyCode.startsWith(`${agency}.`));
}

/** The grant that opens a field to an agency for a purpose on a day, if there is one. */
export function grantFor(
  wanted: { readonly agencyCode: string | null; readonly purpose: string; readonly field: string },
  today: string,
  grants: readonly Grant[] = GRANTS,
): Grant | undefined {
  return grants.find(
    (grant) =>
      isWithin(wanted.agencyCode, grant.agency) &&
      grant.purpose === wanted.purpose &&
      covers(grant.field, wanted.field) &&
      today <= grant.until,
  );
}
