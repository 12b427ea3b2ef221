/**
 * A household's code (`HH-`, the 5 digits of a commune, 7 digits; our own convention), or null. The commune
 * is the one where the household was first written down, so it is not asked of the list of today.
 */
export function parseHouseholdCode(text: string): string | null {
  return /^HH-(?!00000)\d{5}-\d{7}$/.test(text) ? text : null;
}
