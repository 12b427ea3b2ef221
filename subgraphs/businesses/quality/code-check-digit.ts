import { parseEnterpriseCode } from '../../../schema/identifiers/index.ts';
import { defineCheck, type SuspectRow, within } from '../../chassis/quality/check.ts';

interface CodeRow extends SuspectRow {
  /** Of an enterprise that holds capital; null for other holders and where there are none. */
  readonly holder_code: string | null;
}

/** Which code of an enterprise's record has a wrong check digit: its own, or that of one of its holders. */
export function mistypedCode({ record_key, holder_code }: CodeRow): string | null {
  if (parseEnterpriseCode(record_key) === null) return 'enterpriseCode';
  return holder_code !== null && parseEnterpriseCode(holder_code) === null ? 'holderCode' : null;
}

export const codeCheckDigit = defineCheck<CodeRow>({
  rule: 'ENTERPRISE_CODE_CHECK_DIGIT',
  table: 'enterprise',
  key: 'enterprise_code',
  suspects: (knex, range) =>
    within(knex('enterprise'), 'enterprise.enterprise_code', range)
      .leftJoin('holding', 'holding.enterprise_code', 'enterprise.enterprise_code')
      .select({
        record_key: 'enterprise.enterprise_code',
        record_id: 'enterprise.enterprise_code',
        holder_code: 'holding.holder_enterprise_code',
      }),
  judge: mistypedCode,
});
