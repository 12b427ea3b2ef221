import { enterpriseCheckDigit } from '../../../schema/identifiers/index.ts';

/** The block no office issues from: province 04 and 99. */
const BLOCK = '0499';

/**
 * The first codes of the synthetic block, in order. About one base in eleven has no check digit
 * (it would be 10) and is never issued, so they are counted out once: 26,000 take a few milliseconds.
 */
export function enterpriseCodes(count: number): readonly string[] {
  const codes: string[] = [];
  for (let serial = 1; codes.length < count && serial <= 99_999; serial++) {
    const base = `${BLOCK}${String(serial).padStart(5, '0')}`;
    const check = enterpriseCheckDigit(base);
    if (check !== null) codes.push(`${base}${check}`);
  }
  return codes;
}
