import { type FieldNode, type GraphQLSchema, isEnumType, isObjectType, Kind } from 'graphql';
import { responseName } from '../engine/client-names.ts';
import type { Slot } from '../engine/selection.ts';
import type { ValueKind } from '../engine/value-kind.ts';

/** Without `\u`, which might stand for half a character. */
const STRING = String.raw`"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt])*"`;
/** As many digits as are sure to be within 32 bits. */
const INT = String.raw`(?:0|-?[1-9]\d{0,8})`;
const FLOAT = String.raw`(?:0|-?(?:[1-9]\d{0,14}|0\.\d{1,15}|[1-9]\d{0,14}\.\d{1,15}))`;
const BOOLEAN = '(?:true|false)';

/** GraphQL's own scalars as JSON (GraphQL specification, 3.5), where they are shown as they are. */
const SCALARS: Readonly<Record<string, string>> = {
  ...{ String: STRING, ID: STRING, Boolean: BOOLEAN, Int: INT, Float: FLOAT },
};

/**
 * What the value of a field looks like as JSON, as a regular expression: all that the schema allows there, and the very
 * names of the operation in their order. Null where text cannot tell, or would not be what the client asked for: under
 * conditions, under other names, of objects that may be of several types.
 *
 * What it does not fit may yet be right, and has to be read.
 */
export function patternOf(schema: GraphQLSchema, slot: Slot, field: FieldNode): string | null {
  const isAsAsked = slot.given === slot.name && responseName(field) === slot.name;
  const isAlways = slot.when === null && (field.directives ?? []).length === 0;
  if (!isAsAsked || !isAlways || slot.value === null) return null;
  return ofKind(schema, slot.value, slot, field);
}

function ofKind(
  schema: GraphQLSchema,
  kind: ValueKind,
  slot: Slot,
  field: FieldNode,
): string | null {
  if (kind.kind === 'non-null') return presentOf(schema, kind.of, slot, field);
  const value = presentOf(schema, kind, slot, field);
  return value === null ? null : `(?:null|${value})`;
}

function presentOf(
  schema: GraphQLSchema,
  kind: ValueKind,
  slot: Slot,
  field: FieldNode,
): string | null {
  switch (kind.kind) {
    case 'non-null':
      return null;
    case 'list': {
      const item = ofKind(schema, kind.of, slot, field);
      return item === null ? null : String.raw`\[(?:${item}(?:,${item})*)?\]`;
    }
    case 'leaf':
      return leafOf(schema, kind.name);
    case 'object':
      return objectOf(schema, kind.type.name, slot, field);
  }
}

function leafOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (isEnumType(type))
    return `"(?:${type
      .getValues()
      .map((value) => value.name)
      .join('|')})"`;
  // A scalar of the graph's own is whatever its register makes of it; texts are all that is worth the while.
  return SCALARS[name] ?? STRING;
}

function objectOf(
  schema: GraphQLSchema,
  name: string,
  { selection }: Slot,
  { selectionSet }: FieldNode,
): string | null {
  const type = schema.getType(name);
  if (!isObjectType(type) || !selection || !selectionSet) return null;
  const { slots } = selection.shapeOf(type);
  const { selections } = selectionSet;
  if (selections.length !== slots.length) return null;
  const members: string[] = [];
  for (const [at, slot] of slots.entries()) {
    const selected = selections[at];
    if (selected?.kind !== Kind.FIELD) return null;
    const value = memberOf(schema, name, slot, selected);
    if (value === null) return null;
    members.push(`"${slot.name}":${value}`);
  }
  return String.raw`\{${members.join(',')}\}`;
}

function memberOf(
  schema: GraphQLSchema,
  parent: string,
  slot: Slot,
  field: FieldNode,
): string | null {
  if (slot.field !== '__typename') return patternOf(schema, slot, field);
  const isAsAsked = field.name.value === '__typename' && responseName(field) === slot.name;
  return isAsAsked && slot.when === null && slot.given === slot.name ? `"${parent}"` : null;
}
