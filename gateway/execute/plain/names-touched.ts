import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { responseName } from '../engine/client-names.ts';

/** Paths of names below the objects a question is about: those it has to be told, and those it gives. */
export function namesTouched(
  node: FetchNode,
  which: 'needed' | 'needed or given',
): readonly string[] {
  const needed = neededIn(node.requires ?? []);
  return which === 'needed' ? needed : [...needed, ...givenBy(node)];
}

const under = (name: string, below: readonly string[]): readonly string[] => [
  name,
  ...below.map((one) => `${name}.${one}`),
];

function neededIn(selections: readonly QueryPlanSelectionNode[]): readonly string[] {
  return selections.flatMap((one) =>
    one.kind === 'Field'
      ? under(one.alias ?? one.name, neededIn(one.selections ?? []))
      : neededIn(one.selections),
  );
}

function givenBy({ operation, requires }: FetchNode): readonly string[] {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one.selectionSet]),
  );
  const namesIn = (set: SelectionSetNode | undefined): readonly string[] =>
    (set?.selections ?? []).flatMap((one) => {
      if (one.kind === Kind.FIELD) return under(responseName(one), namesIn(one.selectionSet));
      return namesIn(
        one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one.selectionSet,
      );
    });
  const asked = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const names = namesIn(asked?.selectionSet);
  // What is asked of objects by their keys stands one deeper, under a name of the federation's own.
  return requires === undefined ? names : names.map((name) => name.replace(/^_entities\.?/, ''));
}
