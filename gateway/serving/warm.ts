import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { parse, validate } from 'graphql';
import type { PlannedOperation } from '../execute/executor.ts';
import type { Generation } from './generation.ts';

/** Most operations that are planned before a version serves: what a thousand callers ask again and again. */
const MOST = 300;

/** What became of the operations in use. */
export interface Warmed {
  readonly planned: number;
  /** Those that are no operations of this version any more. */
  readonly unfit: number;
}

/**
 * Plans what will be asked before it is asked: every operation that clients have registered, and those that the version
 * before had plans for. Between two plans others are heard.
 */
export async function warmed(
  { executor, safelist }: Generation,
  inUse: readonly PlannedOperation[],
): Promise<Warmed> {
  const schema = executor.apiSchema();
  let [planned, unfit] = [0, 0];
  for (const operation of [...registeredIn(safelist.bodies), ...inUse].slice(0, MOST)) {
    await setImmediate();
    const fits = validate(schema, operation.document).length === 0;
    if (
      fits &&
      (await executor.plan?.(operation).then(
        () => true,
        () => false,
      ))
    )
      planned += 1;
    else if (!fits) unfit += 1;
  }
  return { planned, unfit };
}

/** As they are asked: by their whole text. A registered text holds one operation. */
const registeredIn = (bodies: readonly string[]): readonly PlannedOperation[] =>
  bodies.map((body) => ({
    queryHash: createHash('sha256').update(body).digest('hex'),
    operationName: undefined,
    document: parse(body, { noLocation: true }),
  }));
