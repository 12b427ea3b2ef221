import type { LocalizedName } from '../code-list.ts';
import type { Condition } from './condition.ts';
import type { DataSourceCode, ProcedureRequirement } from './procedure.ts';

/** When a paper is asked for, in words and for the evaluator. */
interface When extends LocalizedName {
  readonly if: Condition;
}

type Ways = Pick<
  ProcedureRequirement,
  'firstChoice' | 'of' | 'acceptsExpired' | 'named' | 'bySector' | 'crossCheck'
>;

interface Evidence extends Partial<Ways> {
  readonly results?: readonly string[];
  readonly data?: readonly DataSourceCode[];
  /** Asked for only then; such a paper is not mandatory. */
  readonly when?: When;
}

const USUAL: Ways = {
  firstChoice: 'DATA',
  of: 'APPLICANT',
  acceptsExpired: false,
  named: false,
  bySector: false,
  crossCheck: null,
};

/** A paper, with the digital evidence that is as good. */
export function paper(
  code: string,
  vi: string,
  en: string,
  { results = [], data = [], when, ...ways }: Evidence,
): ProcedureRequirement {
  return {
    code,
    name: { vi, en },
    mandatory: when === undefined,
    copies: 1,
    condition: when === undefined ? null : { vi: when.vi, en: when.en },
    when: when?.if ?? null,
    acceptedResultTypes: results,
    acceptedDataSources: data,
    uploadOnly: false,
    ...USUAL,
    ...ways,
  };
}

/** A paper only the applicant has. */
export function upload(
  code: string,
  vi: string,
  en: string,
  { when }: Pick<Evidence, 'when'> = {},
): ProcedureRequirement {
  return { ...paper(code, vi, en, when === undefined ? {} : { when }), uploadOnly: true };
}

/** What the applicant says: filled in as part of the online form, so nothing has to replace or carry it. */
const form = (code: string, vi: string, en: string): ProcedureRequirement =>
  paper(code, vi, en, {});

export const DECLARATION = form('DECLARATION', 'Tờ khai theo mẫu', 'Declaration on the form');
export const REQUEST = form('REQUEST', 'Đơn, giấy đề nghị theo mẫu', 'Request on the form');

/** The copy of an identity card, which the population data replaces; never a picture of the card. */
export const IDENTITY = paper('IDENTITY', 'Giấy tờ tùy thân', 'Identity document', {
  results: ['RT-ID-001'],
  data: ['CITIZENS_IDENTITY'],
});

/** Marital status in the population data alone is known to be out of date, so it is not among these. */
export const MARRIAGE_EVIDENCE = { results: ['RT-CIV-002'], data: ['CIVIL_STATUS'] } as const;
