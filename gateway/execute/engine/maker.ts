import { type GraphQLInterfaceType, type GraphQLObjectType, isObjectType } from 'graphql';
import { type Answering, BUBBLES, type Maker, type Trail } from './answering.ts';
import type { Slot } from './selection.ts';
import type { ValueKind } from './value-kind.ts';

/** Completes the value of one name of an object: whatever is more than a plain value. */
export type Complete = (answering: Answering, slot: Slot, given: unknown, trail: Trail) => unknown;

/** Names that an object has of its own accord, or that written code takes for something else. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What a value of GraphQL's own scalars looks like that is shown as it is (GraphQL specification, 3.5). */
const AS_IT_IS: Readonly<Record<string, (value: string) => string>> = {
  String: (value) => `typeof ${value} === 'string'`,
  ID: (value) => `typeof ${value} === 'string'`,
  Boolean: (value) => `typeof ${value} === 'boolean'`,
  Int: (value) => `(${value} | 0) === ${value}`,
  Float: (value) => `Number.isFinite(${value})`,
};

/** Says in code whether a value is shown as it is; never, for what has to be looked at. */
function asItIs(kind: ValueKind, value: string): string {
  const inner = kind.kind === 'non-null' ? kind.of : kind;
  const isPlain = inner.kind === 'leaf' ? AS_IT_IS[inner.name] : undefined;
  if (!isPlain) return 'false';
  return inner === kind ? `${value} === null || ${isPlain(value)}` : isPlain(value);
}

/**
 * Writes the making of objects of one type as code: an object literal with the names of the operation, of values read by
 * the names of the plan. The engine then knows the shape of what is read and of what is made, where a loop over names has
 * to find each of them anew. Whatever is more than a plain value is completed as it is without this.
 *
 * Null where it is not written: under conditions, for what the schema says about itself, for names like `__proto__`, for
 * an object of which only an interface is known.
 */
export function makerOf(
  slots: readonly Slot[],
  of: GraphQLObjectType | GraphQLInterfaceType,
  complete: Complete,
): Maker | null {
  if (!isObjectType(of)) return null;
  const lines: string[] = [];
  const fields: string[] = [];
  for (const [at, { name, given, field, when, value: kind }] of slots.entries()) {
    if (when !== null || INHERITED.has(name) || INHERITED.has(given)) return null;
    if (field === '__typename') fields.push(`${name}: ${JSON.stringify(of.name)}`);
    else if (kind === null) return null;
    else {
      const value = `v${at}`;
      lines.push(
        `let ${value} = given.${given};`,
        `if (!(${asItIs(kind, value)})) ${value} = complete(answering, slots[${at}], ${value}, trail);`,
        `if (${value} === BUBBLES) return BUBBLES;`,
      );
      fields.push(`${name}: ${value}`);
    }
  }
  const body = `${lines.join('\n')}\nreturn { ${fields.join(', ')} };`;
  const write = new Function(
    ...['slots', 'complete', 'BUBBLES'],
    `'use strict'; return (answering, given, trail) => {\n${body}\n};`,
  );
  return write(slots, complete, BUBBLES) as Maker;
}
