import { FIELD_GROUPS } from './field-groups.ts';

/** What has to stand behind a request besides its purpose. */
export type Ground =
  /** The dossier the data is for. */
  | 'dossier'
  /** A dossier, or a legal basis other than consent. */
  | 'dossier or basis'
  /** A legal basis other than consent. */
  | 'basis'
  /** A consent in force of the person concerned, given to the caller's agency for this purpose. */
  | 'consent'
  | 'nothing';

/** One reason for which personal data may be asked for, and the least that it takes. */
export interface Purpose {
  readonly vi: string;
  readonly en: string;
  /** Which callers may state it. */
  readonly kinds: readonly ('officer' | 'citizen' | 'system')[];
  /** Agencies with this task, and those under them; every agency when left out. */
  readonly agencies?: readonly string[];
  readonly ground: Ground;
  /**
   * The minimum set: personal fields it may reach, as `Type.field`, or `Type.*` for a value type. `self` is
   * whatever the schema opens to the person concerned, and only their own; `all` is for invented data.
   */
  readonly fields: readonly string[] | 'self' | 'all';
}

const { identity, residence, household, family, marital, origin, ethnicity } = FIELD_GROUPS;
const { ownedBusinesses, businessPeople, businessPapers, beneficialOwners } = FIELD_GROUPS;
const { landRights, landHistory, landOfPerson, certificate } = FIELD_GROUPS;
const { resultFacts, resultParties, resultContent, resultsOf, dossiers, readiness } = FIELD_GROUPS;
const { qualityFindings } = FIELD_GROUPS;
const { resultChecks, resultCode, resultWrites } = FIELD_GROUPS;

/**
 * The purposes of the city's sharing policy, each with its minimum set of personal fields.
 *
 * Source: the minimum policy model (Decree 13/2023/NĐ-CP, Art. 3, purpose limitation and minimisation; Law
 * 91/2025/QH15). Whoever changes this file changes who may see what: it is reviewed on its own.
 */
export const PURPOSES = {
  TTHC_RESOLVE: {
    vi: 'Giải quyết thủ tục hành chính',
    en: 'Resolving an administrative procedure',
    kinds: ['officer', 'system'],
    ground: 'dossier',
    fields: [
      ...['Query.citizen', 'Query.citizens', 'Query.searchCitizens', 'Query.household'],
      ...[
        'Query.landCertificate',
        'Query.procedureResult',
        'Query.procedureResults',
        'Query.dossier',
      ],
      ...['CitizenConnection.*', 'CitizenEdge.*', 'Citizen.personalId', 'IdentityDocument.number'],
      ...[...identity, ...residence, ...household, ...family, ...marital, ...origin, ...ethnicity],
      ...[...ownedBusinesses, ...businessPeople, ...businessPapers],
      ...[...landRights, ...landHistory, ...landOfPerson, ...certificate],
      ...[...resultFacts, ...resultParties, ...resultContent, ...resultsOf, ...dossiers],
      ...[...readiness, ...resultWrites, ...resultCode, 'ResultVerification.result'],
    ],
  },
  TTHC_PRECHECK: {
    vi: 'Kiểm tra thành phần hồ sơ',
    en: 'Checking which components of a dossier are already there',
    kinds: ['officer', 'system'],
    ground: 'dossier or basis',
    fields: [
      ...['Query.citizen', 'Query.household', 'Query.landCertificate'],
      ...['Query.procedureResult', 'Query.procedureResults', 'Query.dossier'],
      ...[...identity, ...residence, ...household, ...marital],
      ...['Citizen.householdBusinesses', 'Citizen.representedEnterprises', ...businessPapers],
      ...['LandParcel.certificates', ...landOfPerson, ...certificate],
      ...[...resultFacts, ...resultsOf, ...dossiers, ...readiness],
    ],
  },
  RESULT_VERIFY: {
    vi: 'Xác thực kết quả',
    en: 'Verifying a result',
    kinds: ['officer', 'system'],
    ground: 'dossier or basis',
    fields: [
      ...['Query.procedureResult', ...resultFacts, ...resultParties, ...resultChecks],
      ...['Citizen.fullName', 'Citizen.personalIdMasked', 'Citizen.personalIdMatches'],
    ],
  },
  NOTARY_CHECK: {
    vi: 'Kiểm tra trước khi công chứng',
    en: 'Checking before a notarised transaction',
    kinds: ['officer'],
    agencies: ['H17.11'],
    ground: 'consent',
    fields: [
      ...['Query.landCertificate', 'Query.citizen', ...certificate, ...landRights, ...marital],
      ...['Citizen.fullName', 'Citizen.personalIdMasked', 'Citizen.personalIdMatches'],
      ...['Citizen.lifeStatus', 'Citizen.spouse', 'FamilyLink.*', 'RelatedCitizen.*'],
      ...['Query.consent', 'Consent.*'],
    ],
  },
  INSPECTION: {
    vi: 'Kiểm tra hiện trường',
    en: 'Inspection in the field',
    kinds: ['officer'],
    ground: 'basis',
    fields: [
      ...['Query.procedureResult', 'Query.procedureResults', ...resultFacts, ...resultParties],
      'ResultVerification.result',
      ...['Enterprise.results', 'HouseholdBusiness.results', 'LandParcel.results'],
      ...[
        'ProcedureResultConnection.*',
        'ProcedureResultEdge.*',
        ...businessPeople,
        ...businessPapers,
      ],
      ...['Citizen.fullName', 'Citizen.personalIdMasked', 'Citizen.personalIdMatches'],
    ],
  },
  STATISTICS: {
    vi: 'Thống kê, tổng hợp',
    en: 'Statistics: aggregates, no group below ten',
    kinds: ['officer', 'system'],
    ground: 'nothing',
    fields: [],
  },
  SELF_ACCESS: {
    vi: 'Công dân xem dữ liệu của mình',
    en: 'A citizen reads their own data',
    kinds: ['citizen'],
    ground: 'nothing',
    fields: 'self',
  },
  OPEN_LOOKUP: {
    vi: 'Tra cứu dữ liệu mở',
    en: 'Looking up open data',
    kinds: ['officer', 'citizen', 'system'],
    ground: 'nothing',
    fields: [],
  },
  DATA_QUALITY: {
    vi: 'Kiểm tra chất lượng dữ liệu',
    en: 'Checking the quality of data, by the agencies that keep it',
    kinds: ['officer', 'system'],
    agencies: ['H17.01', 'H17.02', 'H17.04', 'H17.06', 'H17.15'],
    ground: 'basis',
    fields: [
      ...['Query.citizen', 'Query.citizens', 'Query.landCertificate', 'Query.procedureResult'],
      ...[...identity, ...residence, ...household, ...marital, ...origin],
      ...[...landRights, ...landHistory, ...certificate, ...resultFacts, ...resultParties],
      ...[...beneficialOwners, ...qualityFindings],
    ],
  },
  OVERSIGHT: {
    vi: 'Kiểm tra, giám sát việc sử dụng dữ liệu',
    en: 'Overseeing how data is used',
    kinds: ['officer'],
    agencies: ['H17'],
    ground: 'basis',
    fields: ['Query.journal', 'JournalConnection.*', 'JournalEdge.*', 'JournalRecord.*'],
  },
  DEV_EXPLORE: {
    vi: 'Nhà phát triển dùng thử trên dữ liệu giả lập',
    en: 'A developer explores invented data',
    kinds: ['officer', 'citizen', 'system'],
    ground: 'nothing',
    fields: 'all',
  },
} as const satisfies Record<string, Purpose>;

export type PurposeCode = keyof typeof PURPOSES;

export function isPurposeCode(text: unknown): text is PurposeCode {
  return typeof text === 'string' && Object.hasOwn(PURPOSES, text);
}

/** The purpose of this code; undefined for what is none, which a seal from elsewhere could carry. */
export function purposeNamed(code: string): Purpose | undefined {
  return isPurposeCode(code) ? PURPOSES[code] : undefined;
}

const SETS = new Map<Purpose, ReadonlySet<string>>();

/** Whether a purpose's minimum set names a field, by itself or by its whole type. */
export function listsField(purpose: Purpose, field: string): boolean {
  if (purpose.fields === 'all' || purpose.fields === 'self') return true;
  let set = SETS.get(purpose);
  if (!set) {
    set = new Set(purpose.fields);
    SETS.set(purpose, set);
  }
  return set.has(field) || set.has(`${field.slice(0, field.indexOf('.'))}.*`);
}
