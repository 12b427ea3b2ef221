import type { Resolvers } from '../resolver-types.generated.ts';
import { businessAttestation } from './attestation.ts';
import { citizen } from './citizen.ts';
import { enterprise } from './enterprise.ts';
import {
  beneficialOwner,
  businessLine,
  dependentUnit,
  holding,
  holdingHolder,
  legalRepresentative,
} from './enterprise-parts.ts';
import { householdBusiness } from './household-business.ts';
import { query } from './query.ts';

/** Every type of the register and who answers for it. */
export const resolvers: Resolvers = {
  Query: query,
  BusinessAttestation: businessAttestation,
  BeneficialOwner: beneficialOwner,
  BusinessLine: businessLine,
  Citizen: citizen,
  DependentUnit: dependentUnit,
  Enterprise: enterprise,
  Holding: holding,
  HoldingHolder: holdingHolder,
  HouseholdBusiness: householdBusiness,
  LegalRepresentative: legalRepresentative,
};
