import { LRUCache } from 'lru-cache';

/** A cache that says how full it is and how often it helped. */
export interface BoundedCache<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value, options?: { readonly ttl?: number | null }): Promise<void>;
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

/**
 * A cache bounded by what it holds, not by how many: one plan may be a thousand times another.
 *
 * Sizes are those of the values written as JSON, which is what the stock cache measures by, and of what it
 * takes to keep them.
 */
export function boundedCache<Value extends object | string>(maxBytes: number): BoundedCache<Value> {
  const cache = new LRUCache<string, Value>({
    maxSize: maxBytes,
    sizeCalculation: (value, key) => ENTRY_BYTES + key.length + JSON.stringify(value).length,
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
    async set(key, value, options) {
      const ttl = options?.ttl;
      cache.set(key, value, typeof ttl === 'number' ? { ttl: ttl * 1000 } : undefined);
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
  readonly documents: BoundedCache<object>;
  readonly persisted: BoundedCache<string>;
}

/** Empty caches. Texts that clients have registered by their hash outlive the version of the supergraph. */
export function createCaches(persisted: BoundedCache<string> = boundedCache(8 * MIB)): Caches {
  return { plans: boundedCache(30 * MIB), documents: boundedCache(30 * MIB), persisted };
}
