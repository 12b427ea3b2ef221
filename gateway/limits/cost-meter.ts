import type { DocumentNode } from 'graphql';
import type { CostIndex } from './cost-index.ts';
import type { Variables } from './given-values.ts';
import { type OperationCost, operationCost } from './operation-cost.ts';

/** Tells what operations cost, and remembers it where no variable can change it. */
export type CostMeter = (
  document: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
) => OperationCost;

/**
 * A meter for one version of a supergraph.
 *
 * What it remembers goes with the document it belongs to: as long as a cache holds the parsed document, and
 * no longer. Nothing a caller sent is a key.
 */
export function costMeter(index: CostIndex): CostMeter {
  const known = new WeakMap<DocumentNode, Map<string | undefined, OperationCost>>();
  return (document, operationName, variables) => {
    const found = known.get(document)?.get(operationName);
    if (found) return found;
    const cost = operationCost(index, document, operationName, variables);
    const isLasting = cost.phase === 'known' && !cost.dependsOnVariables;
    // A name that fits no operation costs nothing, and there are endless such names.
    if (isLasting && cost.cost > 0) {
      const ofDocument = known.get(document) ?? new Map<string | undefined, OperationCost>();
      known.set(document, ofDocument.set(operationName, cost));
    }
    return cost;
  };
}
