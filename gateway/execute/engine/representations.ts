import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import type { TypeKeys } from '../../supergraph/registers.ts';
import { type Data, type InterfaceNames, isData, merge, own, put } from './data.ts';
import { fitsType } from './types.ts';

/**
 * What a register is told of an object that it is to add to: its type, its key, and what its fields require. What is not
 * there, because a condition on it did not hold or the register that has it failed, is told as null where it may be.
 */
export function representationOf(
  schema: GraphQLSchema,
  object: Data,
  requires: readonly QueryPlanSelectionNode[],
): Data {
  const result: Data = {};
  tell(schema, object, requires, result);
  return result;
}

function tell(
  schema: GraphQLSchema,
  object: Data,
  requires: readonly QueryPlanSelectionNode[],
  result: Data,
): void {
  for (const node of requires) {
    if (node.kind === 'InlineFragment') {
      if (node.typeCondition === undefined) continue;
      if (fitsType(schema, own(object, '__typename'), node.typeCondition))
        tell(schema, object, node.selections, result);
      continue;
    }
    const name = node.alias ?? node.name;
    const value = own(object, name);
    if (value === undefined) {
      if (mayBeNull(schema, object, node.name)) put(result, name, null);
    } else if (!node.selections) put(result, name, value);
    // Two fragments may each want a part of the same object.
    else merge(result, { [name]: within(schema, value, node.selections) }, NO_INTERFACES);
  }
}

/** All of it comes of one object, which says what it is in one way. */
const NO_INTERFACES: InterfaceNames = new Set();

function within(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
): unknown {
  if (Array.isArray(value)) return value.map((item) => within(schema, item, selections));
  return isData(value) ? representationOf(schema, value, selections) : null;
}

function mayBeNull(schema: GraphQLSchema, object: Data, field: string): boolean {
  const typename = own(object, '__typename');
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const found = type.getFields()[field];
  return found !== undefined && !isNonNullType(found.type);
}

/** Whether a register can tell by it which object is meant: it names a type, and all of one of its keys. */
export function isWhole(
  representation: Data,
  keys: ReadonlyMap<unknown, TypeKeys> | undefined,
): boolean {
  const isThere = (name: string): boolean => (representation[name] ?? null) !== null;
  const ofType = keys?.get(own(representation, '__typename')) ?? [];
  return ofType.some((key) => key.every(isThere));
}
