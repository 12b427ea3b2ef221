/** An object as a register gave it, or as it is put together. Its names are those of the question. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object has under a name itself: a client may call a field `constructor`. */
export const own = (object: Data, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** Puts a value under any name, `__proto__` too. */
export function put(object: Data, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, {
      ...{ value, enumerable: true, writable: true, configurable: true },
    });
  else object[name] = value;
}

/**
 * Adds what one register gave to what is there. Lists of the same length are the same list, item by item; where the two
 * cannot be one, the later stands.
 */
export function merge(into: Data, from: Data): void {
  for (const name of Object.keys(from)) {
    const value = from[name];
    if (value === undefined) continue;
    const there = own(into, name);
    if (isData(there) && isData(value)) {
      if (there !== value) merge(there, value);
    } else if (Array.isArray(there) && Array.isArray(value) && there.length === value.length)
      mergeItems(there, value);
    else put(into, name, value);
  }
}

function mergeItems(into: unknown[], from: readonly unknown[]): void {
  for (const [at, value] of from.entries()) {
    const there = into[at];
    if (isData(there) && isData(value)) {
      if (there !== value) merge(there, value);
    } else if (Array.isArray(there) && Array.isArray(value) && there.length === value.length)
      mergeItems(there, value);
    else into[at] = value;
  }
}
