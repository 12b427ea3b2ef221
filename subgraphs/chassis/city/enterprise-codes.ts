const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The block no office issues from: province 04 and 99. */
const BLOCK = '0499';

function checkDigit(base: string): number {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at++) sum += Number(base[at]) * (WEIGHTS[at] ?? 0);
  return 10 - (sum % 11);
}

/**
 * The first codes of the synthetic block, in order. About one base in eleven has no check digit
 * (it would be 10) and is never issued, so they are counted out once: 26,000 take a few milliseconds.
 */
export function enterpriseCodes(count: number): readonly string[] {
  const codes: string[] = [];
  for (let serial = 1; codes.length < count && serial <= 99_999; serial++) {
    const base = `${BLOCK}${String(serial).padStart(5, '0')}`;
    const check = checkDigit(base);
    if (check < 10) codes.push(`${base}${check}`);
  }
  return codes;
}
