import type { Asker } from './issuer.ts';

/** What the fields of each register's quality begin with, the agency that keeps it, and a rule that finds something. */
export const QUALITY_OF = [
  { register: 'citizens', name: 'citizen', agency: 'H17.02', rule: 'ID_SEX_OR_CENTURY' },
  { register: 'businesses', name: 'business', agency: 'H17.04', rule: 'ENTERPRISE_ADDRESS_CLOSED' },
  { register: 'land-parcels', name: 'land', agency: 'H17.06', rule: 'PARCEL_ADDRESS_CLOSED' },
  { register: 'procedure-results', name: 'result', agency: 'H17.01', rule: 'EXPIRED_MARKED_VALID' },
] as const;

/** Whoever looks after the records of an agency. */
export const steward = (
  agencyCode: string,
  scopes: readonly string[] = ['quality:read'],
): Asker => ({
  as: {
    ...{ vi: 'Cán bộ quản trị dữ liệu', en: 'Data steward', agencyCode, scopes },
    ...{ clientId: `steward-${agencyCode}`, subject: `officer:steward-${agencyCode}` },
    ...{ kind: 'officer', assurance: 2, purposes: [{ code: 'DATA_QUALITY' }] },
  },
  purpose: 'DATA_QUALITY',
  basis: 'PUBLIC_TASK',
});
