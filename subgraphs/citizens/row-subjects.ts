import { personsIn } from '../chassis/attestation.ts';
import type { RowSubjects } from '../chassis/guard/row-subjects.ts';
import type { QualityFindingParent } from '../chassis/parents.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import type {
  CitizenAttestationParent,
  CitizenParent,
  HouseholdMemberParent,
  HouseholdParent,
  RelatedCitizenParent,
} from './parents.ts';
import type { QueryCitizenArgs, QueryCitizensArgs } from './resolver-types.generated.ts';

/** The person a finding is about, or all of a household. */
async function peopleOfFinding(
  { recordType, recordKey }: QualityFindingParent,
  { loaders }: Context,
): Promise<readonly string[]> {
  if (recordType === 'ResidenceRecord') {
    const home = await loaders.residencesByIds.load(recordKey);
    return home === null ? [] : [home.personal_id];
  }
  if (recordType !== 'Household') return [recordKey];
  const members = await loaders.members.load(recordKey);
  return members.map((member) => member.personal_id);
}

/**
 * Whom this register's rows are about. Papers, places and residences are part of the person they hang on; a
 * relative and a member of a household are read as part of the record that names them.
 */
export const rowSubjects: RowSubjects<Loaders> = {
  'Query.citizen': ({ personalId }: QueryCitizenArgs) => [personalId],
  'Query.citizens': ({ personalIds }: QueryCitizensArgs) => personalIds,
  Citizen: (row: CitizenParent) => [row.personal_id],
  RelatedCitizen: {
    about: (row: RelatedCitizenParent) => [row.personal_id],
    owned: 'by the enclosing record',
  },
  Household: async (row: HouseholdParent, { loaders }: Context) => {
    const members = await loaders.members.load(row.household_code);
    return members.map((member) => member.personal_id);
  },
  HouseholdMember: {
    about: (row: HouseholdMemberParent) => [row.personal_id],
    owned: 'by the enclosing record',
  },
  QualityFinding: peopleOfFinding,
  /** About whomever the claim is; open to the applicant, for whom the dossier is. */
  CitizenAttestation: {
    about: ({ claim }: CitizenAttestationParent) => personsIn(claim.subject),
    owned: ({ claim }: CitizenAttestationParent) => personsIn(claim.applicant),
  },
};
