import { createHash } from 'node:crypto';
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Names, responseName } from './client-names.ts';

/** An operation in the words of the graph: without a client's own names, and without values that may be others next time. */
export interface Canonical {
  readonly document: DocumentNode;
  /** What the values were, by the names of the variables that stand in their place. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The same for every operation that differs in those alone. */
  readonly hash: string;
}

/** Begins the names of the variables; the literals of an operation that uses such names itself stay. */
const PREFIX = '_literal_';

const isOperation = (node: { readonly kind: string }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

/**
 * Puts an operation in the words of the graph, so that operations which differ in their own alone share a plan: fields are
 * called as `names` says, literal arguments become variables, and an operation that stands alone has no name.
 *
 * A literal is lifted where a variable of the argument's type means the same: strings and Booleans of any scalar, numbers
 * of GraphQL's own, enum values, and lists and objects of those. A null, a number of a scalar of somebody's own or
 * past all numbers, whatever has a variable in it, and arguments of directives stay. So do all where a document has
 * several operations.
 */
export function canonical(
  schema: GraphQLSchema,
  { dataName }: Pick<Names, 'dataName'>,
  document: DocumentNode,
): Canonical {
  const [operation, another] = document.definitions.filter(isOperation);
  const isAlone = operation !== undefined && another === undefined;
  const defined = operation?.variableDefinitions ?? [];
  const mayLift =
    isAlone && !defined.some(({ variable }) => variable.name.value.startsWith(PREFIX));
  const values: Record<string, unknown> = {};
  const lifted = new Map<string, VariableDefinitionNode>();
  const types = new TypeInfo(schema);

  const variableFor = (node: ValueNode): VariableNode | undefined => {
    const type = types.getArgument()?.type;
    if (!type || types.getDirective()) return undefined;
    const value = plain(node, type);
    if (value === undefined) return undefined;
    // The same literal is the same variable: two fields of one name have to stay the same field.
    const key = `${type} ${print(node)}`;
    const known = lifted.get(key);
    if (known) return known.variable;
    const name = { kind: Kind.NAME, value: `${PREFIX}${lifted.size}` } as const;
    const variable = { kind: Kind.VARIABLE, name } as const;
    values[name.value] = value;
    const definition = { kind: Kind.VARIABLE_DEFINITION, variable } as const;
    lifted.set(key, { ...definition, type: parseType(String(type)) });
    return variable;
  };
  const renamed = visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const value = dataName(node);
        if (value === responseName(node)) return undefined;
        return { ...node, alias: { kind: Kind.NAME, value } };
      },
      ...(mayLift && {
        Argument(node: ArgumentNode) {
          const value = variableFor(node.value);
          return value && { ...node, value };
        },
      }),
    }),
  );
  const whole = isAlone ? nameless(renamed, [...lifted.values()]) : renamed;
  return { document: whole, values, hash: createHash('sha256').update(print(whole)).digest('hex') };
}

/** An operation without its name, and with these variables besides its own. */
const nameless = (
  document: DocumentNode,
  besides: readonly VariableDefinitionNode[],
): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((node) => {
    if (!isOperation(node)) return node;
    const { name: _name, ...operation } = node;
    const variableDefinitions = [...(node.variableDefinitions ?? []), ...besides];
    return { ...operation, variableDefinitions };
  }),
});

/** What a literal is as a variable's value; undefined where the two may not mean the same. */
function plain(node: ValueNode, type: GraphQLInputType): unknown {
  if (node.kind === Kind.NULL || node.kind === Kind.VARIABLE) return undefined;
  if (isNonNullType(type)) return plain(node, type.ofType);
  if (isListType(type)) {
    if (node.kind !== Kind.LIST) return plain(node, type.ofType);
    const items = node.values.map((item) => plain(item, type.ofType));
    return items.includes(undefined) ? undefined : items;
  }
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) return undefined;
    const fields = node.fields.map(({ name, value }) => {
      const field = type.getFields()[name.value];
      return [name.value, field && plain(value, field.type)] as const;
    });
    return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
  }
  if (isEnumType(type)) return node.kind === Kind.ENUM ? node.value : undefined;
  if (node.kind === Kind.STRING || node.kind === Kind.BOOLEAN) return node.value;
  if (node.kind === Kind.INT && type.name === 'ID') return node.value;
  if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) return undefined;
  const number = Number(node.value);
  return ['Int', 'Float'].includes(type.name) && Number.isFinite(number) ? number : undefined;
}
