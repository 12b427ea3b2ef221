import type { QualityRuleCode } from '../../../schema/quality/rules.ts';
import { unitAt } from '../../../schema/reference/index.ts';
import { defineCheck, everyRecord, type QualityCheck, type SuspectRow } from './check.ts';

interface AddressRow extends SuspectRow {
  readonly commune_code: string | null;
  readonly commune_at: string | null;
}

/** What is wrong with the commune of an address, or null. An address without a code and a day is not judged. */
export function closedAddress({ commune_code, commune_at }: AddressRow): string | null {
  if (commune_code === null || commune_at === null) return null;
  return unitAt(commune_code, commune_at) === null ? 'commune' : null;
}

/** Checks that the commune of each address in a table was in force on the day of the address. */
export function closedAddressCheck(
  rule: QualityRuleCode,
  table: string,
  key: string,
  prefix: string,
): QualityCheck {
  return defineCheck<AddressRow>({
    rule,
    ...everyRecord(table, key, {
      commune_code: `${prefix}_commune_code`,
      commune_at: `${prefix}_commune_at`,
    }),
    judge: closedAddress,
  });
}
