import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { type Data, isData, merge, own, put } from './data.ts';
import { fitsType } from './types.ts';

/**
 * What a register is told of an object that it is to add to: its type, its key, and what its fields require.
 *
 * Null when something is missing that has to be there: then the register cannot be asked of this object. What is missing
 * and may be null, because the register that has it failed, is told as null.
 */
export function representationOf(
  schema: GraphQLSchema,
  object: Data,
  requires: readonly QueryPlanSelectionNode[],
): Data | null {
  const found = selected(schema, object, requires);
  return found !== null && typeof found['__typename'] === 'string' ? found : null;
}

function selected(
  schema: GraphQLSchema,
  object: Data,
  selections: readonly QueryPlanSelectionNode[],
): Data | null {
  const result: Data = {};
  for (const node of selections) {
    if (node.kind === 'InlineFragment') {
      if (node.typeCondition === undefined) continue;
      if (!fitsType(schema, own(object, '__typename'), node.typeCondition)) continue;
      const part = selected(schema, object, node.selections);
      if (part === null) return null;
      merge(result, part);
      continue;
    }
    const name = node.alias ?? node.name;
    const value = own(object, name) ?? null;
    if (own(object, name) === undefined && !mayBeNull(schema, object, node.name)) return null;
    put(result, name, node.selections ? selectedIn(schema, value, node.selections) : value);
  }
  return result;
}

function selectedIn(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
): unknown {
  if (Array.isArray(value)) return value.map((item) => selectedIn(schema, item, selections));
  return isData(value) ? selected(schema, value, selections) : null;
}

function mayBeNull(schema: GraphQLSchema, object: Data, field: string): boolean {
  const typename = own(object, '__typename');
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const found = type.getFields()[field];
  return found !== undefined && !isNonNullType(found.type);
}

/** Representations, each once, and for each object the place of its own among them. */
export interface Distinct {
  readonly representations: readonly Data[];
  /** By the object's place; -1 for one that is not asked of. */
  readonly placeOf: readonly number[];
}

/** Asks of each thing once, however often it stands in the answer. */
export function distinct(given: readonly (Data | null)[]): Distinct {
  const places = new Map<string, number>();
  const representations: Data[] = [];
  const placeOf = given.map((one) => {
    if (one === null) return -1;
    const key = JSON.stringify(one);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, representations.length);
    representations.push(one);
    return representations.length - 1;
  });
  return { representations, placeOf };
}
