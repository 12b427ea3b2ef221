import type { Dated, LocalizedName } from '../code-list.ts';
import type { Condition } from './condition.ts';

/** Data of a register (ours or one not built yet) that can stand for a paper. */
export type DataSourceCode =
  | 'CITIZENS_IDENTITY'
  | 'CITIZENS_RESIDENCE'
  | 'CITIZENS_HOUSEHOLD'
  | 'LAND_RIGHTS'
  | 'LAND_CERTIFICATES'
  | 'LAND_LOSSES'
  | 'LAND_MAP'
  | 'BUSINESS_REGISTRATION'
  | 'CIVIL_STATUS'
  | 'HEALTH'
  | 'TAX'
  | 'PLANNING'
  | 'ADMINISTRATIVE_UNITS';

/** Who may apply for something. */
export type ApplicantKind = 'PERSON' | 'ENTERPRISE' | 'HOUSEHOLD_BUSINESS';

/** One thing a procedure asks for, with the evidence that is as good. */
export interface ProcedureRequirement {
  /** Unique within the procedure. */
  readonly code: string;
  readonly name: LocalizedName;
  readonly mandatory: boolean;
  readonly copies: number;
  /** When it is asked for; null when always. */
  readonly condition: LocalizedName | null;
  readonly acceptedResultTypes: readonly string[];
  readonly acceptedDataSources: readonly DataSourceCode[];
  /** Whether only the applicant's own file will do. */
  readonly uploadOnly: boolean;
  /** The same as `condition`, for the evaluator; null when always. */
  readonly when: Condition | null;
  /** Which is asked for first; the other is the second choice. */
  readonly firstChoice: 'DATA' | 'RESULT';
  /** Whose evidence it takes: the applicant's, or that of the other party as well. */
  readonly of: 'APPLICANT' | 'BOTH';
  /** Whether a result whose last day has passed still counts, as when it is to be extended. */
  readonly acceptsExpired: boolean;
  /** Whether it is about the one result that the applicant names. */
  readonly named: boolean;
  /** Whether the sectors of the case say which of the accepted results it takes. */
  readonly bySector: boolean;
  /** Data that has to agree: never evidence by itself, but nothing counts against it. */
  readonly crossCheck: 'CITIZENS_UNMARRIED' | null;
}

/** How sure we are of the code: seen in public material, remembered, or made up (first digit 9). */
export type CodeCertainty = 'SEEN' | 'REMEMBERED' | 'ILLUSTRATIVE';

/** One version of an administrative procedure. */
export interface Procedure extends Dated {
  readonly code: string;
  readonly codeCertainty: CodeCertainty;
  readonly name: LocalizedName;
  /** Field of administration (lĩnh vực). */
  readonly field: LocalizedName;
  readonly level: 'PROVINCE' | 'COMMUNE' | 'OTHER';
  readonly kind: 'NEW' | 'CHANGE' | 'REISSUE' | 'EXCHANGE' | 'EXTEND' | 'END';
  /** Null where each commune, school or office is competent for its own. */
  readonly competentAgencyCode: string | null;
  /** Working days, 0 for the same day; null when not set. Customary figures [C]. */
  readonly processingDays: number | null;
  /** Đồng; null when it depends on the case. */
  readonly fee: number | null;
  readonly onlineLevel: 'FULL' | 'PARTIAL' | 'NONE';
  readonly simplification: 'ELIMINATED' | 'INSTANT' | 'REDUCED_COMPONENTS' | 'NONE';
  readonly requirements: readonly ProcedureRequirement[];
  /** Empty when it gives no paper. */
  readonly resultTypes: readonly string[];
  /** Who may apply. */
  readonly applicants: readonly ApplicantKind[];
  readonly legalBasis: readonly string[];
}

/** What a table of procedures says of each; the rest is alike for all. */
export type ProcedureRow = Omit<
  Procedure,
  'codeCertainty' | 'fee' | 'validFrom' | 'validTo' | 'competentAgencyCode' | 'applicants'
> &
  Partial<
    Pick<Procedure, 'codeCertainty' | 'fee' | 'validFrom' | 'competentAgencyCode' | 'applicants'>
  >;

/** When today's catalogue starts: the first day of the Law on Civil Status. Real first days are not at hand [U]. */
const CATALOGUE_BEGINS = '2016-01-01';

/** Fills in what most procedures share. */
export function procedure(row: ProcedureRow): Procedure {
  return {
    codeCertainty: 'SEEN',
    competentAgencyCode: null,
    applicants: ['PERSON'],
    fee: null,
    validFrom: CATALOGUE_BEGINS,
    validTo: null,
    ...row,
  };
}
