import { agency, procedureByCode, resultTypes } from '../../../schema/reference/index.ts';
import { cleanText } from '../../chassis/clean-text.ts';
import { connection, pageRequest } from '../../chassis/paging.ts';
import { procedureOn, proceduresOn, resultTypesOf } from '../catalogue.ts';
import type { QueryResolvers, Resolvers } from '../resolver-types.generated.ts';

/** Ways into the catalogue, which is reference data: no store is asked. */
export const procedureQueries: Pick<QueryResolvers, 'procedure' | 'procedures' | 'resultTypes'> = {
  procedure: (_root, { procedureCode, at }, { clock }) =>
    procedureByCode(procedureCode, at ?? clock.today()),
  procedures(_root, { level, kind, field, ...page }, { clock }) {
    const request = pageRequest('procedure', page);
    const filter = { level, kind, field: field == null ? null : cleanText(field, 'field') };
    const { after, size } = request;
    const rest = proceduresOn(clock.today(), filter).filter(
      ({ code }) => after === null || code > after,
    );
    return connection(rest.slice(0, size + 1), request, ({ code }) => code);
  },
  resultTypes: () => resultTypes(),
};

/** Fields of a procedure that are not in its record as they are. */
export const procedureFields: Pick<Resolvers, 'Procedure' | 'ProcedureRequirement'> = {
  Procedure: {
    __resolveReference: async ({ key }, { clock }) => procedureOn(key, clock.today()),
    key: ({ code }) => code,
    procedureCode: ({ code }) => code,
    competentAgency: ({ competentAgencyCode }) =>
      competentAgencyCode === null ? null : agency(competentAgencyCode),
    resultTypes: (procedure) => resultTypesOf(procedure.resultTypes),
  },
  ProcedureRequirement: {
    acceptedResultTypes: (requirement) => resultTypesOf(requirement.acceptedResultTypes),
  },
};
