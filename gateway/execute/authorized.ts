import type { GraphQLError } from 'graphql';
import { isJournalled } from '../../schema/access/judge.ts';
import type { AccessIndex } from '../../schema/access/rule.ts';
import { fault } from '../../schema/faults.ts';
import { entriesOf, refusedBefore } from '../audit/entries.ts';
import type { Journal, JournalEntry } from '../audit/entry.ts';
import { answerOf, refusedWith, wholeRefusal } from '../policy/answer.ts';
import type { Judged } from '../policy/judged.ts';
import type { Policy } from '../policy/policy.ts';
import type { GraphContext } from '../request-record.ts';
import { changesIn } from './changes.ts';
import type { Execute, ExecutionRequest, ExecutionResult, Executor } from './executor.ts';
import { oncePerField } from './once-per-field.ts';

export interface AuthorizedParts {
  readonly rules: AccessIndex;
  /** Asked for once the graph is loaded: verdicts are about what clients can see. */
  readonly policy: () => Policy;
  readonly journal: Journal;
  /** Rejects an operation of which anything is refused, instead of answering the rest. */
  readonly refuseWhole: boolean;
  /** Counts the operations under way: those the journal may wait for. */
  readonly underWay: { count: number };
  /** Hears of what was written down about a request. */
  readonly journalled: (entries: readonly JournalEntry[]) => void;
}

/**
 * Puts sharing policy and journal around an executor: it is given what is open, and what it answers leaves
 * only once it is written down.
 *
 *     judge → execute what is open → journal → nulls and errors for what is not
 */
export function authorized(inner: Executor, parts: AuthorizedParts): Executor {
  return {
    ...inner,
    async load() {
      const execute = await inner.load();
      const policy = parts.policy();
      const judging = { ...parts, policy: () => policy };
      return async (request) => {
        parts.underWay.count += 1;
        try {
          return await answered(judging, execute, request);
        } finally {
          parts.underWay.count -= 1;
        }
      };
    },
  };
}

async function answered(
  parts: AuthorizedParts,
  execute: Execute,
  request: ExecutionRequest,
): Promise<ExecutionResult> {
  const { context, variables } = request;
  const judged = parts.policy().judge(request, context.inquiry);
  const whole = parts.refuseWhole ? wholeRefusal(judged, variables) : null;
  const isChange = request.operation.operation === 'mutation';
  const changes =
    isChange && !whole ? changesIn(judged, request.operationName, variables, parts.rules) : [];
  await announced(parts, context, changes);
  const result = whole ? { errors: [whole] } : await executed(execute, request, judged);
  const refused = refusedBefore(
    refusedWith(judged, variables).flatMap(({ field, rule }) =>
      rule && isJournalled(rule) ? [field] : [],
    ),
  );
  if (await noted(parts, context, [...context.ledger.accesses(), ...refused]))
    return whole ? result : shown(judged, variables, result);
  // Nothing of it may leave. What needs no record is asked for again; a change is never made twice.
  if (isChange) throw fault('JOURNAL_UNAVAILABLE');
  context.ledger.clear();
  const inquiry = { ...context.inquiry, journalled: false };
  const open = parts.policy().judge(request, inquiry);
  const again = { ...request, context: { ...context, inquiry } };
  return shown(open, variables, await executed(execute, again, open));
}

/** Asks for what is open, under a plan of its own; an operation of which nothing is left asks nobody. */
async function executed(
  execute: Execute,
  request: ExecutionRequest,
  judged: Judged,
): Promise<ExecutionResult> {
  if (judged.phase === 'closed') return { data: {} };
  // Where something is refused, nulls are put into the answer.
  const isOnlyWritten = request.isOnlyWritten === true && judged.phase === 'open';
  return execute({
    ...{ ...request, document: judged.document, queryHash: judged.planKey, isOnlyWritten },
  });
}

function shown(
  judged: Judged,
  variables: ExecutionRequest['variables'],
  result: ExecutionResult,
): ExecutionResult {
  // What was refused before it was executed has no data to put nulls into.
  if (result.data === undefined) return result;
  const { errors = [], ...answer } = answerOf(judged, variables, result);
  const told = oncePerField(errors);
  return { data: answer.data ?? null, ...(told.length > 0 && { errors: told }) };
}

/** Writes down what was given and refused. Whether the answer may leave: a refusal alone always may. */
async function noted(
  { journal, journalled }: AuthorizedParts,
  { requestId, inquiry, startedAt }: GraphContext,
  accesses: Parameters<typeof entriesOf>[1],
): Promise<boolean> {
  if (accesses.length === 0) return true;
  const ms = Math.round(performance.now() - startedAt);
  const entries = entriesOf({ at: new Date().toISOString(), requestId, inquiry, ms }, accesses);
  try {
    await journal.append(entries);
    journalled(entries);
    return true;
  } catch {
    // The journal has logged why. What holds nothing of anyone needs no record.
    return entries.every(({ fields }) => fields.length === 0);
  }
}

/** Writes down which changes are about to be made; one that cannot be written down is not made. */
async function announced(
  { journal }: AuthorizedParts,
  { requestId, inquiry }: GraphContext,
  fields: readonly string[],
): Promise<void> {
  if (fields.length === 0) return;
  const { kind, subject } = inquiry.caller;
  const subjects = kind === 'citizen' && subject !== null ? [subject] : [];
  const access = { type: 'Mutation', subjects, fields, refused: [] };
  const facts = { at: new Date().toISOString(), requestId, inquiry, ms: 0 };
  await journal.append(entriesOf(facts, [access])).catch((cause: unknown) => {
    throw fault('JOURNAL_UNAVAILABLE', cause instanceof Error ? { cause } : {}) as GraphQLError;
  });
}
