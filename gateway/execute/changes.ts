import { Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { isJournalled } from '../../schema/access/judge.ts';
import type { AccessIndex } from '../../schema/access/rule.ts';
import type { Judged } from '../policy/judged.ts';
import { fragmentOf, operationOf } from '../policy/operation.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What `@skip` or `@include` is told; undefined where it cannot be read off. */
function conditionOf(
  node: SelectionNode,
  name: 'skip' | 'include',
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): unknown {
  const directive = node.directives?.find((one) => one.name.value === name);
  const value = directive?.arguments?.[0]?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  if (given !== undefined) return given;
  const otherwise = variableDefinitions.find(
    ({ variable }) => variable.name.value === value.name.value,
  )?.defaultValue;
  return otherwise?.kind === Kind.BOOLEAN ? otherwise.value : undefined;
}

/**
 * The changes to personal data that an operation will make, as `Mutation.field`: those that are left of it,
 * on whatever fragments they stand. One of which it cannot be told is taken to be made.
 */
export function changesIn(
  judged: Judged,
  operationName: string | null,
  variables: Variables,
  rules: AccessIndex,
): readonly string[] {
  if (judged.phase === 'closed') return [];
  const operation = operationOf(judged.document, operationName);
  const { definition } = operation;
  if (definition.operation !== 'mutation') return [];
  const found = new Set<string>();
  const walk = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (conditionOf(node, 'skip', definition, variables) === true) continue;
      if (conditionOf(node, 'include', definition, variables) === false) continue;
      if (node.kind === Kind.FIELD) found.add(`Mutation.${node.name.value}`);
      else walk(fragmentOf(node, operation)?.set.selections ?? []);
    }
  };
  walk(definition.selectionSet.selections);
  return [...found]
    .filter((field) => {
      const rule = rules.get(field);
      return rule && isJournalled(rule);
    })
    .sort();
}
