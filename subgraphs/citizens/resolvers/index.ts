import type { Resolvers } from '../resolver-types.generated.ts';
import { citizenAttestation } from './attestation.ts';
import { citizen } from './citizen.ts';
import { citizenFamily, familyLink, relatedCitizen } from './family.ts';
import { household, householdMember } from './household.ts';
import { identityDocument, residenceRecord } from './papers.ts';
import { query } from './query.ts';
import { ethnicity, maritalStatus, place } from './values.ts';

/** Every type of the register and who answers for it. */
export const resolvers: Resolvers = {
  Query: query,
  CitizenAttestation: citizenAttestation,
  Citizen: { ...citizen, ...citizenFamily },
  Ethnicity: ethnicity,
  FamilyLink: familyLink,
  Household: household,
  HouseholdMember: householdMember,
  IdentityDocument: identityDocument,
  MaritalStatus: maritalStatus,
  RecordedPlace: place,
  RelatedCitizen: relatedCitizen,
  ResidenceRecord: residenceRecord,
};
