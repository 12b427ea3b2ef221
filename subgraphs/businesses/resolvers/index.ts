import type { Resolvers } from '../resolver-types.generated.ts';
import { Citizen } from './citizen.ts';
import { Enterprise } from './enterprise.ts';
import {
  BeneficialOwner,
  BusinessLine,
  DependentUnit,
  Holding,
  HoldingHolder,
  LegalRepresentative,
} from './enterprise-parts.ts';
import { HouseholdBusiness } from './household-business.ts';
import { Query } from './query.ts';

/** How each type of `schema.graphql` is answered. */
export const resolvers: Resolvers = {
  Query,
  Citizen,
  Enterprise,
  BusinessLine,
  LegalRepresentative,
  Holding,
  HoldingHolder,
  BeneficialOwner,
  DependentUnit,
  HouseholdBusiness,
};
