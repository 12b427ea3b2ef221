/** An object as a register gave it, or as it is put together. Its names are those of the question. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object has under a name itself: a client may call a field `constructor`. */
export function own(object: Data, name: string): unknown {
  const value = object[name];
  // All that a plain object inherits are functions and its prototype, and data holds neither.
  if (typeof value !== 'function' && name !== '__proto__') return value;
  return Object.hasOwn(object, name) ? value : undefined;
}

/** Puts a value under any name, `__proto__` too. */
export function put(object: Data, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, {
      ...{ value, enumerable: true, writable: true, configurable: true },
    });
  else object[name] = value;
}

/** Names of the supergraph's interfaces: a register may know an object of one by that name alone. */
export type InterfaceNames = ReadonlySet<unknown>;

/**
 * Adds what one register gave to what is there. Lists of the same length are the same list, item by item; where the two
 * cannot be one, the later stands.
 *
 * What type an object is of, once it is known, no register takes back that knows only an interface it has
 * (`@interfaceObject`).
 */
export function merge(into: Data, from: Data, interfaces: InterfaceNames): void {
  for (const name of Object.keys(from)) {
    const value = from[name];
    if (value === undefined) continue;
    const there = own(into, name);
    if (name === '__typename' && there !== undefined && interfaces.has(value)) continue;
    if (!joined(there, value, interfaces)) put(into, name, value);
  }
}

/** Whether the one could be added to the other, and was. */
function joined(there: unknown, value: unknown, interfaces: InterfaceNames): boolean {
  if (isData(there) && isData(value)) {
    if (there !== value) merge(there, value, interfaces);
    return true;
  }
  if (!Array.isArray(there) || !Array.isArray(value) || there.length !== value.length) return false;
  for (const [at, item] of value.entries())
    if (!joined(there[at], item, interfaces)) there[at] = item;
  return true;
}
