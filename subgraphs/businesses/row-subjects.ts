import { personsIn } from '../chassis/attestation.ts';
import { personalIds } from '../chassis/guard/personal-ids.ts';
import type { RowSubjects } from '../chassis/guard/row-subjects.ts';
import type { QualityFindingParent } from '../chassis/parents.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import type {
  BeneficialOwnerParent,
  BusinessAttestationParent,
  CitizenParent,
  HoldingParent,
  HouseholdBusinessParent,
  LegalRepresentativeParent,
} from './parents.ts';

/** Whom this register's rows are about. An enterprise is nobody's; those who hold it or speak for it are. */
export const rowSubjects: RowSubjects<Loaders> = {
  Citizen: ({ key }: CitizenParent) => [key],
  HouseholdBusiness: (row: HouseholdBusinessParent) => personalIds([row.owner_key]),
  LegalRepresentative: (row: LegalRepresentativeParent) => personalIds([row.citizen_key]),
  Holding: (row: HoldingParent) => personalIds([row.citizen_key]),
  BeneficialOwner: (owner: BeneficialOwnerParent) => personalIds([owner.citizenKey]),
  /** An enterprise is nobody's here either. */
  QualityFinding: async ({ recordType, recordKey }: QualityFindingParent, { loaders }: Context) => {
    if (recordType !== 'HouseholdBusiness') return [];
    const business = await loaders.householdBusinesses.load(recordKey);
    return personalIds([business?.owner_key ?? null]);
  },
  /** That a business is the applicant's says something of the applicant. */
  BusinessAttestation: ({ claim }: BusinessAttestationParent) => personsIn(claim.applicant),
};
