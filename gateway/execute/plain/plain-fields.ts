import type { FetchNode } from '@apollo/query-planner';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { responseName } from '../engine/client-names.ts';
import type { Fetch, Step } from '../engine/run-plan.ts';
import type { Selection, Slot } from '../engine/selection.ts';
import type { ValueKind } from '../engine/value-kind.ts';
import { namesTouched } from './names-touched.ts';
import { patternOf } from './pattern.ts';
import { type PlainField, type PlainReader, plainReader } from './plain-reader.ts';

/** How the answers to the questions of a plan may be read. */
export type PlainReaders = ReadonlyMap<FetchNode, PlainReader>;

/** What a client gets: by the graph as clients see it, from which root type on, and what it looks like. */
export interface Sought {
  readonly schema: GraphQLSchema;
  readonly root: string;
  readonly selection: Selection;
}

/**
 * Finds the questions of a plan whose answers hold parts that go to the client as they come: given by this question alone,
 * just as they were asked for, and of use to no other question.
 */
export function plainReadersOf(sought: Sought, step: Step): PlainReaders {
  const fetches = fetchesIn(step);
  const readers = new Map<FetchNode, PlainReader>();
  for (const fetch of fetches) {
    const reader = readerFor(sought, fetch, fetches);
    if (reader) readers.set(fetch.node, reader);
  }
  return readers;
}

function fetchesIn(step: Step): readonly Fetch[] {
  switch (step.kind) {
    case 'fetch':
      return [step.fetch];
    case 'one after the other':
    case 'at once':
      return step.steps.flatMap(fetchesIn);
    case 'either':
      return [step.given, step.otherwise].flatMap(fetchesIn);
  }
}

function readerFor(sought: Sought, fetch: Fetch, fetches: readonly Fetch[]): PlainReader | null {
  const { node } = fetch;
  if ((node.outputRewrites ?? []).length > 0) return null;
  const place = placeAt(sought, fetch);
  const selected = place && selectedOf(node, place.type);
  if (!place || !selected) return null;
  const fields: PlainField[] = [];
  for (const field of selected) {
    const name = responseName(field);
    if (field.name.value === '__typename' || fields.some((one) => one.name === name)) return null;
    const slot = place.selection.shapeOf(place.type).slots.find(({ given }) => given === name);
    const pattern = slot ? patternOf(sought.schema, slot, field) : null;
    if (!slot?.value || pattern === null) return null;
    const isLeaf = field.selectionSet === undefined;
    if (!isLeaf && isSharedWithOthers(fetch, name, fetches)) return null;
    fields.push({ name, pattern, isLeaf });
  }
  // Leaves alone are read as fast as they are looked through.
  if (fields.every(({ isLeaf }) => isLeaf)) return null;
  return plainReader(fields, node.requires !== undefined);
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly selection: Selection;
}

/** What the client asks of the objects a question is about; null where they may be of several types. */
function placeAt({ schema, root, selection }: Sought, { path }: Fetch): Place | null {
  const type = schema.getType(root);
  let place: Place | null = isObjectType(type) ? { type, selection } : null;
  for (const step of path) {
    if (step === '@') continue;
    const slots: readonly Slot[] = place?.selection.shapeOf(place.type).slots ?? [];
    const slot = slots.find(({ given }) => given === step);
    const below = slot?.value ? schema.getType(nameOf(slot.value)) : undefined;
    place =
      slot?.selection && isObjectType(below) ? { type: below, selection: slot.selection } : null;
  }
  return place;
}

function nameOf(kind: ValueKind): string {
  if (kind.kind === 'leaf') return kind.name;
  return kind.kind === 'object' ? kind.type.name : nameOf(kind.of);
}

/** What a question asks of its objects, when that is fields of this one type and nothing else. */
function selectedOf(
  { operation, requires }: FetchNode,
  { name }: GraphQLObjectType,
): readonly FieldNode[] | null {
  const [asked, ...others] = parse(operation, { noLocation: true }).definitions;
  if (asked?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return null;
  const set = requires === undefined ? asked.selectionSet : ofEntities(asked, name);
  const fields = (set?.selections ?? []).filter((one) => one.kind === Kind.FIELD);
  return set && fields.length === set.selections.length ? fields : null;
}

function ofEntities(
  { selectionSet }: OperationDefinitionNode,
  type: string,
): SelectionSetNode | null {
  const [entities, ...others] = selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || others.length > 0) return null;
  const [ofType, ...ofOthers] = entities.selectionSet?.selections ?? [];
  if (ofType?.kind !== Kind.INLINE_FRAGMENT || ofOthers.length > 0) return null;
  const isPlain = (ofType.directives ?? []).length === 0;
  return isPlain && ofType.typeCondition?.name.value === type ? ofType.selectionSet : null;
}

/** Whether any question of the plan, this one too, needs what lies under a name here, or gives something to it. */
function isSharedWithOthers(fetch: Fetch, name: string, fetches: readonly Fetch[]): boolean {
  const here = [...namesIn(fetch), name].join('.');
  return fetches.some((other) => {
    const there = namesIn(other).join('.');
    if (there === here || there.startsWith(`${here}.`)) return true;
    const touched = namesTouched(other.node, other === fetch ? 'needed' : 'needed or given');
    return touched.some((below) => (there === '' ? below : `${there}.${below}`) === here);
  });
}

const namesIn = ({ path }: Fetch): readonly string[] =>
  path.flatMap((step) => (typeof step === 'string' && step !== '@' ? [step] : []));
