import type { Knex } from 'knex';
import { fault } from '../../../schema/faults.ts';
import {
  QUALITY_RULES,
  type QualityRuleCode,
  qualityRule,
  qualityRuleCodes,
} from '../../../schema/quality/rules.ts';
import { type Connection, connection, type PageArguments, pageRequest } from '../paging.ts';
import type { QualityFindingParent } from '../parents.ts';
import type { Store } from '../store/store.ts';

/** Of counts from one up to it nothing is told: few enough that one may point at a person. */
const LEAST_TOLD = 10;

interface Asked {
  readonly store: Store;
}

interface CheckRow {
  readonly rule: QualityRuleCode;
  readonly checked: number | string;
  readonly found: number | string;
  readonly checked_at: string;
}

/** A count as everyone may hear it: null where it is one to nine. */
export const toldCount = (found: number): number | null =>
  found > 0 && found < LEAST_TOLD ? null : found;

/** Answers what the latest check of a register found, rule by rule in the order of the list. */
export function qualityChecks(register: string) {
  const rules = qualityRuleCodes.filter((code) => qualityRule(code).register === register);
  return async (_root: unknown, _args: unknown, { store }: Asked) => {
    const rows: readonly CheckRow[] = await store
      .knex('quality_check')
      // One row a rule, and never more.
      .orderBy('rule')
      .limit(qualityRuleCodes.length)
      .select('rule', 'checked', 'found', 'checked_at');
    const byRule = new Map(rows.map((row) => [row.rule, row]));
    return rules.flatMap((code) => {
      const row = byRule.get(code);
      if (row === undefined) return [];
      const { name, recordType, severity, basis } = QUALITY_RULES[code];
      // Whole numbers of 64 bits come as text from PostgreSQL and MariaDB.
      return {
        rule: { code, name, recordType, severity, basis },
        checked: Number(row.checked),
        found: toldCount(Number(row.found)),
        checkedAt: row.checked_at,
      };
    });
  };
}

interface FindingsArguments extends PageArguments {
  readonly rule: QualityRuleCode;
}

/** Answers a page of what one rule of a register found. A rule of another register is refused. */
export function qualityFindings(register: string) {
  return async (
    _root: unknown,
    { rule, ...args }: FindingsArguments,
    { store }: Asked,
  ): Promise<Connection<QualityFindingParent>> => {
    if (qualityRule(rule).register !== register)
      throw fault('INVALID_ARGUMENT', { details: { argument: 'rule' } });
    const request = pageRequest(`quality ${rule}`, args);
    const found: Knex.QueryBuilder = store
      .knex('quality_finding')
      .where({ rule })
      .orderBy('record_id')
      .limit(request.size + 1)
      .select({
        recordType: 'record_type',
        recordId: 'record_id',
        recordKey: 'record_key',
        detail: 'detail',
        foundAt: 'found_at',
      });
    if (request.after !== null) found.where('record_id', '>', request.after);
    const rows: readonly QualityFindingParent[] = await found;
    return connection(rows, request, ({ recordId }) => recordId);
  };
}
