import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';

/** Bytes for each character of the operation: its document without literals, and what its answer looks like. */
const OPERATION_BYTES = 50;

/** Bytes for each character of what the registers are asked; 22 to 36 were measured. */
const QUESTION_BYTES = 36;

/** About how much memory a planned operation takes, without looking at all of it. */
export const planBytes = ({ node }: QueryPlan, { loc }: DocumentNode): number =>
  OPERATION_BYTES * (loc?.source.body.length ?? 0) + QUESTION_BYTES * charactersAsked(node);

function charactersAsked(node: QueryPlan['node'] | PlanNode): number {
  switch (node?.kind) {
    case 'Fetch':
      return node.operation.length;
    case 'Flatten':
      return charactersAsked(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.reduce((sum, one) => sum + charactersAsked(one), 0);
    case 'Condition':
      return charactersAsked(node.ifClause) + charactersAsked(node.elseClause);
    default:
      return 0;
  }
}
