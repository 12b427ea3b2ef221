import { purposeNamed } from '../../schema/access/purposes.ts';
import { agency } from '../../schema/reference/index.ts';
import type { LocalizedText } from './resolver-types.generated.ts';

/** What an agency of the code list is called, also one that is no more. */
export const agencyName = (code: string | null): LocalizedText | null =>
  (code === null ? null : agency(code)?.name) ?? null;

/** What a purpose of the sharing policy is called. */
export function purposeName(code: string | null): LocalizedText | null {
  const purpose = code === null ? undefined : purposeNamed(code);
  return purpose ? { vi: purpose.vi, en: purpose.en } : null;
}
