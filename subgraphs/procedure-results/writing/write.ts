import type { Knex } from 'knex';
import { fault } from '../../../schema/faults.ts';
import { isDuplicate, type Writing } from '../../chassis/store/writing.ts';
import type { ChangeRow, ResultRow } from '../rows.ts';
import { statusOn } from '../status.ts';
import { notTheirs } from './issuer.ts';
import { claimLive, releaseLive } from './live.ts';
import { AskedBefore, answeredBefore, takeKey } from './once.ts';
import type { WriteRequest } from './request.ts';
import { stateAfter, type Transition } from './transitions.ts';

/** Which result a change is of, and the version its issuer has seen. */
export interface Target {
  readonly resultNumber: string;
  readonly expectedVersion: number;
}

/** Writes in one transaction, or says again what was answered to the same key before. */
async function once(
  writing: Writing,
  request: WriteRequest,
  work: (knex: Knex) => Promise<ResultRow>,
): Promise<ResultRow> {
  try {
    return await writing.transaction(work);
  } catch (error) {
    if (error instanceof AskedBefore)
      return writing.transaction((knex) => answeredBefore(knex, request));
    throw error;
  }
}

const entryOf = (
  request: WriteRequest,
  row: ResultRow,
  change: Pick<ChangeRow, 'change_kind' | 'status_before' | 'related_id'>,
): ChangeRow => ({
  result_id: row.result_id,
  version: row.version,
  ...change,
  status_after: row.status,
  changed_at: request.now,
  agency_code: request.issuer.agencyCode,
  client_id: request.issuer.clientId?.slice(0, 200) ?? null,
  dossier_code: request.issuer.dossierCode,
  reason: request.reason,
});

async function insertResult(knex: Knex, row: ResultRow): Promise<void> {
  try {
    await knex('procedure_result').insert(row);
  } catch (error) {
    throw isDuplicate(error) ? fault('RESULT_NUMBER_TAKEN') : error;
  }
}

/**
 * Turns a result into its next state, the version that was expected in the `where`: of two who saw the same
 * version one finds that it is gone, whatever the engine lets a transaction see.
 */
async function changed(
  knex: Knex,
  { issuer, field, now, today }: WriteRequest,
  { resultNumber, expectedVersion }: Target,
  change: Transition,
  replacedBy: Pick<ResultRow, 'result_id' | 'type_code' | 'subject_key'> | null,
): Promise<{ readonly before: ResultRow; readonly after: ResultRow }> {
  const before: ResultRow | undefined = await knex('procedure_result')
    .where('result_number', resultNumber)
    .first();
  if (before?.issuer_code !== issuer.agencyCode) throw notTheirs(field);
  if (before.version !== expectedVersion) throw fault('STALE_VERSION');
  const status = stateAfter(statusOn(today, before), change);
  if (status === null) throw fault('TRANSITION_NOT_ALLOWED');
  if (replacedBy && !isAlike(before, replacedBy))
    throw fault('INVALID_ARGUMENT', { details: { argument: 'result.subject' } });
  const cells = {
    ...{ status, version: expectedVersion + 1, as_of: now },
    ...(replacedBy && { replaced_by_id: replacedBy.result_id }),
  };
  const count: number = await knex('procedure_result')
    .where({ result_id: before.result_id, version: expectedVersion })
    .update(cells);
  if (count !== 1) throw fault('STALE_VERSION');
  return { before, after: { ...before, ...cells } };
}

/** A result is replaced by one of the same kind about the same subject: anything else is another result. */
const isAlike = (one: ResultRow, other: Pick<ResultRow, 'type_code' | 'subject_key'>): boolean =>
  one.type_code === other.type_code && one.subject_key === other.subject_key;

/** Issues a new result. */
export function issue(writing: Writing, request: WriteRequest, row: ResultRow): Promise<ResultRow> {
  return once(writing, request, async (knex) => {
    await takeKey(knex, request, { resultNumber: row.result_number, version: row.version });
    await claimLive(knex, row, request.today);
    await insertResult(knex, row);
    const issued = { change_kind: 'ISSUED', status_before: null, related_id: null } as const;
    await knex('result_change').insert(entryOf(request, row, issued));
    return row;
  });
}

/** Suspends, resumes or revokes a result. */
export function change(
  writing: Writing,
  request: WriteRequest,
  target: Target,
  kind: Exclude<Transition, 'REPLACED'>,
): Promise<ResultRow> {
  const { resultNumber, expectedVersion } = target;
  return once(writing, request, async (knex) => {
    await takeKey(knex, request, { resultNumber, version: expectedVersion + 1 });
    const { before, after } = await changed(knex, request, target, kind, null);
    if (kind === 'REVOKED') await releaseLive(knex, before);
    const how = { change_kind: kind, status_before: before.status, related_id: null };
    await knex('result_change').insert(entryOf(request, after, how));
    return after;
  });
}

/**
 * Issues a new result in the place of another, which is replaced from then on: both or neither.
 *
 * A chain has no cycle, because what is added to its end is always new, and what has been replaced once is
 * never replaced again.
 */
export function replace(
  writing: Writing,
  request: WriteRequest,
  target: Target,
  row: ResultRow,
): Promise<ResultRow> {
  return once(writing, request, async (knex) => {
    await takeKey(knex, request, { resultNumber: row.result_number, version: row.version });
    const { before, after } = await changed(knex, request, target, 'REPLACED', row);
    await releaseLive(knex, before);
    await claimLive(knex, row, request.today);
    const replacing: ResultRow = { ...row, replaces_id: before.result_id };
    await insertResult(knex, replacing);
    await knex('result_change').insert([
      entryOf(request, after, {
        change_kind: 'REPLACED',
        status_before: before.status,
        related_id: row.result_id,
      }),
      entryOf(request, replacing, {
        change_kind: 'ISSUED',
        status_before: null,
        related_id: before.result_id,
      }),
    ]);
    return replacing;
  });
}
