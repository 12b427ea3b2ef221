import type { Knex } from 'knex';
import { type ByKeys, manyByKey, oneByKey, type Paging, pagesByKey } from '../chassis/loaders.ts';
import type { Store } from '../chassis/store/store.ts';
import type { CheckRow } from './checks/check-row.ts';
import type { ResultFilter } from './filter.ts';
import type { CertificateRow, ChangeRow, DossierRow, ResultRow } from './rows.ts';
import { whereStatusOn } from './status.ts';

/** Every way this register is read. Each costs one statement, however many keys are asked for. */
export type Loaders = ReturnType<typeof loaders>;

const byColumn =
  (table: string, column: string): ByKeys =>
  (knex, keys) =>
    knex(table).whereIn(column, keys).orderBy(column);

const READS = {
  resultsByIds: byColumn('procedure_result', 'result_id'),
  resultsByNumbers: byColumn('procedure_result', 'result_number'),
  resultsByDossiers: byColumn('procedure_result', 'dossier_code'),
  certificatesByCodes: byColumn('signing_certificate', 'certificate_code'),
  dossiersByCodes: byColumn('dossier', 'dossier_code'),
};

const RESULTS = { table: 'procedure_result', order: 'result_id', where: narrow };
const BY_SUBJECTS: Paging<ResultFilter> = { ...RESULTS, parent: 'subject_key' };
const BY_PARCELS: Paging<ResultFilter> = { ...RESULTS, parent: 'parcel_id' };
const CHANGES = { table: 'result_change', parent: 'result_id', order: 'version' };
/** By id, which puts the latest check first. */
const CHECKS = { table: 'verification_check', parent: 'result_number', order: 'check_id' };
const DOSSIERS = { table: 'dossier', parent: 'applicant_key', order: 'dossier_code' };

/** Makes the loaders of one request. */
export function loaders(store: Store) {
  return {
    resultsByIds: oneByKey<ResultRow>(store, READS.resultsByIds, (row) => row.result_id),
    resultsByNumbers: oneByKey<ResultRow>(
      store,
      READS.resultsByNumbers,
      (row) => row.result_number,
    ),
    /** A dossier gives one result, or a handful: never a list that grows. */
    resultsByDossiers: manyByKey<ResultRow>(
      store,
      READS.resultsByDossiers,
      (row) => row.dossier_code,
    ),
    resultPagesBySubjects: pagesByKey<ResultRow, ResultFilter>(store, BY_SUBJECTS),
    resultPagesByParcels: pagesByKey<ResultRow, ResultFilter>(store, BY_PARCELS),
    changePagesByResults: pagesByKey<ChangeRow>(store, CHANGES),
    checkPagesByNumbers: pagesByKey<CheckRow>(store, CHECKS),
    certificatesByCodes: oneByKey<CertificateRow>(
      store,
      READS.certificatesByCodes,
      (row) => row.certificate_code,
    ),
    dossiersByCodes: oneByKey<DossierRow>(store, READS.dossiersByCodes, (row) => row.dossier_code),
    dossierPagesByApplicants: pagesByKey<DossierRow>(store, DOSSIERS),
  };
}

function narrow(query: Knex.QueryBuilder, { types, statuses, today }: ResultFilter): void {
  if (types !== null) query.whereIn('type_code', types);
  if (statuses !== null) whereStatusOn(query, today, statuses);
}
