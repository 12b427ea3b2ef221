import { fault } from '../../../schema/faults.ts';
import { cleanText } from '../../chassis/clean-text.ts';
import { connection, pageRequest } from '../../chassis/paging.ts';
import { qualityChecks, qualityFindings } from '../../chassis/quality/serve.ts';
import { namePatterns } from '../name-search.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';
import { citizensByNameAndBirth, placeOf } from '../search.ts';

const KEYS_CEILING = 100;
const SEARCH_CEILING = 20;
/** No name in the register is longer. */
const NAME_CEILING = 120;

/** The ways into the register. None of them lists its people. */
export const query: QueryResolvers = {
  citizen: (_, { personalId }, { loaders }) => loaders.citizens.load(personalId),

  citizens: (_, { personalIds }, { loaders }) => {
    if (personalIds.length > KEYS_CEILING)
      throw fault('TOO_MANY_KEYS', { details: { ceiling: KEYS_CEILING } });
    return Promise.all(personalIds.map((personalId) => loaders.citizens.load(personalId)));
  },

  searchCitizens: async (_, { name, dateOfBirth, first, after }, { loaders, store }) => {
    const request = pageRequest('citizen found', { first, after }, SEARCH_CEILING);
    const typed = cleanText(name, 'name');
    const patterns = typed.length > NAME_CEILING ? null : namePatterns(typed);
    if (patterns === null) throw fault('INVALID_ARGUMENT', { details: { argument: 'name' } });
    const found = await citizensByNameAndBirth(store, patterns, dateOfBirth, request);
    // Whoever was found need not be read again as somebody's relative or household member.
    for (const row of found) loaders.citizens.prime(row.personal_id, row);
    return connection(found, request, placeOf);
  },

  citizenQuality: qualityChecks('citizens'),
  citizenQualityFindings: qualityFindings('citizens'),

  household: (_, { householdCode }, { loaders }) => loaders.households.load(householdCode),
};
