import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { isEmptied, isRefused, type JudgedField, type JudgedSet } from './judged-tour.ts';

/** Null where the schema promises something. */
const BROKEN = Symbol('broken promise');

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** The fields an object has in an answer: those of every set that fits its type. */
export function fieldsOn(below: readonly JudgedSet[], value: Values): readonly JudgedField[] {
  const type = value['__typename'];
  return below.flatMap(({ onType, fields }) =>
    onType === null || type === undefined || type === onType ? fields : [],
  );
}

function itemOf(value: unknown, type: GraphQLOutputType, field: JudgedField): unknown {
  if (isNonNullType(type)) return itemOf(value, type.ofType, field) ?? BROKEN;
  if (value === null || value === undefined) return null;
  if (isListType(type) && Array.isArray(value)) {
    const items = value.map((item) => itemOf(item, type.ofType, field));
    return items.includes(BROKEN) ? null : items;
  }
  if (field.below.length === 0) return value;
  if (isEmptied(field) || !isObject(value)) return null;
  return objectOf(value, fieldsOn(field.below, value));
}

function fieldOf(value: unknown, field: JudgedField): unknown {
  const { type } = field;
  if (type === null) return value;
  const isGone = isRefused(field) || (isEmptied(field) && !isNonNullType(type));
  return itemOf(isGone ? null : value, type, field);
}

function objectOf(value: Values, fields: readonly JudgedField[]): Values | null {
  const whole: Record<string, unknown> = {};
  for (const field of fields) {
    const kept = fieldOf(value[field.name], field);
    if (kept === BROKEN) return null;
    whole[field.name] = kept;
  }
  return whole;
}

/**
 * The answer to a tour, by GraphQL's own rules, from the answer someone else got who may read all of it: a
 * refused field is null, and what promised it is null as well; so is an object with nothing left.
 */
export function expectedAnswer(tour: readonly JudgedField[], reference: Values): Values | null {
  return objectOf(reference, tour);
}

/** Every field (`Type.field`) of which an answer gives some value. */
export function fieldsFound(tour: readonly JudgedField[], answer: Values): ReadonlySet<string> {
  const found = new Set<string>();
  function look(field: JudgedField, value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) look(field, item);
      return;
    }
    if (value === null || value === undefined) return;
    if (field.field !== null) found.add(field.field);
    if (isObject(value)) lookAll(fieldsOn(field.below, value), value);
  }
  function lookAll(fields: readonly JudgedField[], value: Values): void {
    for (const field of fields) look(field, value[field.name]);
  }
  lookAll(tour, answer);
  return found;
}
