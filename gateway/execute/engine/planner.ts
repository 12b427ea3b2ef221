import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** Plans operations over one supergraph. */
export interface Planner {
  /** The graph as clients see it. */
  readonly apiSchema: GraphQLSchema;
  /** Throws what `planningRefusal` reads. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** Makes a planner of a supergraph as the planner is given it: without its access directives. */
export function createPlanner(supergraphSdl: string): Planner {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, {});
  return {
    apiSchema: api.toGraphQLJSSchema(),
    plan(document, operationName) {
      const operation = operationFromDocument(api, document, {
        ...(operationName !== undefined && { operationName }),
      });
      return planner.buildQueryPlan(operation);
    },
  };
}
