import { Plain } from '../plain/plain.ts';

/** A copy of what came as JSON. Text that goes on as it is is nobody's to change. */
export function copied<Json>(value: Json): Json {
  if (typeof value !== 'object' || value === null || value instanceof Plain) return value;
  if (Array.isArray(value)) return value.map(copied) as Json;
  const copy: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (name === '__proto__')
      Object.defineProperty(copy, name, {
        ...{ value: copied(item), enumerable: true, writable: true, configurable: true },
      });
    else copy[name] = copied(item);
  }
  return copy as Json;
}
