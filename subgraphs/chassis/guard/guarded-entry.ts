import { defaultFieldResolver, getNamedType, getNullableType, isListType } from 'graphql';
import { isJournalled, type Verdict } from '../../../schema/access/judge.ts';
import type { AccessRule } from '../../../schema/access/rule.ts';
import { fault } from '../../../schema/faults.ts';
import { type Field, guardOf, type Resolver } from './guarded-field.ts';
import type { GuardedRecord } from './records.ts';
import { FOREIGN, type RequestGuard, refusalOf } from './request-guard.ts';
import type { ResponsePath } from './response-path.ts';
import type { PeopleOf } from './row-subjects.ts';

type Whose = Extract<Verdict, { kind: 'row' }>['whose'];

/** What is known of a way into the register before anything is asked. */
interface Entry {
  readonly rule: AccessRule;
  /** Name of the type it gives. */
  readonly gives: string;
  readonly isList: boolean;
  /** Whether rows of that type say whom they are about. */
  readonly hasSubjects: boolean;
}

/** Notes whose rows a way in has given. Somebody who only counts them has learnt who is there. */
async function note(
  { rule, gives, isList, hasSubjects }: Entry,
  { records }: RequestGuard,
  value: unknown,
  lender: GuardedRecord | undefined,
  path: ResponsePath,
): Promise<void> {
  if (lender && !hasSubjects) lender.given.add(rule.field);
  else if (value == null || !hasSubjects) records.standing(gives).given.add(rule.field);
  else if (!isList) (await records.recordOf(gives, value, path)).given.add(rule.field);
  else {
    const rows = (await Promise.all(value as Iterable<unknown>)).filter((row) => row != null);
    const places = rows.map((row, key) => ({
      row,
      path: { prev: path, key },
    }));
    const found = await Promise.all(
      places.map((one) => records.recordOf(gives, one.row, one.path)),
    );
    if (found.length === 0) records.standing(gives).given.add(rule.field);
    for (const record of found) record.given.add(rule.field);
  }
}

/** A way into the register: judged by what is asked for where that says whose it is, by the row otherwise. */
export function guardedEntry(
  field: Field,
  rule: AccessRule,
  hasSubjects: boolean,
  peopleIn: PeopleOf<never> | undefined,
): Resolver {
  const { resolve: inner = defaultFieldResolver } = field;
  const entry: Entry = {
    rule,
    gives: getNamedType(field.type).name,
    isList: isListType(getNullableType(field.type)),
    hasSubjects,
  };
  const isNoted = isJournalled(rule);

  /** Holds a row to its owner. That there is none is said in the same words. */
  async function heldTo(whose: Whose, guard: RequestGuard, value: unknown, path: ResponsePath) {
    const record =
      value == null ? undefined : await guard.records.recordOf(entry.gives, value, path);
    if (!record || !guard.opensTo(whose, record.owners)) {
      const noted = record ?? guard.records.standing(entry.gives);
      throw refusalOf(rule, FOREIGN[whose], isNoted ? noted : undefined);
    }
  }

  return async (root, args, context, info) => {
    const guard = guardOf(context);
    const verdict = guard.verdictOn(rule);
    const standing = (people?: readonly string[]) =>
      isNoted ? guard.records.standing(entry.gives, people) : undefined;
    if (verdict.kind === 'refused') throw refusalOf(rule, verdict, standing());
    // The arguments and the context are those this field's entry was written for.
    const people = await peopleIn?.(args as never, context as never);
    if (verdict.kind === 'row') {
      const isDecidable = people !== undefined || (hasSubjects && !entry.isList);
      if (!isDecidable || (people && !guard.opensToAll(verdict.whose, people)))
        throw refusalOf(rule, FOREIGN[verdict.whose], standing(people));
    }
    const lender = people && guard.records.standing(entry.gives, people);
    if (lender) guard.records.lend(lender, info.path);
    const value: unknown = await inner(root, args, context, info);
    if (verdict.kind === 'row' && !people) await heldTo(verdict.whose, guard, value, info.path);
    if (isNoted) await note(entry, guard, value, lender, info.path);
    return value;
  };
}

/** `_entities` of a register that checks tokens itself: not for the public, who could try keys. */
export function entitiesForCallers({ resolve: inner = defaultFieldResolver }: Field): Resolver {
  return (root, args, context, info) => {
    if (guardOf(context).inquiry.caller.kind === 'public') throw fault('NOT_SIGNED_IN');
    return inner(root, args, context, info);
  };
}
