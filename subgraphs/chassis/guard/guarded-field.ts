import { isPromise } from 'node:util/types';
import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver } from 'graphql';
import { isJournalled } from '../../../schema/access/judge.ts';
import type { AccessRule } from '../../../schema/access/rule.ts';
import { fault } from '../../../schema/faults.ts';
import type { GuardedRecord } from './records.ts';
import { FOREIGN, type RequestGuard, refusalOf } from './request-guard.ts';

/** What a guarded resolver looks for in its context. */
export interface GuardedContext {
  readonly guard?: RequestGuard | undefined;
}

export type Field = GraphQLField<unknown, GuardedContext>;
export type Resolver = GraphQLFieldResolver<unknown, GuardedContext>;

/** The guard of a request. A guarded register that was not told who asks answers nothing. */
export function guardOf({ guard }: GuardedContext): RequestGuard {
  if (!guard) throw fault('SEAL_REFUSED');
  return guard;
}

/** A field that anyone may read, with parts below it that belong to whoever the row at hand belongs to. */
export function rememberingField(
  { resolve: inner = defaultFieldResolver }: Field,
  type: string,
): Resolver {
  return (row, args, context, info) => {
    guardOf(context).records.remember(type, row, info.path.prev);
    return inner(row, args, context, info);
  };
}

/**
 * A field of a record, judged before it is read: by the rule alone where that suffices, or by whose the
 * record is. Nothing is read for a field that is refused, but what it takes to know the owner.
 */
export function guardedField(field: Field, rule: AccessRule, type: string): Resolver {
  const { resolve: inner = defaultFieldResolver } = field;
  const isNoted = isJournalled(rule);
  const give = (record: GuardedRecord): void => {
    if (isNoted) record.given.add(rule.field);
  };
  return (row, args, context, info) => {
    const { records, verdictOn, opensTo } = guardOf(context);
    const verdict = verdictOn(rule);
    const { prev } = info.path;
    if (verdict.kind === 'refused')
      throw refusalOf(rule, verdict, isNoted ? records.standing(type) : undefined);
    if (verdict.kind === 'open' && !isNoted) {
      records.remember(type, row, prev);
      return inner(row, args, context, info);
    }
    const record = records.recordOf(type, row, prev);
    if (verdict.kind === 'open') {
      // Both at once, so that the owner is read in the same statement as the field where it can be.
      const value: unknown = inner(row, args, context, info);
      if (!isPromise(record) && !isPromise(value)) {
        give(record);
        return value;
      }
      return Promise.all([record, value]).then(([known, given]) => {
        give(known);
        return given;
      });
    }
    const read = (known: GuardedRecord): unknown => {
      if (!opensTo(verdict.whose, known.owners))
        throw refusalOf(rule, FOREIGN[verdict.whose], isNoted ? known : undefined);
      const value: unknown = inner(row, args, context, info);
      if (!isPromise(value)) {
        give(known);
        return value;
      }
      return value.then((given) => {
        give(known);
        return given;
      });
    };
    return isPromise(record) ? record.then(read) : read(record);
  };
}
