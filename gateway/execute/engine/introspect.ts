import {
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Data } from './data.ts';
import { counts, type Slot } from './selection.ts';

/** What the schema says about itself, where an operation asks: nobody else knows. */
export function introspected(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  slots: readonly Slot[],
  variables: Readonly<Record<string, unknown>>,
): Data {
  const asked = slots.filter(
    (slot) => (slot.field === '__schema' || slot.field === '__type') && counts(slot, variables),
  );
  if (asked.length === 0) return {};
  const selections = asked.flatMap(({ nodes }) => nodes);
  const question: DocumentNode = {
    ...document,
    definitions: [
      { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } },
      ...document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION),
    ],
  };
  const { data } = executeSync({ schema, document: question, variableValues: variables });
  return { ...data };
}
