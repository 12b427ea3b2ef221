import {
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { Plain } from '../plain/plain.ts';
import { type Answering, BUBBLES, type Trail } from './answering.ts';
import { type Data, isData, own, put } from './data.ts';
import { makerOf } from './maker.ts';
import { counts, type Selection, type Shape, type Slot } from './selection.ts';
import type { ValueKind } from './value-kind.ts';

/**
 * Puts the answer together from what the registers gave: its names and their order are those of the operation, its values
 * those the schema allows. A null where there has to be a value takes the nearest parent that may be null with it
 * (GraphQL specification, 6.4.4). Null when that is the whole.
 */
export function answerFrom(answering: Answering, root: string, selection: Selection, data: Data) {
  const type = answering.schema.getType(root);
  if (!isObjectType(type)) throw new Error(`The graph has no ${root}.`);
  const found = objectOf(answering, selection.shapeOf(type), type, data, []);
  // Objects alone come of an object.
  return found === BUBBLES ? null : (found as Data);
}

function objectOf(
  answering: Answering,
  shape: Shape,
  of: GraphQLObjectType | GraphQLInterfaceType,
  given: Data,
  trail: Trail,
): Data | typeof BUBBLES {
  if (shape.make === undefined && shape.made >= answering.writtenAfter)
    shape.make = makerOf(shape.slots, of, completedSlot);
  if (shape.make) return shape.make(answering, given, trail);
  shape.made += 1;
  // A plain object, whose shape the engine remembers: one without a prototype costs several times as much to write out.
  const answer: Data = {};
  for (const slot of shape.slots) {
    if (slot.when !== null && !counts(slot, answering.variables)) continue;
    const { name, field } = slot;
    if (field === '__typename') {
      if (isInterfaceType(of)) return unknownType(answering, name, trail);
      put(answer, name, of.name);
    } else if (slot.value === null) put(answer, name, answering.introspected[name]);
    else {
      const value = completedSlot(answering, slot, own(given, slot.given), trail);
      if (value === BUBBLES) return BUBBLES;
      put(answer, name, value);
    }
  }
  return answer;
}

function completedSlot(answering: Answering, slot: Slot, given: unknown, trail: Trail): unknown {
  if (slot.value === null) return null;
  trail.push(slot.name);
  const value = completed(answering, slot, slot.value, given, trail);
  trail.pop();
  return value;
}

/** The name of a type is never null: an object of which it is not known cannot be told. */
function unknownType(
  answering: Answering,
  name: string,
  trail: readonly (string | number)[],
): typeof BUBBLES {
  answering.mishaps.broken.push([...trail, name]);
  return BUBBLES;
}

function completed(
  answering: Answering,
  slot: Slot,
  kind: ValueKind,
  given: unknown,
  trail: Trail,
): unknown {
  if (kind.kind === 'non-null') {
    const value = completed(answering, slot, kind.of, given, trail);
    if (value !== null) return value;
    answering.mishaps.broken.push([...trail]);
    return BUBBLES;
  }
  if (given === null || given === undefined) return null;
  // It was held to all that follows when it was read.
  if (given instanceof Plain) return given;
  switch (kind.kind) {
    case 'list':
      return itemsOf(answering, slot, kind.of, given, trail);
    case 'leaf':
      return leafOf(answering, kind.serialize, given, trail);
    case 'object': {
      if (!isData(given) || slot.selection === null) return broken(answering, trail);
      const found = typeOf(answering.schema, kind.type, own(given, '__typename'));
      if (found === null) return broken(answering, trail);
      const value = objectOf(answering, slot.selection.shapeOf(found), found, given, trail);
      return value === BUBBLES ? null : value;
    }
  }
}

/**
 * What an object is: of its field's type, or what it says where that may be several. A register may know an object by its
 * interface alone (`@interfaceObject`); as long as nobody asks for more, that is what it is. Null for anything else.
 */
function typeOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  said: unknown,
): GraphQLObjectType | GraphQLInterfaceType | null {
  if (isObjectType(type)) return type;
  if (said === undefined) return isInterfaceType(type) ? type : null;
  const found = typeof said === 'string' ? schema.getType(said) : undefined;
  if (!isObjectType(found) && !isInterfaceType(found)) return null;
  return found === type || schema.isSubType(type, found) ? found : null;
}

function itemsOf(
  answering: Answering,
  slot: Slot,
  kind: ValueKind,
  given: unknown,
  trail: Trail,
): unknown {
  if (!Array.isArray(given)) return broken(answering, trail);
  const items: unknown[] = [];
  for (let at = 0; at < given.length; at += 1) {
    trail.push(at);
    const item = completed(answering, slot, kind, given[at], trail);
    trail.pop();
    if (item === BUBBLES) return null;
    items.push(item);
  }
  return items;
}

function leafOf(
  answering: Answering,
  serialize: (value: unknown) => unknown,
  given: unknown,
  trail: readonly (string | number)[],
): unknown {
  try {
    return serialize(given) ?? null;
  } catch {
    return broken(answering, trail);
  }
}

function broken({ mishaps }: Answering, trail: readonly (string | number)[]): null {
  mishaps.broken.push([...trail]);
  return null;
}
