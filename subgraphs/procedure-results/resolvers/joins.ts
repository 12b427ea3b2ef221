import { citizenKey, enterpriseKey, householdBusinessKey, parcelKey } from '../keys.ts';
import { obtainableResults } from '../obtainable.ts';
import { dossierPage, resultPage } from '../pages.ts';
import type { Resolvers } from '../resolver-types.generated.ts';
import { subjectType } from '../subjects.ts';

/** What this register adds to the records of the others. */
export const joins: Pick<
  Resolvers,
  'Citizen' | 'Enterprise' | 'HouseholdBusiness' | 'LandParcel' | 'ResultSubject'
> = {
  Citizen: {
    __resolveReference: async ({ key: given }) => {
      const key = citizenKey(given);
      return key === null ? null : { __typename: 'Citizen', key };
    },
    obtainableResults: ({ key }, { first }, context) => obtainableResults(key, first, context),
    results: ({ key }, args, context) => resultPage('resultPagesBySubjects', key, args, context),
    dossiers: ({ key }, args, context) => dossierPage(key, args, context),
  },
  Enterprise: {
    __resolveReference: async ({ key: given }) => {
      const key = enterpriseKey(given);
      return key === null ? null : { __typename: 'Enterprise', key };
    },
    obtainableResults: ({ key }, { first }, context) => obtainableResults(key, first, context),
    results: ({ key }, args, context) => resultPage('resultPagesBySubjects', key, args, context),
    dossiers: ({ key }, args, context) => dossierPage(key, args, context),
  },
  HouseholdBusiness: {
    __resolveReference: async ({ key: given }) => {
      const key = householdBusinessKey(given);
      return key === null ? null : { __typename: 'HouseholdBusiness', key };
    },
    obtainableResults: ({ key }, { first }, context) => obtainableResults(key, first, context),
    results: ({ key }, args, context) => resultPage('resultPagesBySubjects', key, args, context),
    dossiers: ({ key }, args, context) => dossierPage(key, args, context),
  },
  LandParcel: {
    __resolveReference: async ({ key: given }) => {
      const key = parcelKey(given);
      return key === null ? null : { __typename: 'LandParcel', key };
    },
    results: ({ key }, args, context) => resultPage('resultPagesByParcels', key, args, context),
  },
  ResultSubject: { __resolveType: subjectType },
};
