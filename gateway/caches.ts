import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A cache that says how full it is and how often it helped. */
export interface BoundedCache<Value> {
  get(key: string): Promise<Value | undefined>;
  /** For so many seconds, or until others need the room. Who knows better how much memory it takes says so. */
  set(
    key: string,
    value: Value,
    options?: { readonly ttl?: number | null; readonly bytes?: number },
  ): Promise<void>;
  delete(key: string): Promise<boolean>;
  clear(): void;
  /** What it holds with its keys, the one used last first. */
  held(): Iterable<readonly [string, Value]>;
  readonly entries: () => number;
  readonly hits: () => number;
  readonly misses: () => number;
}

/** What an entry takes besides its key and value, so that a flood of tiny ones is bounded too. */
const ENTRY_BYTES = 250;

/** How much a cache may hold. */
export interface Bounds<Value> {
  readonly entries: number;
  readonly bytes: number;
  /** About how much memory a value takes, in bytes; not the length of what could be written of it. */
  bytesOf(value: Value): number;
}

/** A cache bounded by what it holds, and not only by how many: one plan may be a thousand times another. */
export function boundedCache<Value extends object | string>({
  entries,
  bytes,
  bytesOf,
}: Bounds<Value>): BoundedCache<Value> {
  const cache = new LRUCache<string, Value>({
    max: entries,
    maxSize: bytes,
  });
  let hits = 0;
  let misses = 0;
  return {
    async get(key) {
      const found = cache.get(key);
      if (found === undefined) misses += 1;
      else hits += 1;
      return found;
    },
    async set(key, value, { ttl, bytes: size = bytesOf(value) } = {}) {
      cache.set(key, value, {
        size: ENTRY_BYTES + key.length + size,
        ...(typeof ttl === 'number' && { ttl: ttl * 1000 }),
      });
    },
    delete: async (key) => cache.delete(key),
    clear: () => cache.clear(),
    held: () => cache.entries(),
    entries: () => cache.size,
    hits: () => hits,
    misses: () => misses,
  };
}

const MIB = 1024 * 1024;

/** Everything that grows with the operations callers send. Each is bounded, whatever they send. */
export interface Caches {
  readonly plans: BoundedCache<object>;
  readonly documents: BoundedCache<DocumentNode>;
  readonly persisted: BoundedCache<string>;
}

const ENTRIES = 10_000;

/**
 * A parsed operation with its places in the text, 37 to 55 bytes for each character, and what its answer looks like, 14
 * more, were measured.
 */
const DOCUMENT_BYTES = 65;

const characters = ({ loc }: DocumentNode): number => loc?.source.body.length ?? MIB;

/** Texts that clients have registered by their hash, which outlive the version of the supergraph. */
export const persistedTexts = (): BoundedCache<string> =>
  boundedCache({ entries: 5 * ENTRIES, bytes: 8 * MIB, bytesOf: (text) => text.length });

/** Measured of the stock executor's plans; ours says itself. */
const PLAN_BYTES = 13;

/** Empty caches, for one version of the supergraph. */
export const createCaches = (persisted: BoundedCache<string> = persistedTexts()): Caches => ({
  plans: boundedCache({
    entries: ENTRIES,
    bytes: 96 * MIB,
    bytesOf: (plan) => PLAN_BYTES * JSON.stringify(plan).length,
  }),
  documents: boundedCache({
    entries: ENTRIES,
    bytes: 64 * MIB,
    bytesOf: (document) => DOCUMENT_BYTES * characters(document),
  }),
  persisted,
});
