import { randomUUID } from 'node:crypto';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import type { GuardedTransport } from './guarded-transport.ts';

/** Whether a register answers now. */
export interface RegisterState {
  readonly name: string;
  readonly up: boolean;
}

export interface HealthOptions {
  /** How long an answer about a register holds, so that being asked often does not burden it. */
  readonly maxAgeMs: number;
  /** A register slower than this is called down: whoever asks has a deadline of its own. */
  readonly patienceMs: number;
}

async function answers(register: GuardedTransport, patienceMs: number): Promise<boolean> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      controller.abort('health check over');
      resolve(false);
    }, patienceMs);
  });
  const asked = register
    .send(
      { query: 'query RegisterProbe { __typename }', operationName: 'RegisterProbe' },
      { signal: controller.signal, requestId: randomUUID(), inquiry: PUBLIC_INQUIRY },
    )
    // Any answer will do, errors included: it is there and speaks GraphQL.
    .then(
      () => true,
      () => false,
    );
  return Promise.race([asked, tooSlow]).finally(() => clearTimeout(timer));
}

/**
 * Says which registers answer, by asking them.
 *
 * The breaker alone would not do: it knows nothing of a register that nobody has asked, and nothing new
 * of one that is left alone. The question goes through it, so it is also the trial that closes it again.
 */
export function registerHealth(
  registers: readonly GuardedTransport[],
  { maxAgeMs, patienceMs }: HealthOptions,
): () => Promise<readonly RegisterState[]> {
  let known: Promise<readonly RegisterState[]> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (known && performance.now() - askedAt < maxAgeMs) return known;
    askedAt = performance.now();
    known = Promise.all(
      registers.map(async (register) => ({
        name: register.name,
        up: await answers(register, patienceMs),
      })),
    );
    return known;
  };
}
