import { type DirectiveNode, Kind, type OperationDefinitionNode } from 'graphql';

/** A variable of `@include` or `@skip`, and the value with which the selection is there. */
export interface Condition {
  readonly variable: string;
  readonly wanted: boolean;
}

/** On what a selection depends; empty when it is always there. */
export type Presence = 'never' | readonly Condition[];

const ALWAYS: readonly Condition[] = [];

/** Reads when a selection is part of the operation. */
export function presenceOf({
  directives = ALWAYS_THERE,
}: {
  readonly directives?: readonly DirectiveNode[] | undefined;
}): Presence {
  if (directives.length === 0) return ALWAYS;
  const conditions: Condition[] = [];
  for (const node of directives) {
    const name = node.name.value;
    if (name !== 'include' && name !== 'skip') continue;
    const wanted = name === 'include';
    const value = node.arguments?.find((given) => given.name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return 'never';
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, wanted });
  }
  return conditions;
}

const ALWAYS_THERE: readonly DirectiveNode[] = [];

/** Both together: `never` when they contradict each other. */
export function bothPresent(one: readonly Condition[], other: readonly Condition[]): Presence {
  if (other.length === 0) return one;
  const all = [...one];
  for (const condition of other) {
    const known = all.find(({ variable }) => variable === condition.variable);
    if (known && known.wanted !== condition.wanted) return 'never';
    if (!known) all.push(condition);
  }
  return all;
}

/** The names of the variables that are true, as the operation reads them: given, or by default. */
export function trueVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const isDefault = !Object.hasOwn(given, name) || given[name] === undefined;
    const value = isDefault
      ? defaultValue?.kind === Kind.BOOLEAN && defaultValue.value
      : given[name];
    if (value === true) found.add(name);
  }
  return found;
}

/** Whether a selection is there, once the variables are known. */
export const isPresent = (presence: Presence, isTrue: ReadonlySet<string>): boolean =>
  presence !== 'never' && presence.every(({ variable, wanted }) => isTrue.has(variable) === wanted);
