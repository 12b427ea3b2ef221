import { parsePersonalId } from '../../../schema/identifiers/index.ts';

/** The personal IDs among these keys. Old registers hold 9-digit and broken numbers, which are nobody's. */
export function personalIds(keys: Iterable<string | null>): readonly string[] {
  const known = new Set<string>();
  for (const key of keys) if (key !== null && parsePersonalId(key) === key) known.add(key);
  return [...known];
}
