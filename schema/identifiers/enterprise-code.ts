const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/**
 * The check digit that belongs to nine digits, or null for a base that is never issued.
 *
 * About one base in eleven would need "10"; such numbers do not exist, and printing 0 instead would
 * accept forgeries.
 */
export function enterpriseCheckDigit(base: string): number | null {
  if (!/^\d{9}$/.test(base)) return null;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(base[place]), 0);
  const digit = 10 - (sum % 11);
  return digit === 10 ? null : digit;
}

/** An enterprise code with the right check digit, or null. */
export function parseEnterpriseCode(text: string): string | null {
  if (!/^\d{10}$/.test(text)) return null;
  return enterpriseCheckDigit(text.slice(0, 9)) === Number(text[9]) ? text : null;
}

/** A branch's or office's code as 13 digits, however it was written (with or without the dash), or null. */
export function parseDependentUnitCode(text: string): string | null {
  const [, parent, serial] = /^(\d{10})-?(\d{3})$/.exec(text) ?? [];
  if (parent === undefined || serial === undefined || serial === '000') return null;
  return parseEnterpriseCode(parent) === null ? null : parent + serial;
}

/** A business location's 5 digits, unique only beside its enterprise, or null. */
export function parseBusinessLocationCode(text: string): string | null {
  return /^(?!00000)\d{5}$/.test(text) ? text : null;
}
