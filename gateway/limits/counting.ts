import { createClient } from '@redis/client';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** What is left of an hour after something was spent in it. */
export interface Spent {
  readonly isWithin: boolean;
  readonly msToNext: number;
}

/** Counts what is spent under a key, up to a number of points in each window. */
export interface Counting {
  /** Rejects when the count cannot be kept. */
  spend(key: string, points: number): Promise<Spent>;
}

export interface Allowance {
  readonly points: number;
  readonly windowSeconds: number;
}

/** Accounts one process keeps in memory; of more, those not seen for longest begin again. */
const MAX_ACCOUNTS = 100_000;

/** The library says "too much" by rejecting, and "cannot count" too. */
async function settled(spending: Promise<RateLimiterRes>): Promise<Spent> {
  try {
    return { isWithin: true, msToNext: (await spending).msBeforeNext };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { isWithin: false, msToNext: refused.msBeforeNext };
  }
}

/** Counts in this process. Bounded, however many addresses ask. */
export function countingInMemory(
  { points, windowSeconds }: Allowance,
  maxAccounts = MAX_ACCOUNTS,
): Counting {
  const limiter = new RateLimiterMemory({ keyPrefix: '', points, duration: windowSeconds });
  const recent = new LRUCache<string, true>({
    max: maxAccounts,
    dispose: (_, key, reason) => {
      if (reason === 'evict') void limiter.delete(key);
    },
  });
  return {
    spend(key, cost) {
      recent.set(key, true);
      return settled(limiter.consume(key, cost));
    },
  };
}

const RECONNECT_MS = 1_000;

/**
 * A connection to Redis that never waits: what cannot be sent at once is refused, and it goes on connecting.
 *
 * `heard` is told of each failure of the connection.
 */
export function redisConnection(url: string, heard: (failure: unknown) => void) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 1_000,
    socket: { connectTimeout: 2_000, reconnectStrategy: RECONNECT_MS },
  });
  // Without a listener an error of the connection would end the process.
  client.on('error', heard);
  // Rejects only when closed before it was open; errors of the connection come by the listener.
  void client.connect().catch(() => undefined);
  return client;
}

/** Counts in Redis, together with every gateway that uses the same prefix. */
export function countingInRedis(
  client: ReturnType<typeof redisConnection>,
  keyPrefix: string,
  { points, windowSeconds }: Allowance,
): Counting {
  const limiter = new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    keyPrefix,
    points,
    duration: windowSeconds,
  });
  return { spend: (key, cost) => settled(limiter.consume(key, cost)) };
}
