import type { Resolvers } from '../resolver-types.generated.ts';
import { checkFields, checkMutations, checksOfResult } from './checks.ts';
import { codeFields, codeQueries } from './codes.ts';
import { dossierFields } from './dossiers.ts';
import { joins } from './joins.ts';
import { procedureFields, procedureQueries } from './procedures.ts';
import { resultQueries } from './queries.ts';
import { readinessFields, readinessQueries } from './readiness.ts';
import { resultFields } from './results.ts';
import { changeFields, resultMutations } from './writing.ts';

/** All that this register answers. */
export const resolvers: Resolvers = {
  Query: { ...procedureQueries, ...resultQueries, ...readinessQueries, ...codeQueries },
  ...procedureFields,
  ...resultFields,
  ProcedureResult: { ...resultFields.ProcedureResult, ...checksOfResult },
  Mutation: { ...resultMutations, ...checkMutations },
  ...checkFields,
  ...dossierFields,
  ...readinessFields,
  ...codeFields,
  ...changeFields,
  ...joins,
};
