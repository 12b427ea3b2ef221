import {
  defineCheck,
  type QualityCheck,
  type SuspectRow,
  within,
} from '../../chassis/quality/check.ts';
import type { ResultRow } from '../rows.ts';
import { signaturesOf } from '../status.ts';
import { resultToDeceased } from './result-to-deceased.ts';

const results = { table: 'procedure_result', key: 'result_id' } as const;
const ofResult = { record_key: 'result_id', record_id: 'result_id' } as const;

/** A result that the dates have ended and the record has not. */
const expiredMarkedValid = defineCheck({
  rule: 'EXPIRED_MARKED_VALID',
  ...results,
  suspects: (knex, range, today) =>
    within(knex('procedure_result'), 'result_id', range)
      .where('status', 'VALID')
      .where('valid_to', '<', today)
      .select(ofResult),
  judge: () => 'status',
});

type SignedRow = SuspectRow & Pick<ResultRow, 'signatures'>;

/** A result with a signature that its latest check found broken. */
const brokenSignature = defineCheck<SignedRow>({
  rule: 'BROKEN_SIGNATURE',
  ...results,
  suspects: (knex, range) =>
    within(knex('procedure_result'), 'result_id', range)
      // Most of those that cannot be broken stay in the engine; a signature's cells are numbers between commas.
      .where('signatures', 'like', '%,0,%')
      .select(ofResult, 'signatures'),
  judge: (row) => (signaturesOf(row).some(([, , valid]) => valid === 0) ? 'signature' : null),
});

/** What the store of results is checked for. */
export const quality: readonly QualityCheck[] = [
  expiredMarkedValid,
  brokenSignature,
  resultToDeceased,
];
