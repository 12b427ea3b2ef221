import { personsIn } from '../chassis/attestation.ts';
import { personalIds } from '../chassis/guard/personal-ids.ts';
import type { RowSubjects } from '../chassis/guard/row-subjects.ts';
import type { QualityFindingParent } from '../chassis/parents.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import type {
  CitizenParent,
  DossierParent,
  DossierReadinessParent,
  ProcedureResultParent,
  ResultVerificationParent,
} from './parents.ts';
import type {
  QueryDossierReadinessArgs,
  QueryDossierReadinessOfArgs,
  QueryProcedureResultsArgs,
} from './resolver-types.generated.ts';
import type { SubjectKind } from './rows.ts';

const person = (kind: SubjectKind | null, key: string | null): string | null =>
  kind === 'PERSON' ? key : null;

/** Records of other registers, which do not say here whose they are. */
const nobodys = (): readonly string[] => [];

/**
 * Whom this register's rows are about: the subject of a result, and who asked with a dossier and for whom.
 *
 * A parcel and a business are nobody's here. Left out, they would belong to whoever has the result that names
 * them, and open to that person the lists of what others were given for them.
 */
export const rowSubjects: RowSubjects<Loaders> = {
  'Query.procedureResults': ({ subject }: QueryProcedureResultsArgs) =>
    personalIds([subject.personalId ?? null]),
  'Query.dossierReadiness': ({ applicant }: QueryDossierReadinessArgs) =>
    personalIds([applicant.personalId ?? null]),
  'Query.dossierReadinessOf': ({ applicants }: QueryDossierReadinessOfArgs) =>
    personalIds(applicants.map(({ personalId }) => personalId ?? null)),
  Citizen: ({ key }: CitizenParent) => [key],
  /** About the applicant, for whom the dossier is. */
  DossierReadiness: ({ asked }: DossierReadinessParent) => personsIn(asked.applicant),
  QualityFinding: async ({ recordKey }: QualityFindingParent, { loaders }: Context) => {
    const row = await loaders.resultsByIds.load(recordKey);
    return personalIds([row && person(row.subject_kind, row.subject_key)]);
  },
  ProcedureResult: (row: ProcedureResultParent) =>
    personalIds([person(row.subject_kind, row.subject_key)]),
  // Whose the result is that was found; of what was not found, or may not be shown, nobody's.
  ResultVerification: ({ row }: ResultVerificationParent) =>
    personalIds([row && person(row.subject_kind, row.subject_key)]),
  Dossier: (row: DossierParent) =>
    personalIds([
      person(row.applicant_kind, row.applicant_key),
      person(row.behalf_kind, row.behalf_key),
    ]),
  Enterprise: nobodys,
  HouseholdBusiness: nobodys,
  LandParcel: nobodys,
};
