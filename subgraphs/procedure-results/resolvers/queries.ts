import { qualityChecks, qualityFindings } from '../../chassis/quality/serve.ts';
import { resultPage } from '../pages.ts';
import { papersAvoided } from '../papers-avoided.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';
import { subjectIn } from '../subjects.ts';

/** Ways into the store: by number, by subject, by dossier. There is no list of all results. */
export const resultQueries: Pick<
  QueryResolvers,
  | 'procedureResult'
  | 'procedureResults'
  | 'dossier'
  | 'papersAvoided'
  | 'resultQuality'
  | 'resultQualityFindings'
> = {
  procedureResult: (_root, { resultNumber }, { loaders }) =>
    loaders.resultsByNumbers.load(resultNumber),
  procedureResults: (_root, { subject, ...args }, context) =>
    resultPage('resultPagesBySubjects', subjectIn(subject, 'subject').key, args, context),
  resultQuality: qualityChecks('procedure-results'),
  resultQualityFindings: qualityFindings('procedure-results'),
  dossier: (_root, { dossierCode }, { loaders }) => loaders.dossiersByCodes.load(dossierCode),
  papersAvoided: (_root, { month }, { store, clock }) => papersAvoided(store, month, clock.today()),
};
