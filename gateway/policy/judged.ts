import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { AnswerPlan } from './answer-plan.ts';
import type { Operation } from './operation.ts';
import type { RefusedPlace } from './refused-fields.ts';
import type { Survey } from './survey.ts';

/** What it takes to make the answer of the operation that was asked from that of what is left of it. */
export interface Restoring {
  readonly schema: GraphQLSchema;
  /** As it was asked. */
  readonly operation: Operation;
  readonly survey: Survey;
  readonly typeAlias: string;
  /** The last plan, for the variables it was made for; kept while it has no more fields than `room`. */
  readonly last: { plan: AnswerPlan | null; readonly room: number };
}

/** An operation as one inquiry may have it. */
export type Judged =
  /** Nothing was refused: the document is the one that was sent, its key too. */
  | {
      readonly phase: 'open';
      readonly document: DocumentNode;
      readonly planKey: string;
      readonly refused: readonly [];
    }
  /** Something was: what is left is planned under a key of its own. */
  | {
      readonly phase: 'filtered';
      readonly document: DocumentNode;
      readonly planKey: string;
      readonly refused: readonly RefusedPlace[];
      readonly restoring: Restoring;
    }
  /** Nothing is left to execute. */
  | {
      readonly phase: 'closed';
      readonly refused: readonly RefusedPlace[];
      readonly restoring: Restoring;
    };
