import { createHmac, randomBytes } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/access/caller.ts';
import { masterKeys } from '../../schema/trust/seal-settings.ts';
import type { Settings } from '../settings.ts';
import type { Snapshot } from '../supergraph/snapshot.ts';
import { breachOf } from './bounds.ts';
import { costIndex } from './cost-index.ts';
import { costMeter } from './cost-meter.ts';
import { mayIntrospect, usesIntrospection } from './introspection.ts';
import { createQuota } from './quota.ts';
import { introspectionClosed, quotaUsedUp, sizeNotSaid, tooComplex } from './refusals.ts';

/** An operation that has been parsed and validated, and who sent it. */
export interface MeasuredOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly remoteAddress: string;
}

/** How much may be asked of one version of a supergraph, and by whom. */
export interface Limits {
  /** Throws what is said of an operation that is too large, or of a caller who has used up their hour. */
  admit(operation: MeasuredOperation): Promise<void>;
  /** Whether a caller may learn the schema by asking, or by guesses at what was meant. */
  mayLearn(caller: Caller): boolean;
}

/** What callers have used up, whichever version they asked. */
export interface LimitsOfAll {
  over(snapshot: Snapshot): Limits;
  close(): Promise<void>;
}

/** A secret for the names of accounts, the same for all gateways that seal with the same key. */
function accountKey({ trust, sealKeys }: Settings): Buffer {
  const [master] = trust === 'none' ? [] : masterKeys(sealKeys);
  return master ? createHmac('sha256', master).update('quota accounts').digest() : randomBytes(32);
}

/** Finds something out of a document once; it is forgotten with the document. */
function perDocument<Found>(
  find: (document: DocumentNode) => Found,
): (document: DocumentNode) => Found {
  const known = new WeakMap<DocumentNode, { readonly found: Found }>();
  return (document) => {
    const { found } = known.get(document) ?? { found: find(document) };
    if (!known.has(document)) known.set(document, { found });
    return found;
  };
}

/**
 * Holds operations to their bounds and callers to their quota.
 *
 * Where nobody is asked who they are (TRUST=none) nobody has a quota either; the bounds of an operation hold
 * for everyone.
 */
export function openLimits({
  settings,
  logger,
}: {
  readonly settings: Settings;
  readonly logger: Logger;
}): LimitsOfAll {
  const { bounds, maxCost } = settings.limits;
  const introspection = settings.trust === 'none' ? 'everyone' : settings.limits.introspection;
  const quota =
    settings.trust === 'none'
      ? null
      : createQuota({ settings: settings.limits, hashKey: accountKey(settings), logger });
  const breachIn = perDocument((document) => breachOf(document, bounds));
  const asksForSchema = perDocument(usesIntrospection);
  const over = ({ supergraph }: Snapshot): Limits => {
    const meter = costMeter(costIndex(supergraph));
    return {
      async admit({ document, operationName, variables, caller, remoteAddress }) {
        const breach = breachIn(document);
        if (breach) throw tooComplex(breach);
        if (!mayIntrospect(caller, introspection) && asksForSchema(document))
          throw introspectionClosed(introspection);
        const cost = meter(document, operationName, variables);
        if (cost.phase === 'size not said') throw sizeNotSaid(cost.field);
        if (cost.cost > maxCost) throw tooComplex({ bound: 'cost', ceiling: maxCost });
        const spent = await quota?.spend(caller, remoteAddress, cost.cost);
        if (spent && !spent.ok) throw quotaUsedUp(spent.retryAfterSeconds);
      },
      mayLearn: (caller) => mayIntrospect(caller, introspection),
    };
  };
  return { over, close: async () => quota?.close() };
}
