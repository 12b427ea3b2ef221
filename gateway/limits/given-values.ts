import {
  type DirectiveNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** Values as they came, or as they were coerced: for counting, not for handing on. */
export type Variables = Readonly<Record<string, unknown>>;

/** Reads values out of an operation, with those of its variables in their places. */
export interface GivenValues {
  /** Undefined when it is not given, nor the variable it was to come from. */
  argument(node: FieldNode, name: string): unknown;
  /** Whether an argument is, or has in it, a variable. */
  isVariable(node: FieldNode, name: string): boolean;
  /** Whether `@skip` or `@include` takes a part out; `varies` when another variable would decide otherwise. */
  leftOut(node: SelectionNode): { readonly isLeftOut: boolean; readonly varies: boolean };
}

function hasVariable(value: ValueNode | undefined): boolean {
  switch (value?.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}

const valueNode = (
  { arguments: given = [] }: FieldNode | DirectiveNode,
  wanted: string,
): ValueNode | undefined => given.find(({ name }) => name.value === wanted)?.value;

/** Joins what an operation declares with what was sent; a value sent goes before a default, null too. */
export function givenValues(operation: OperationDefinitionNode, sent: Variables): GivenValues {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const values: Record<string, unknown> = Object.assign(
    Object.create(null),
    Object.fromEntries(defaults),
    sent,
  );
  const valueAt = (node: ValueNode | undefined): unknown =>
    node && valueFromASTUntyped(node, values);
  return {
    argument: (node, name) => valueAt(valueNode(node, name)),
    isVariable: (node, name) => hasVariable(valueNode(node, name)),
    leftOut({ directives = [] }) {
      const conditions = directives.filter(({ name }) => ['skip', 'include'].includes(name.value));
      return {
        isLeftOut: conditions.some(
          (node) => valueAt(valueNode(node, 'if')) === (node.name.value === 'skip'),
        ),
        varies: conditions.some((node) => hasVariable(valueNode(node, 'if'))),
      };
    },
  };
}
