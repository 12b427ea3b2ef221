import type { Party } from '../../schema/attestation/claim.ts';
import { fault } from '../../schema/faults.ts';
import { agency } from '../../schema/reference/index.ts';
import { cleanText } from '../chassis/clean-text.ts';
import type { AgencyParent } from '../chassis/parents.ts';
import type { CitizenParent, EnterpriseParent, HouseholdBusinessParent } from './parents.ts';
import type { ResultSubjectInput } from './resolver-types.generated.ts';
import type { SubjectKind } from './rows.ts';

export type Subject = CitizenParent | EnterpriseParent | HouseholdBusinessParent | AgencyParent;

/** Whom a row is about: a stub that another register fills, or the agency itself; `null` when nobody. */
export function subjectOf(kind: SubjectKind | null, key: string | null): Subject | null {
  if (kind === null || key === null) return null;
  switch (kind) {
    case 'PERSON':
      return { __typename: 'Citizen', key };
    case 'ENTERPRISE':
      return { __typename: 'Enterprise', key };
    case 'HOUSEHOLD':
      return { __typename: 'HouseholdBusiness', key };
    case 'AGENCY':
      return agency(key);
  }
}

/** Which member of the union a subject is. Only an agency comes from the code list, without a label. */
export function subjectType(
  subject: Subject,
): 'Citizen' | 'Enterprise' | 'HouseholdBusiness' | 'Agency' {
  return '__typename' in subject ? subject.__typename : 'Agency';
}

/**
 * The one key of a subject that is named, and its kind. Federation 2 does not know `@oneOf`, so that exactly one
 * is given is checked here.
 */
export function subjectIn(
  { personalId, enterpriseCode, householdBusinessId }: ResultSubjectInput,
  argument: string,
): { readonly kind: Exclude<SubjectKind, 'AGENCY'>; readonly key: string } {
  const given = (
    [
      ['PERSON', personalId],
      ['ENTERPRISE', enterpriseCode],
      ['HOUSEHOLD', householdBusinessId],
    ] as const
  ).flatMap(([kind, key]) => (key == null ? [] : [{ kind, key }]));
  const [one, ...others] = given;
  if (one === undefined || others.length > 0)
    throw fault('INVALID_ARGUMENT', { details: { argument } });
  return { kind: one.kind, key: cleanText(one.key, argument) };
}

/** The kind of an applicant, as the store's rows say it. */
export const subjectKindOf = ({ kind }: Party): Exclude<SubjectKind, 'AGENCY'> =>
  kind === 'HOUSEHOLD_BUSINESS' ? 'HOUSEHOLD' : kind;

/** Whoever is named, as somebody who applies. */
export function partyIn(subject: ResultSubjectInput, argument: string): Party {
  const { kind, key } = subjectIn(subject, argument);
  return { kind: kind === 'HOUSEHOLD' ? 'HOUSEHOLD_BUSINESS' : kind, key };
}
