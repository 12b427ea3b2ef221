import { fault } from '../../../schema/faults.ts';
import { cleanText } from '../../chassis/clean-text.ts';
import { resultPage } from '../pages.ts';
import { papersAvoided } from '../papers-avoided.ts';
import type { QueryResolvers, ResultSubjectInput } from '../resolver-types.generated.ts';

/** Ways into the store: by number, by subject, by dossier. There is no list of all results. */
export const resultQueries: Pick<
  QueryResolvers,
  'procedureResult' | 'procedureResults' | 'dossier' | 'papersAvoided'
> = {
  procedureResult: (_root, { resultNumber }, { loaders }) =>
    loaders.resultsByNumbers.load(resultNumber),
  procedureResults: (_root, { subject, ...args }, context) =>
    resultPage('resultPagesBySubjects', subjectKey(subject), args, context),
  dossier: (_root, { dossierCode }, { loaders }) => loaders.dossiersByCodes.load(dossierCode),
  papersAvoided: (_root, { month }, { store, clock }) => papersAvoided(store, month, clock.today()),
};

/**
 * The one key of a subject. Federation 2 does not know `@oneOf`, so that exactly one is given is
 * checked here.
 */
function subjectKey({
  personalId,
  enterpriseCode,
  householdBusinessId,
}: ResultSubjectInput): string {
  const [key, ...others] = [personalId, enterpriseCode, householdBusinessId].filter(
    (one) => one != null,
  );
  if (key === undefined || others.length > 0)
    throw fault('INVALID_ARGUMENT', { details: { argument: 'subject' } });
  return cleanText(key, 'subject');
}
