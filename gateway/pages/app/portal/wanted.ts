import type { ApplicantKind } from './graph.ts';

/** Who applies, as it was typed. */
export interface Applicant {
  readonly kind: ApplicantKind;
  readonly key: string;
}

/** What the dossier is about, as far as it was said. Empty text is what was not. */
export interface Context {
  readonly parcelId: string;
  readonly certificateSerial: string;
  readonly otherPersonId: string;
  readonly enterpriseCode: string;
  readonly householdBusinessId: string;
  readonly resultNumber: string;
  /** VSIC codes with commas between. */
  readonly sectors: string;
  /** By the fact's name; none where it is not known. */
  readonly facts: Readonly<Record<string, boolean>>;
}

export const NO_CONTEXT: Context = {
  parcelId: '',
  certificateSerial: '',
  otherPersonId: '',
  enterpriseCode: '',
  householdBusinessId: '',
  resultNumber: '',
  sectors: '',
  facts: {},
};

const KEYS = {
  PERSON: 'personalId',
  ENTERPRISE: 'enterpriseCode',
  HOUSEHOLD_BUSINESS: 'householdBusinessId',
} as const satisfies Readonly<Record<ApplicantKind, string>>;

/** The variables of the readiness operation. */
export function variablesOf(
  procedureCode: string,
  { kind, key }: Applicant,
  { sectors, facts, ...texts }: Context,
): object {
  const said = Object.entries(texts)
    .map(([name, text]) => [name, text.trim()])
    .filter(([, text]) => text !== '');
  const codes = sectors.split(/[\s,;]+/).filter((code) => code !== '');
  const known = Object.entries(facts).map(([fact, holds]) => ({ fact, holds }));
  return {
    procedureCode,
    applicant: { [KEYS[kind]]: key.trim() },
    context: {
      ...Object.fromEntries(said),
      ...(codes.length > 0 && { sectors: codes }),
      ...(known.length > 0 && { facts: known }),
    },
  };
}

/** Text as it is searched for: without marks or case. */
export const searchText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
