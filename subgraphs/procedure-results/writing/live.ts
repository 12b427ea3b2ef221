import type { Knex } from 'knex';
import { fault } from '../../../schema/faults.ts';
import { resultType } from '../../../schema/reference/index.ts';
import { isDuplicate } from '../../chassis/store/writing.ts';
import type { LiveRow, ResultRow } from '../rows.ts';
import { LIVE } from './transitions.ts';

const keyOf = ({ type_code: type, subject_key: subject }: ResultRow): string =>
  `${type} ${subject}`;

const isOneLive = ({ type_code: type }: ResultRow): boolean => resultType(type)?.oneLive === true;

const taken = () => fault('RESULT_ALREADY_LIVE');

/**
 * Makes a new result the one that counts for its subject, where its type has one only; refuses it where another
 * counts today.
 *
 * Looking for others alone would let two in that look at the same time. The row in `live_result`, whose key is
 * the type and the subject, lets one. Looking is needed all the same: results that were in the store before
 * issuers wrote to it have no such row, and the one in it may have expired.
 *
 * The row is read before others are looked for, because each statement may see what was committed since the last.
 * Whoever takes the row after it was read here takes it from under this one; whoever took it before is found.
 */
export async function claimLive(knex: Knex, row: ResultRow, today: string): Promise<void> {
  if (!isOneLive(row)) return;
  const live_key = keyOf(row);
  const holder: LiveRow | undefined = await knex('live_result').where({ live_key }).first();
  const others: readonly string[] = await knex('procedure_result')
    .where({ subject_key: row.subject_key, type_code: row.type_code })
    .whereIn('status', LIVE)
    .where((still) => still.whereNull('valid_to').orWhere('valid_to', '>=', today))
    .limit(1)
    .pluck('result_id');
  if (others.length > 0) throw taken();
  if (holder) {
    const changed: number = await knex('live_result')
      .where(holder)
      .update({ result_id: row.result_id });
    if (changed !== 1) throw taken();
    return;
  }
  try {
    await knex('live_result').insert({ live_key, result_id: row.result_id } satisfies LiveRow);
  } catch (error) {
    throw isDuplicate(error) ? taken() : error;
  }
}

/** Lets go of a result that counts no more. */
export async function releaseLive(knex: Knex, row: ResultRow): Promise<void> {
  if (!isOneLive(row)) return;
  await knex('live_result')
    .where({ live_key: keyOf(row), result_id: row.result_id })
    .delete();
}
