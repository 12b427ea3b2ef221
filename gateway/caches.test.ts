import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { boundedCache, createCaches } from './caches.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the cache of documents', () => {
  it('stays within the memory that parsed operations take, which is many times their text', async () => {
    const { documents } = createCaches();
    const document = parse(`{ ${'aField '.repeat(3_000)} }`);
    for (let at = 0; at < 100; at += 1) await documents.set(String(at), document);
    // 64 MiB at 1.4 MB each.
    expect(documents.entries()).toBe(49);
  });
});

describe('the cache of persisted operations', () => {
  it('stays within its bound when it is flooded with the shortest there are', async () => {
    const { persisted } = createCaches();
    for (let at = 0; at < 100_000; at += 1)
      await persisted.set(`apq:${hashOf(String(at))}`, `{a${at}:__typename}`, { ttl: 900 });
    // 8 MiB at about 350 bytes each.
    expect(persisted.entries()).toBeGreaterThan(20_000);
    expect(persisted.entries()).toBeLessThan(26_000);
    expect(await persisted.get(`apq:${hashOf('99999')}`)).toBe('{a99999:__typename}');
    expect(await persisted.get(`apq:${hashOf('0')}`)).toBeUndefined();
  });

  it('keeps one that is in use, whatever floods it', async () => {
    const { persisted } = createCaches();
    await persisted.set('apq:used', '{ used }');
    for (let at = 0; at < 30_000; at += 1) {
      await persisted.set(`apq:${hashOf(String(at))}`, '{ a }');
      if (at % 1_000 === 0) await persisted.get('apq:used');
    }
    expect(await persisted.get('apq:used')).toBe('{ used }');
  });

  it('keeps none that is longer than itself', async () => {
    const cache = boundedCache<string>({
      ...{ entries: 9, bytes: 1_000, bytesOf: (text: string) => text.length },
    });
    await cache.set('short', 'a'.repeat(500));
    await cache.set('long', 'a'.repeat(1_000));
    expect([await cache.get('long'), cache.entries()]).toEqual([undefined, 1]);
  });

  it('keeps no more than it may, however small they are', async () => {
    const cache = boundedCache<string>({ entries: 3, bytes: 10_000, bytesOf: () => 0 });
    for (const key of ['a', 'b', 'c', 'd']) await cache.set(key, key);
    expect([...cache.held()].map(([key]) => key)).toEqual(['d', 'c', 'b']);
  });
});
