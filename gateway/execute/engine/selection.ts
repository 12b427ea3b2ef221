import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Maker } from './answering.ts';
import { type Names, responseName } from './client-names.ts';
import { type ValueKind, valueKindOf } from './value-kind.ts';

/** `@skip` or `@include` on a variable: what it has to be for the selection to count. */
interface Guard {
  readonly variable: string;
  readonly is: boolean;
}
type Guards = readonly Guard[];

/** A selection set, and what has to hold for it to count. */
interface Part {
  readonly guards: Guards;
  readonly set: SelectionSetNode;
}

/** One name of the answer, for objects of one type. */
export interface Slot {
  readonly name: string;
  /** What it is called in what the registers gave. */
  readonly given: string;
  /** The field's own name: `__typename` and the introspection fields are told by it. */
  readonly field: string;
  /** Any of them has to hold; null when it always counts. */
  readonly when: readonly Guards[] | null;
  /** What its value has to be; null for what the schema says about itself. */
  readonly value: ValueKind | null;
  /** What is selected of its value; null for a leaf. */
  readonly selection: Selection | null;
  /** As they were written, for introspection. */
  readonly nodes: readonly FieldNode[];
}

/** What an object of one type looks like in the answer. */
export interface Shape {
  readonly slots: readonly Slot[];
  /** How many objects have been made to it, as far as that was counted. */
  made: number;
  /** Written once many have been made; null where it cannot be. */
  make: Maker | null | undefined;
}

/** What is selected of an object, worked out for each type it turns out to be of, once. */
export interface Selection {
  shapeOf(type: GraphQLObjectType | GraphQLInterfaceType): Shape;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Whether a slot counts in an operation that is run with these variables. */
export const counts = ({ when }: Slot, variables: Readonly<Record<string, unknown>>): boolean =>
  when === null ||
  when.some((guards) => guards.every(({ variable, is }) => (variables[variable] === true) === is));

/** What a selection set is read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly names: Names;
}

/** What a selection set asks for. */
export const selectionOf = (reading: Reading, set: SelectionSetNode): Selection =>
  selectionOfParts(reading, [{ guards: [], set }]);

function selectionOfParts(reading: Reading, parts: readonly Part[]): Selection {
  const known = new Map<string, Shape>();
  return {
    shapeOf(type) {
      const found = known.get(type.name);
      if (found) return found;
      const shape = { slots: slotsFor(reading, parts, type), made: 0, make: undefined };
      known.set(type.name, shape);
      return shape;
    },
  };
}

interface Collected {
  readonly node: FieldNode;
  readonly guards: Guards;
}

function slotsFor(
  reading: Reading,
  parts: readonly Part[],
  type: GraphQLObjectType | GraphQLInterfaceType,
): readonly Slot[] {
  const { schema, fragments } = reading;
  const byName = new Map<string, Collected[]>();
  const seen = new Set<string>();
  const fits = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  };
  const collect = (set: SelectionSetNode, outer: Guards): void => {
    for (const node of set.selections) {
      const guards = guardsOf(node.directives, outer);
      if (guards === null) continue;
      if (node.kind === Kind.FIELD) {
        const name = responseName(node);
        byName.set(name, [...(byName.get(name) ?? []), { node, guards }]);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment || !fits(fragment.typeCondition?.name.value)) continue;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        // A fragment spread again under the same conditions adds nothing; without this, a few lines could ask for years.
        const key = `${node.name.value} ${JSON.stringify(guards)}`;
        if (seen.has(key)) continue;
        seen.add(key);
      }
      collect(fragment.selectionSet, guards);
    }
  };
  for (const { guards, set } of parts) collect(set, guards);
  return [...byName].map(([name, collected]) => slotOf(reading, type, name, collected));
}

function slotOf(
  reading: Reading,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  name: string,
  collected: readonly Collected[],
): Slot {
  const nodes = collected.map(({ node }) => node);
  const field = nodes[0]?.name.value ?? name;
  const type = parent.getFields()[field]?.type;
  const parts = collected.flatMap(({ node, guards }): Part[] =>
    node.selectionSet ? [{ guards, set: node.selectionSet }] : [],
  );
  const isAlways = collected.some(({ guards }) => guards.length === 0);
  return {
    name,
    given: nodes[0] ? reading.names.dataName(nodes[0]) : name,
    field,
    when: isAlways ? null : collected.map(({ guards }) => guards),
    value: type ? valueKindOf(type) : null,
    selection: parts.length > 0 ? selectionOfParts(reading, parts) : null,
    nodes,
  };
}

/** The conditions a selection stands under; null when it never counts. */
function guardsOf(directives: readonly DirectiveNode[] | undefined, outer: Guards): Guards | null {
  let guards = outer;
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const is = name.value === 'include';
    const value = given?.find((one) => one.name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN && value.value !== is) return null;
    if (value?.kind === Kind.VARIABLE) guards = [...guards, { variable: value.name.value, is }];
  }
  return guards;
}
