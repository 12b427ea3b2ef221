import type { Knex } from 'knex';
import { manyByKey, oneByKey, pagesByKey } from '../chassis/loaders.ts';
import type { Store } from '../chassis/store/store.ts';
import type { CheckRow } from './checks/check-row.ts';
import type { ResultFilter } from './filter.ts';
import type { CertificateRow, ChangeRow, DossierRow, ResultRow } from './rows.ts';
import { whereStatusOn } from './status.ts';

/** Every way this register is read. Each costs one statement, however many keys are asked for. */
export type Loaders = ReturnType<typeof loaders>;

/** Makes the loaders of one request. */
export function loaders(store: Store) {
  const rows = <Row extends object>(table: string, column: string) => {
    return async (keys: readonly string[]): Promise<readonly Row[]> =>
      store.knex(table).select('*').whereIn(column, keys).orderBy(column);
  };
  return {
    resultsByIds: oneByKey(
      rows<ResultRow>('procedure_result', 'result_id'),
      (row) => row.result_id,
    ),
    resultsByNumbers: oneByKey(
      rows<ResultRow>('procedure_result', 'result_number'),
      (row) => row.result_number,
    ),
    /** A dossier gives one result, or a handful: never a list that grows. */
    resultsByDossiers: manyByKey(
      rows<ResultRow>('procedure_result', 'dossier_code'),
      (row) => row.dossier_code,
    ),
    resultPagesBySubjects: pagesByKey<ResultRow, ResultFilter>(store, {
      table: 'procedure_result',
      parent: 'subject_key',
      order: 'result_id',
      where: narrow,
    }),
    resultPagesByParcels: pagesByKey<ResultRow, ResultFilter>(store, {
      table: 'procedure_result',
      parent: 'parcel_id',
      order: 'result_id',
      where: narrow,
    }),
    changePagesByResults: pagesByKey<ChangeRow>(store, {
      table: 'result_change',
      parent: 'result_id',
      order: 'version',
    }),
    /** By id, which puts the latest check first. */
    checkPagesByNumbers: pagesByKey<CheckRow>(store, {
      table: 'verification_check',
      parent: 'result_number',
      order: 'check_id',
    }),
    certificatesByCodes: oneByKey(
      rows<CertificateRow>('signing_certificate', 'certificate_code'),
      (row) => row.certificate_code,
    ),
    dossiersByCodes: oneByKey(
      rows<DossierRow>('dossier', 'dossier_code'),
      (row) => row.dossier_code,
    ),
    dossierPagesByApplicants: pagesByKey<DossierRow>(store, {
      table: 'dossier',
      parent: 'applicant_key',
      order: 'dossier_code',
    }),
  };
}

function narrow(query: Knex.QueryBuilder, { types, statuses, today }: ResultFilter): void {
  if (types !== null) query.whereIn('type_code', types);
  if (statuses !== null) whereStatusOn(query, today, statuses);
}
