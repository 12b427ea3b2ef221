const LONGEST = 35;

/**
 * An agency's electronic identifier in today's form, or null.
 *
 * The older padded form reads from right to left: `000.00.05.H17` is `H17.05`. Both are met on papers,
 * and one agency must not have two codes here.
 */
export function parseAgencyCode(text: string): string | null {
  if (text.length > LONGEST) return null;
  if (/^[A-Z]\d{2}(\.\d{2,3})*$/.test(text)) return text;
  if (!/^\d{3}(\.\d{2,3}){2}\.[A-Z]\d{2}$/.test(text)) return null;
  const groups = text.split('.').reverse();
  while (/^0+$/.test(groups.at(-1) ?? '')) groups.pop();
  return groups.join('.');
}

/** A commune's 5 digits, or null. Whether such a commune existed on a day is asked of the code list. */
export function parseCommuneCode(text: string): string | null {
  return /^(?!00000)\d{5}$/.test(text) ? text : null;
}

/** A line of the classification of economic activities: a section's letter or 2 to 5 digits; or null. */
export function parseVsicCode(text: string): string | null {
  return /^([A-V]|(?!00)\d{2,5})$/.test(text) ? text : null;
}
