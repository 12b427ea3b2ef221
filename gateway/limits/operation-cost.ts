import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ListSize } from './cost-directives.ts';
import type { CostIndex, FieldCost, InputCost } from './cost-index.ts';
import { type GivenValues, givenValues, type Variables } from './given-values.ts';

/** Lists of a schema that says nothing of their length. Ours does for every list. */
const UNSAID_SIZE = 10;

/** What it costs that an operation changes something at all. */
const MUTATION_COST = 10;

/** What an operation costs, or why that cannot be told. */
export type OperationCost =
  | {
      readonly phase: 'known';
      readonly cost: number;
      /** Whether other variables could make it cost something else. */
      readonly dependsOnVariables: boolean;
    }
  /** Exactly one argument was to say how long the list is, and none does, or several do. */
  | { readonly phase: 'size not said'; readonly field: string };

/** A part below a field that knows the length of lists in it: so much once, and so much for each item. */
interface PartCost {
  readonly once: number;
  readonly perItem: number;
}

const FREE: PartCost = { once: 0, perItem: 0 };

/** Sums end where they are no longer exact, far beyond every ceiling; endless ones would end in NaN. */
const capped = (cost: number): number => Math.min(cost, Number.MAX_SAFE_INTEGER);

const together = (one: PartCost, other: PartCost): PartCost => ({
  once: capped(one.once + other.once),
  perItem: capped(one.perItem + other.perItem),
});

/** A length someone sent counts if it can be one. Others make the register refuse, or mean the usual length. */
const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

class SizeNotSaid extends Error {
  readonly field: string;
  constructor(field: string) {
    super('The length of a list is not said.');
    this.field = field;
  }
}

/** Sums up one operation. What a fragment costs is found once for each way its lists are sized. */
function summing(
  index: CostIndex,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  given: GivenValues,
) {
  const known = new Map<string, PartCost>();
  let dependsOnVariables = false;

  function lengthOf(place: string, size: ListSize, definition: FieldCost, node: FieldNode): number {
    const usual = size.assumedSize ?? UNSAID_SIZE;
    if (size.slicingArguments.length === 0) return usual;
    dependsOnVariables ||= size.slicingArguments.some((name) => given.isVariable(node, name));
    const said = size.slicingArguments.map((name) => given.argument(node, name) ?? null);
    const otherwise = size.slicingArguments.map(
      (name) => definition.arguments.get(name)?.defaultValue ?? null,
    );
    const values = [said, otherwise]
      .map((all) => all.filter((value) => value !== null))
      .find((all) => all.length > 0);
    if (size.requireOneSlicingArgument && values?.length !== 1) throw new SizeNotSaid(place);
    const lengths = (values ?? []).filter(isLength);
    return lengths.length > 0 ? Math.max(...lengths) : usual;
  }

  function ofValue({ weight, type }: InputCost, value: unknown): number {
    if (value === undefined || value === null) return 0;
    if (Array.isArray(value))
      return value.reduce(
        (sum: number, item) => sum + ofValue({ weight, type, defaultValue: null }, item),
        0,
      );
    const inside = index.inputs.get(type);
    if (!inside || !isObject(value)) return weight;
    return [...inside].reduce((sum, [name, field]) => sum + ofValue(field, value[name]), weight);
  }

  function ofArguments(definition: FieldCost, node: FieldNode): number {
    let cost = 0;
    for (const { name } of node.arguments ?? []) {
      const input = definition.arguments.get(name.value);
      if (!input || (input.weight === 0 && !index.inputs.has(input.type))) continue;
      dependsOnVariables ||= given.isVariable(node, name.value);
      cost += ofValue(input, given.argument(node, name.value));
    }
    return cost;
  }

  function ofField(node: FieldNode, parent: string, sized: readonly string[]): PartCost {
    const place = `${parent}.${node.name.value}`;
    const definition = index.fields.get(place);
    if (!definition) return FREE; // what the graph says of itself
    const { size, weight, type } = definition;
    const length = size ? lengthOf(place, size, definition, node) : UNSAID_SIZE;
    const below = node.selectionSet
      ? ofSelections(node.selectionSet, type, size?.sizedFields ?? [])
      : FREE;
    const each = capped(weight + below.once + below.perItem * length);
    const once = ofArguments(definition, node);
    if (!definition.isList) return { once: once + each, perItem: 0 };
    if (sized.includes(node.name.value)) return { once, perItem: each };
    return { once: capped(once + each * length), perItem: 0 };
  }

  function ofFragment(name: string, sized: readonly string[]): PartCost {
    const key = [name, ...sized].join(' ');
    const found = known.get(key);
    const fragment = fragments.get(name);
    if (found || !fragment) return found ?? FREE;
    const cost = ofSelections(fragment.selectionSet, fragment.typeCondition.name.value, sized);
    known.set(key, cost);
    return cost;
  }

  function ofSelection(node: SelectionNode, parent: string, sized: readonly string[]): PartCost {
    const { isLeftOut, varies } = given.leftOut(node);
    dependsOnVariables ||= varies;
    if (isLeftOut) return FREE;
    switch (node.kind) {
      case Kind.FIELD:
        return ofField(node, parent, sized);
      case Kind.INLINE_FRAGMENT:
        return ofSelections(node.selectionSet, node.typeCondition?.name.value ?? parent, sized);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(node.name.value, sized);
    }
  }

  function ofSelections(
    { selections }: SelectionSetNode,
    parent: string,
    sized: readonly string[],
  ): PartCost {
    return selections.map((node) => ofSelection(node, parent, sized)).reduce(together, FREE);
  }
  return {
    cost: (selections: SelectionSetNode, root: string) => ofSelections(selections, root, []).once,
    dependsOnVariables: () => dependsOnVariables,
  };
}

/**
 * Tells what an operation costs before it is run, after the IBM cost specification as Apollo reads it.
 *
 * A list costs its items times the length asked for: the argument's value, its default, or else the assumed
 * size. Every branch of a union counts, so this is the most it can cost. The document has to be valid, and
 * within the bounds on operations; the time taken grows with its text.
 */
export function operationCost(
  index: CostIndex,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
): OperationCost {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { phase: 'known', cost: 0, dependsOnVariables: false };
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const sum = summing(index, fragments, givenValues(operation, variables));
  const base = operation.operation === OperationTypeNode.MUTATION ? MUTATION_COST : 0;
  try {
    const cost = sum.cost(operation.selectionSet, index.roots.get(operation.operation) ?? '');
    const dependsOnVariables = sum.dependsOnVariables();
    return { phase: 'known', cost: Math.max(0, base + cost), dependsOnVariables };
  } catch (error) {
    if (error instanceof SizeNotSaid) return { phase: 'size not said', field: error.field };
    throw error;
  }
}
