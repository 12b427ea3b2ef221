import type { Logger } from 'pino';
import type { Caller } from '../../schema/access/caller.ts';
import { describeError } from '../logging.ts';
import {
  type Allowance,
  type Counting,
  countingInMemory,
  countingInRedis,
  redisConnection,
} from './counting.ts';
import { accountOf } from './quota-key.ts';

/** Whether a caller had as much left as an operation costs. */
export type Spending =
  | { readonly ok: true }
  | { readonly ok: false; readonly retryAfterSeconds: number };

/** What callers may spend in an hour, kept for each of them. */
export interface Quota {
  /**
   * Counts an operation's cost. Never rejects: where gateways cannot count together, each counts alone.
   *
   * What goes beyond the quota is counted too, so whoever is refused stays refused until the hour is over.
   */
  spend(caller: Caller, remoteAddress: string, cost: number): Promise<Spending>;
  close(): Promise<void>;
}

export interface QuotaParts {
  readonly settings: {
    readonly quotaPerHour: number;
    readonly quotaPublicPerHour: number;
    readonly redisUrl: string | undefined;
  };
  /** The same for all gateways that count together, and a secret. */
  readonly hashKey: Buffer;
  readonly logger: Logger;
  /** Milliseconds, for how long Redis is left alone and how often its failure is logged. */
  readonly now?: () => number;
  readonly windowSeconds?: number;
  readonly keyPrefix?: string;
}

/** How long a count may take; a lost packet must not hold an answer up. */
const PATIENCE_MS = 250;
/** How long Redis is left alone after it failed, so that not each request waits for it. */
const REST_MS = 1_000;
const LOGGED_EVERY_MS = 60_000;

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis did not answer in time.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Redis with memory as its insurance: counting goes on in this process while Redis is away. */
function sharedCounting(url: string, { logger, now = Date.now, keyPrefix }: QuotaParts) {
  let restUntil = Number.NEGATIVE_INFINITY;
  let silentUntil = Number.NEGATIVE_INFINITY;
  const failed = (error: unknown): void => {
    restUntil = now() + REST_MS;
    if (now() < silentUntil) return;
    silentUntil = now() + LOGGED_EVERY_MS;
    logger.error({ error: describeError(error) }, 'quota counted by this gateway alone');
  };
  const client = redisConnection(url, failed);
  return {
    counting(allowance: Allowance): Counting {
      const shared = countingInRedis(client, keyPrefix ?? 'lgsp-quota', allowance);
      const alone = countingInMemory(allowance);
      return {
        async spend(key, cost) {
          if (now() < restUntil || !client.isReady) return alone.spend(key, cost);
          try {
            return await inTime(shared.spend(key, cost));
          } catch (error) {
            failed(error);
            return alone.spend(key, cost);
          }
        },
      };
    },
    close: async () => {
      if (client.isOpen) client.destroy();
    },
  };
}

/** Keeps what callers spend: in Redis when it has an address, otherwise in this process. */
export function createQuota(parts: QuotaParts): Quota {
  const { settings, hashKey, windowSeconds = 3_600 } = parts;
  const { redisUrl, quotaPerHour, quotaPublicPerHour } = settings;
  const shared = redisUrl === undefined ? undefined : sharedCounting(redisUrl, parts);
  const keeping = shared?.counting ?? ((allowance: Allowance) => countingInMemory(allowance));
  const counts = {
    client: keeping({ points: quotaPerHour, windowSeconds }),
    person: keeping({ points: quotaPublicPerHour, windowSeconds }),
  };
  return {
    async spend(caller, remoteAddress, cost) {
      const { key, size } = accountOf(caller, remoteAddress, hashKey);
      // Every operation is work, also one that asks for nothing that costs.
      const points = Math.max(1, Math.ceil(cost));
      const { isWithin, msToNext } = await counts[size].spend(key, points);
      if (isWithin) return { ok: true };
      return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(msToNext / 1_000)) };
    },
    close: async () => shared?.close(),
  };
}
