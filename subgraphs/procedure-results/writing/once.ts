import type { Knex } from 'knex';
import { fault } from '../../../schema/faults.ts';
import { isDuplicate } from '../../chassis/store/writing.ts';
import type { ChangeRow, RequestRow, ResultRow } from '../rows.ts';
import type { WriteRequest } from './request.ts';

/** Thrown out of a transaction whose key was used before: nothing is written, and the first answer is given. */
export class AskedBefore extends Error {
  override readonly name = 'AskedBefore';
}

/** Takes an issuer's key for a write, as its first statement: of two who use it at once, one waits for the other. */
export async function takeKey(
  knex: Knex,
  { issuer, key, digest, now }: WriteRequest,
  answer: { readonly resultNumber: string; readonly version: number },
): Promise<void> {
  const row: RequestRow = {
    issuer_code: issuer.agencyCode,
    idempotency_key: key,
    input_digest: digest,
    result_number: answer.resultNumber,
    version: answer.version,
    requested_at: now,
  };
  try {
    await knex('result_request').insert(row);
  } catch (error) {
    throw isDuplicate(error) ? new AskedBefore() : error;
  }
}

/**
 * What was answered to a key before: the result as that write left it, whatever became of it since. A key that
 * was used to ask for something else is refused.
 */
export async function answeredBefore(
  knex: Knex,
  { issuer, key, digest }: WriteRequest,
): Promise<ResultRow> {
  const before: RequestRow | undefined = await knex('result_request')
    .where({ issuer_code: issuer.agencyCode, idempotency_key: key })
    .first();
  if (before?.input_digest !== digest) throw fault('IDEMPOTENCY_KEY_REUSED');
  const row: ResultRow = await knex('procedure_result')
    .where('result_number', before.result_number)
    .first();
  const change: ChangeRow = await knex('result_change')
    .where({ result_id: row.result_id, version: before.version })
    .first();
  return {
    ...row,
    status: change.status_after,
    version: change.version,
    as_of: change.changed_at,
    replaced_by_id: change.change_kind === 'REPLACED' ? change.related_id : null,
  };
}
