import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type Operation, responseNames } from './operation.ts';
import type { Survey } from './survey.ts';

/** What is left of an operation; null when nothing is. */
export interface Filtered {
  readonly document: DocumentNode | null;
  /** The response name under which types are asked for, to be taken out of the answer again. */
  readonly typeAlias: string;
}

/** A name for `__typename` that the operation uses for nothing else. */
function freeAlias(operation: Operation): string {
  const taken = responseNames(operation);
  let alias = 'lgsp__typename';
  for (let number = 2; taken.has(alias); number += 1) alias = `lgsp${number}__typename`;
  return alias;
}

const sameItems = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/** Drops the definitions of variables that nothing uses any more: an unused one is not valid. */
function withUsedVariables(
  definition: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): OperationDefinitionNode {
  const { variableDefinitions = [], ...rest } = definition;
  if (variableDefinitions.length === 0) return definition;
  const used = new Set<string>();
  for (const node of [rest, ...fragments])
    visit(node, { Variable: (variable) => void used.add(variable.name.value) });
  const left = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { ...rest, variableDefinitions: left };
}

/**
 * Writes the operation again without what is gone.
 *
 * Where an object may be of several types, `__typename` is asked for under a name of our own, so that
 * what is missing can be put back by its type; the same holds an object that has to be asked for though
 * nothing of it is left.
 */
export function filtered(operation: Operation, survey: Survey): Filtered {
  const typeAlias = freeAlias(operation);
  const typeField: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: typeAlias },
    name: { kind: Kind.NAME, value: '__typename' },
  };
  const fragments = new Map<string, FragmentDefinitionNode | null>();

  function fieldLeft(node: FieldNode): readonly SelectionNode[] {
    if (survey.gone.has(node)) return [];
    const { selectionSet: set } = node;
    if (!set) return [node];
    const left = selectionsLeft(set);
    const wantsType = survey.abstract.has(set);
    const selections = left.length === 0 || wantsType ? [...left, typeField] : left;
    if (sameItems(selections, set.selections)) return [node];
    return [{ ...node, selectionSet: { ...set, selections } }];
  }

  function fragmentLeft(name: string): FragmentDefinitionNode | null {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    const node = operation.fragments.get(name);
    const selections = node ? selectionsLeft(node.selectionSet) : [];
    const left =
      node && selections.length > 0
        ? { ...node, selectionSet: { ...node.selectionSet, selections } }
        : null;
    fragments.set(name, left);
    return left;
  }

  function selectionsLeft(set: SelectionSetNode): readonly SelectionNode[] {
    return set.selections.flatMap((node): readonly SelectionNode[] => {
      if (node.kind === Kind.FIELD) return fieldLeft(node);
      if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentLeft(node.name.value) ? [node] : [];
      const selections = selectionsLeft(node.selectionSet);
      if (selections.length === 0) return [];
      if (sameItems(selections, node.selectionSet.selections)) return [node];
      return [{ ...node, selectionSet: { ...node.selectionSet, selections } }];
    });
  }

  const { definition } = operation;
  const selections = selectionsLeft(definition.selectionSet);
  if (selections.length === 0 || survey.root.isBroken) return { document: null, typeAlias };
  const spread = [...fragments.values()].filter((node) => node !== null);
  const left = { ...definition, selectionSet: { ...definition.selectionSet, selections } };
  return {
    document: {
      kind: Kind.DOCUMENT,
      definitions: [withUsedVariables(left, spread), ...spread],
    },
    typeAlias,
  };
}
