import {
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { fault } from '../../schema/faults.ts';
import {
  type AnswerPlan,
  answerPlan,
  type PlannedField,
  type PlannedFields,
} from './answer-plan.ts';
import { trueVariables } from './conditions.ts';
import type { Judged, Restoring } from './judged.ts';
import { presentPlaces, type RefusedPlace } from './refused-fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** What an executor gives, or what is given on. */
export interface Answer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
}

/** Null where the schema promises something: whatever is around it has to be null instead. */
const BROKEN = Symbol('broken promise');

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((name) => other.has(name));

function planFor(restoring: Restoring, isTrue: ReadonlySet<string>): AnswerPlan {
  const { plan: last } = restoring.last;
  const plan = last && isSame(last.isTrue, isTrue) ? last : answerPlan(restoring, isTrue);
  restoring.last.plan = plan.size() > restoring.last.room ? null : plan;
  return plan;
}

/** A field of an answer, and never what an object has without being given it. */
const own = (value: Values, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** Puts nulls back into one answer. */
function mender({ schema, typeAlias }: Restoring) {
  function typeOf(value: Values, type: GraphQLOutputType): GraphQLObjectType | null {
    const named = getNamedType(type);
    if (isObjectType(named)) return named;
    const found = schema.getType(String(value[typeAlias]));
    return isObjectType(found) ? found : null;
  }

  function mendedObject(value: Values, type: GraphQLObjectType, fields: PlannedFields) {
    // Without a prototype, as graphql-js makes them: callers name fields, `__proto__` if they like.
    const whole: Record<string, unknown> = Object.create(null);
    for (const [name, field] of fields) {
      const mended = mendedField(own(value, name), type, field);
      if (mended === BROKEN) return null;
      whole[name] = mended;
    }
    return whole;
  }

  function mendedField(value: unknown, parent: GraphQLObjectType, field: PlannedField): unknown {
    if (field.isTypename) return value ?? parent.name;
    if (!field.type) return value ?? null;
    if (field.isGone) return isNonNullType(field.type) ? BROKEN : null;
    if (field.isClosed && !isNonNullType(field.type)) return null;
    if (field.isClosed || field.isTouched) return mended(value, field.type, field);
    return value ?? null;
  }

  function mended(value: unknown, type: GraphQLOutputType, field: PlannedField): unknown {
    if (isNonNullType(type)) {
      const inner = mended(value, type.ofType, field);
      return inner === null ? BROKEN : inner;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) return mendedList(value, type.ofType, field);
    if (field.isClosed || typeof value !== 'object') return null;
    // Any object may be looked into by name; its shape is what the operation asked for.
    const object = value as Values;
    const runtimeType = typeOf(object, type);
    return runtimeType && mendedObject(object, runtimeType, field.fieldsFor(runtimeType));
  }

  function mendedList(value: unknown, type: GraphQLOutputType, field: PlannedField): unknown {
    if (!Array.isArray(value)) return null;
    const items: unknown[] = [];
    for (const item of value) {
      const whole = mended(item, type, field);
      if (whole === BROKEN) return null;
      items.push(whole);
    }
    return items;
  }
  return mendedObject;
}

/** The refused fields that are part of the operation with these variables. */
export function refusedWith(judged: Judged, variables: Values): readonly RefusedPlace[] {
  if (judged.phase === 'open') return [];
  const { definition } = judged.restoring.operation;
  return presentPlaces(judged.refused, trueVariables(definition, variables));
}

/**
 * Makes the answer of the operation that was asked from the answer of what was executed.
 *
 * Refused fields are null on every object where they would have stood, in the operation's order, and each
 * has one error, whatever the rows. An answer to an operation of which nothing was refused is given back as
 * it is. Leave `result` out where nothing was left to execute.
 */
export function answerOf(judged: Judged, variables: Values, result: Answer = { data: {} }): Answer {
  if (judged.phase === 'open' || result.data === undefined) return result;
  const { restoring } = judged;
  const { definition } = restoring.operation;
  const isTrue = trueVariables(definition, variables);
  const places = presentPlaces(judged.refused, isTrue);
  const errors = [...places.map(({ error }) => error), ...(result.errors ?? [])];
  const type = restoring.schema.getRootType(definition.operation);
  const data =
    result.data && type && !restoring.survey.root.isBroken
      ? mender(restoring)(result.data, type, planFor(restoring, isTrue).rootFor(type))
      : null;
  const { errors: _own, ...rest } = result;
  return { ...rest, data, ...(errors.length > 0 && { errors }) };
}

/** For operators who want an operation refused whole: the first refusal, and how many there are. */
export function wholeRefusal(judged: Judged, variables: Values = {}): GraphQLError | null {
  const places = refusedWith(judged, variables);
  const [first] = places;
  if (!first) return null;
  const { field, rule, refusal } = first;
  const sharing = rule?.sharing && { sharingClass: rule.sharing };
  const details = { field, ...sharing, opensWith: refusal.opensWith, refusedFields: places.length };
  return fault(refusal.code, { details });
}
