import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fault } from '../../schema/faults.ts';

/** One operation of a document, and the fragments it may spread. */
export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The name under which a field stands in the answer. */
export const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** How many selections of an operation and its fragments stand under each response name. */
export function responseNames({ definition, fragments }: Operation): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FRAGMENT_SPREAD) continue;
      if (node.kind === Kind.FIELD)
        names.set(responseName(node), (names.get(responseName(node)) ?? 0) + 1);
      count(node.selectionSet);
    }
  };
  for (const { selectionSet } of [definition, ...fragments.values()]) count(selectionSet);
  return names;
}

/** Picks the operation a request means. */
export function operationOf(document: DocumentNode, name: string | null): Operation {
  const definition = document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && (name === null || node.name?.value === name),
  );
  if (!definition) throw fault('OPERATION_NOT_FOUND');
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return { definition, fragments };
}

/** The selections of a fragment, named or inline, and the type it is for; null when it names none. */
export function fragmentOf(
  node: FragmentSpreadNode | InlineFragmentNode,
  { fragments }: Operation,
): { readonly set: SelectionSetNode; readonly condition: string | null } | undefined {
  const found = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
  return found && { set: found.selectionSet, condition: found.typeCondition?.name.value ?? null };
}

/** More selections than any operation that can be planned; a few nested fragments can spell out billions. */
const SELECTIONS = 20_000;

/**
 * The same operation without named fragments, each place with nodes of its own.
 *
 * Needed where a verdict depends on the place. Throws when it would grow out of all proportion.
 */
export function spelledOut(operation: Operation): Operation {
  let left = SELECTIONS;
  function selection(node: SelectionNode): readonly SelectionNode[] {
    left -= 1;
    if (left < 0) throw fault('COMPLEXITY_EXCEEDED');
    if (node.kind === Kind.FIELD)
      return [{ ...node, ...(node.selectionSet && { selectionSet: set(node.selectionSet) }) }];
    const found = fragmentOf(node, operation);
    if (!found) return [];
    const definition =
      node.kind === Kind.INLINE_FRAGMENT ? node : operation.fragments.get(node.name.value);
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(definition?.typeCondition && { typeCondition: definition.typeCondition }),
        ...(node.directives && { directives: node.directives }),
        selectionSet: set(found.set),
      },
    ];
  }
  const set = (node: SelectionSetNode): SelectionSetNode => ({
    ...node,
    selections: node.selections.flatMap(selection),
  });
  const { definition } = operation;
  return {
    definition: { ...definition, selectionSet: set(definition.selectionSet) },
    fragments: new Map(),
  };
}
