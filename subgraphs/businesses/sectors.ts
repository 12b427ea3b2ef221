import { vsicLine } from '../../schema/reference/index.ts';
import type { BusinessLineParent } from './parents.ts';

/** Lines of business are kept as one short text: they are read whole, and found through the sector tables. */
export const storedLines = (vsicCodes: readonly string[]): string => vsicCodes.join(' ');

/** The lines of a business as registered, the main one first. */
export function linesOf(stored: string): readonly BusinessLineParent[] {
  const codes = stored === '' ? [] : stored.split(' ');
  return codes.map((code, place) => ({ code, isMain: place === 0 }));
}

/**
 * Every sector that a business belongs to by its lines: the lines themselves and all above them, each
 * once. A code that the classification does not have still counts by its digits.
 */
export function sectorsOf(vsicCodes: readonly string[]): readonly string[] {
  return [...new Set(vsicCodes.flatMap(withSectorsAbove))];
}

function withSectorsAbove(code: string): readonly string[] {
  const digits = [2, 3, 4, 5].flatMap((length) =>
    length <= code.length ? [code.slice(0, length)] : [],
  );
  const letter = vsicLine(code.slice(0, 2))?.parentCode;
  return letter == null ? digits : [letter, ...digits];
}
