import { createHash } from 'node:crypto';
import {
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
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** An operation without the literals that may be anything else next time, and what they were. */
export interface Lifted {
  readonly document: DocumentNode;
  /** By the names of the variables that stand in their place. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The same for every operation that differs in those literals alone; undefined where there were none. */
  readonly hash: string | undefined;
}

/** Begins the names of the variables; an operation that uses such names itself is left as it is. */
const PREFIX = '_literal_';

const isOperation = (node: { readonly kind: string }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

/**
 * Puts variables in the place of literal arguments, so that operations which differ in their values alone share a plan.
 *
 * A literal is lifted where a variable of the argument's type means the same: strings and Booleans of any scalar, numbers
 * of GraphQL's own, enum values, and lists and objects of those. A null, a number of a scalar of somebody's own or
 * past all numbers, whatever has a variable in it, and arguments of directives stay. Documents of several operations are left alone.
 */
export function lifted(schema: GraphQLSchema, document: DocumentNode): Lifted {
  const asItIs: Lifted = { document, values: {}, hash: undefined };
  const [operation, another] = document.definitions.filter(isOperation);
  if (!operation || another) return asItIs;
  const defined = operation.variableDefinitions ?? [];
  if (defined.some(({ variable }) => variable.name.value.startsWith(PREFIX))) return asItIs;

  const values: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const definitions: VariableDefinitionNode[] = [];
  const types = new TypeInfo(schema);
  const without = visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const type = types.getArgument()?.type;
        if (!type || types.getDirective()) return undefined;
        const value = plain(node.value, type);
        if (value === undefined) return undefined;
        // The same literal is the same variable: two fields of one name have to stay the same field.
        const key = `${type} ${print(node.value)}`;
        const name = names.get(key) ?? `${PREFIX}${names.size}`;
        const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
        if (!names.has(key)) {
          names.set(key, name);
          values[name] = value;
          definitions.push({
            kind: Kind.VARIABLE_DEFINITION,
            variable,
            type: parseType(String(type)),
          });
        }
        return { ...node, value: variable };
      },
    }),
  );
  if (definitions.length === 0) return asItIs;
  const whole: DocumentNode = {
    ...without,
    definitions: without.definitions.map((node) =>
      isOperation(node)
        ? { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions] }
        : node,
    ),
  };
  return { document: whole, values, hash: createHash('sha256').update(print(whole)).digest('hex') };
}

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
