import { resultPage } from '../pages.ts';
import { papersAvoided } from '../papers-avoided.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';
import { subjectIn } from '../subjects.ts';

/** Ways into the store: by number, by subject, by dossier. There is no list of all results. */
export const resultQueries: Pick<
  QueryResolvers,
  'procedureResult' | 'procedureResults' | 'dossier' | 'papersAvoided'
> = {
  procedureResult: (_root, { resultNumber }, { loaders }) =>
    loaders.resultsByNumbers.load(resultNumber),
  procedureResults: (_root, { subject, ...args }, context) =>
    resultPage('resultPagesBySubjects', subjectIn(subject, 'subject').key, args, context),
  dossier: (_root, { dossierCode }, { loaders }) => loaders.dossiersByCodes.load(dossierCode),
  papersAvoided: (_root, { month }, { store, clock }) => papersAvoided(store, month, clock.today()),
};
