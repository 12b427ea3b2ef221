import { randomBytes, randomUUID } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import { createClient } from '@redis/client';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/access/caller.ts';
import { countingInMemory } from './counting.ts';
import { createQuota, type Quota, type QuotaParts } from './quota.ts';
import { accountOf } from './quota-key.ts';

const REDIS_URL = 'redis://127.0.0.1:6379';
const HASH_KEY = Buffer.alloc(32, 7);
const NUMBER = '098085153547';

const officer: Caller = {
  ...PUBLIC_CALLER,
  kind: 'officer',
  clientId: 'one-stop',
  subject: 'an.nv',
};
const citizen: Caller = { ...PUBLIC_CALLER, kind: 'citizen', clientId: 'portal', subject: NUMBER };
const portal: Caller = { ...PUBLIC_CALLER, kind: 'system', clientId: 'portal' };

function logged() {
  const lines: string[] = [];
  return {
    lines,
    logger: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
  };
}
const quotaWith = (parts: Partial<QuotaParts> & { redisUrl?: string } = {}): Quota =>
  createQuota({
    hashKey: HASH_KEY,
    logger: logged().logger,
    ...parts,
    settings: { quotaPerHour: 100, quotaPublicPerHour: 10, redisUrl: parts.redisUrl },
  });

/** A port nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Null where no Redis answers: then there is nothing to test it with. */
async function reachedRedis() {
  const client = createClient({
    url: REDIS_URL,
    socket: { reconnectStrategy: false, connectTimeout: 500 },
  });
  client.on('error', () => undefined);
  return client.connect().catch(() => null);
}
const redis = await reachedRedis();
if (!redis) console.warn(`!!! SKIPPED: counting in Redis. None answers at ${REDIS_URL}.`);

afterAll(() => redis?.destroy());

describe('an account', () => {
  it('is the client, and of a client that citizens use, the citizen', () => {
    expect(accountOf(officer, '203.0.113.9', HASH_KEY)).toEqual({
      key: 'client:one-stop',
      size: 'client',
    });
    expect(accountOf(portal, '203.0.113.9', HASH_KEY).key).toBe('client:portal');
    const one = accountOf(citizen, '203.0.113.9', HASH_KEY);
    const other = accountOf({ ...citizen, subject: '098189023178' }, '203.0.113.9', HASH_KEY);
    expect(one.size).toBe('person');
    expect(one.key).toMatch(/^client:portal:[\w-]{22}$/);
    expect(one.key).not.toBe(other.key);
    expect(accountOf(citizen, '198.51.100.1', HASH_KEY)).toEqual(one);
  });

  it('is the address of the public, so that another gateway finds the same and nobody reads it', () => {
    const key = (address: string, secret = HASH_KEY) =>
      accountOf(PUBLIC_CALLER, address, secret).key;
    expect(key('203.0.113.9')).toMatch(/^address:[\w-]{22}$/);
    expect(key('203.0.113.9')).toBe(key('::ffff:203.0.113.9'));
    expect(key('203.0.113.9')).not.toBe(key('203.0.113.8'));
    expect(key('2001:db8::1')).toBe(key('2001:db8::2'));
    expect(key('203.0.113.9')).not.toBe(key('203.0.113.9', randomBytes(32)));
  });

  it('is not that of another client, whatever a client is called', () => {
    const named = (clientId: string) => accountOf({ ...portal, clientId }, '', HASH_KEY).key;
    const citizenKey = accountOf(citizen, '', HASH_KEY).key;
    expect(named(citizenKey.slice('client:'.length))).not.toBe(citizenKey);
    expect(named('a b')).not.toBe(named('a:b'));
    expect(named('x'.repeat(10_000)).length).toBeLessThan(50);
  });
});

const stores = [
  ['in memory', undefined],
  ...(redis ? [['in Redis', REDIS_URL] as const] : []),
] as const;

describe.each(stores)('a quota %s', (_, redisUrl) => {
  const keyPrefix = `lgsp-test-${randomUUID()}`;
  const close: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(close.splice(0).map((each) => each()));
    const keys = (await redis?.keys(`${keyPrefix}*`)) ?? [];
    if (redis && keys.length > 0) await redis.del(keys);
  });
  async function opened(): Promise<Quota> {
    const quota = quotaWith({ keyPrefix, ...(redisUrl && { redisUrl }) });
    close.push(quota.close);
    // Until it is connected a gateway counts alone.
    if (redisUrl)
      await vi.waitFor(async () => {
        await quota.spend({ ...portal, clientId: 'first' }, '', 1);
        expect(await redis?.keys(`${keyPrefix}:client:first`)).toHaveLength(1);
      });
    return quota;
  }

  it('is spent to the last point, and then refused until the hour is over', async () => {
    const quota = await opened();
    expect(await quota.spend(officer, '', 60)).toEqual({ ok: true });
    expect(await quota.spend(officer, '', 40)).toEqual({ ok: true });
    const refused = await quota.spend(officer, '', 1);
    expect(refused).toEqual({ ok: false, retryAfterSeconds: expect.any(Number) });
    expect(refused.ok || refused.retryAfterSeconds).toBeGreaterThan(3_500);
    expect(refused.ok || refused.retryAfterSeconds).toBeLessThanOrEqual(3_600);
  });

  it('is each caller’s own: of one client, of one citizen, of one address', async () => {
    const quota = await opened();
    const other: Caller = { ...citizen, subject: '098189023178' };
    expect(await quota.spend(citizen, '203.0.113.9', 10)).toEqual({ ok: true });
    expect(await quota.spend(citizen, '203.0.113.9', 1)).toMatchObject({ ok: false });
    expect(await quota.spend(other, '203.0.113.9', 10)).toEqual({ ok: true });
    expect(await quota.spend(portal, '203.0.113.9', 100)).toEqual({ ok: true });
    expect(await quota.spend(PUBLIC_CALLER, '203.0.113.9', 10)).toEqual({ ok: true });
    expect(await quota.spend(PUBLIC_CALLER, '203.0.113.9', 1)).toMatchObject({ ok: false });
    expect(await quota.spend(PUBLIC_CALLER, '203.0.113.8', 10)).toEqual({ ok: true });
  });

  it('lets through exactly what it holds of what comes at once', async () => {
    const quota = await opened();
    const all = await Promise.all(Array.from({ length: 50 }, () => quota.spend(officer, '', 3)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(33);
  });

  it('counts an operation that costs nothing as one, and parts as wholes', async () => {
    const quota = await opened();
    for (let times = 0; times < 8; times += 1)
      expect(await quota.spend(PUBLIC_CALLER, '', 0)).toEqual({ ok: true });
    expect(await quota.spend(PUBLIC_CALLER, '', 1.2)).toEqual({ ok: true });
    expect(await quota.spend(PUBLIC_CALLER, '', 0)).toMatchObject({ ok: false });
  });

  it('refuses what alone is more than an hour allows', async () => {
    const quota = await opened();
    expect(await quota.spend(officer, '', Number.MAX_SAFE_INTEGER)).toMatchObject({ ok: false });
  });
});

describe('a quota in memory', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is whole again when the hour is over', async () => {
    const quota = quotaWith();
    await quota.spend(officer, '', 100);
    vi.advanceTimersByTime(3_599_000);
    expect(await quota.spend(officer, '', 1)).toEqual({ ok: false, retryAfterSeconds: 1 });
    vi.advanceTimersByTime(1_000);
    expect(await quota.spend(officer, '', 100)).toEqual({ ok: true });
  });

  it('is forgotten for whoever was not seen for longest, when there are too many', async () => {
    const counting = countingInMemory({ points: 1, windowSeconds: 3_600 }, 2);
    const isWithin = async (key: string) => (await counting.spend(key, 1)).isWithin;
    expect([await isWithin('a'), await isWithin('b'), await isWithin('b')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([await isWithin('c'), await isWithin('b'), await isWithin('a')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(2);
  });
});

describe.runIf(redis)('several gateways with one Redis', () => {
  it('count together, and keep neither an address nor a number there', async () => {
    const keyPrefix = `lgsp-test-${randomUUID()}`;
    const gateways = [1, 2].map(() => quotaWith({ redisUrl: REDIS_URL, keyPrefix }));
    const [one, two] = gateways as [Quota, Quota];
    for (const [at, gateway] of gateways.entries())
      await vi.waitFor(async () => {
        await gateway.spend({ ...portal, clientId: `first-${at}` }, '', 1);
        expect(await redis?.keys(`${keyPrefix}:client:first-${at}`)).toHaveLength(1);
      });
    expect(await one.spend(officer, '', 60)).toEqual({ ok: true });
    expect(await two.spend(officer, '', 41)).toMatchObject({ ok: false });
    await one.spend(citizen, '203.0.113.9', 1);
    await one.spend(PUBLIC_CALLER, '203.0.113.9', 1);
    const keys = (await redis?.keys(`${keyPrefix}*`)) ?? [];
    expect(keys).toHaveLength(5);
    expect(keys.join(' ')).not.toMatch(/203\.0|\d{12}/);
    for (const key of keys) expect(await redis?.ttl(key)).toBeGreaterThan(3_500);
    await redis?.del(keys);
    await Promise.all(gateways.map((gateway) => gateway.close()));
  });
});

/** Stands before Redis and can fall silent without hanging up, as a lost network does. */
async function relay() {
  const open: Socket[] = [];
  let isSilent = false;
  const server = createServer((near) => {
    const far = connect(6379, '127.0.0.1');
    open.push(near, far);
    near.on('data', (bytes) => isSilent || far.write(bytes)).on('error', () => undefined);
    far.on('data', (bytes) => near.write(bytes)).on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    fallSilent: () => {
      isSilent = true;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

describe.runIf(redis)('a quota whose Redis is lost on the way', () => {
  it('goes on in the gateway, after waiting once and not for each request', async () => {
    const { lines, logger } = logged();
    const keyPrefix = `lgsp-test-${randomUUID()}`;
    const way = await relay();
    const quota = quotaWith({ redisUrl: way.url, keyPrefix, logger, now: () => 0 });
    const keys = async () => (await redis?.keys(`${keyPrefix}*`)) ?? [];
    await vi.waitFor(async () => {
      await quota.spend(portal, '', 1);
      expect(await keys()).toHaveLength(1);
    });
    way.fallSilent();
    expect(await quota.spend(officer, '', 100)).toEqual({ ok: true });
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      'quota counted by this gateway alone',
    ]);
    const startedAt = performance.now();
    for (let times = 0; times < 100; times += 1)
      expect(await quota.spend(officer, '', 1)).toMatchObject({ ok: false });
    expect(performance.now() - startedAt).toBeLessThan(250);
    await quota.close();
    way.close();
    await redis?.del(await keys());
  });
});

describe('a quota whose Redis is away', () => {
  it('is counted by the gateway alone, exactly, and says so once a minute', async () => {
    const { lines, logger } = logged();
    let time = 0;
    const redisUrl = `redis://127.0.0.1:${await closedPort()}`;
    const quota = quotaWith({ redisUrl, logger, now: () => time });
    expect(await quota.spend(officer, '203.0.113.9', 100)).toEqual({ ok: true });
    expect(await quota.spend(officer, '203.0.113.9', 1)).toMatchObject({ ok: false });
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 50,
      error: { code: 'ECONNREFUSED' },
      msg: 'quota counted by this gateway alone',
    });
    time = 59_999; // the connection is tried each second, all the while
    expect(await quota.spend(PUBLIC_CALLER, '203.0.113.9', 10)).toEqual({ ok: true });
    expect(lines).toHaveLength(1);
    time = 60_000;
    await vi.waitFor(() => expect(lines).toHaveLength(2), { timeout: 5_000 });
    await quota.close();
  });

  it('does not wait for a Redis that accepts and never answers', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    const address = mute.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const quota = quotaWith({ redisUrl: `redis://127.0.0.1:${port}` });
    await new Promise((resolve) => mute.once('connection', resolve));
    expect(await quota.spend(officer, '', 100)).toEqual({ ok: true });
    expect(await quota.spend(officer, '', 1)).toMatchObject({ ok: false });
    await quota.close();
    mute.close();
  });
});
