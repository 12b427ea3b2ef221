import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import {
  type CostDirectives,
  costDirectives,
  type Directed,
  type ListSize,
} from './cost-directives.ts';

/** What one argument, or one field of an input, costs whenever it is given. */
export interface InputCost {
  readonly weight: number;
  /** Its type without lists, to find what is inside it. */
  readonly type: string;
  readonly defaultValue: unknown;
}

/** What one field costs each time it is answered, and how often that is. */
export interface FieldCost {
  readonly weight: number;
  /** Its type without lists. */
  readonly type: string;
  readonly isList: boolean;
  readonly size: ListSize | null;
  readonly arguments: ReadonlyMap<string, InputCost>;
}

/** What a schema says of cost. Made once for each version of a supergraph. */
export interface CostIndex {
  /** By `Type.field`. */
  readonly fields: ReadonlyMap<string, FieldCost>;
  /** By name of the input type, then of its field. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, InputCost>>;
  /** The type that a query, mutation or subscription begins at. */
  readonly roots: ReadonlyMap<string, string>;
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

/** What a type costs by itself: what it says, or 1 when there is something inside it. */
function typeWeights({ definitions }: DocumentNode, said: CostDirectives) {
  const weights = new Map<string, number>();
  for (const node of definitions) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        weights.set(node.name.value, said.weightOn(node) ?? 1);
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        weights.set(node.name.value, said.weightOn(node) ?? 0);
        break;
    }
  }
  return weights;
}

function reader(document: DocumentNode) {
  const said = costDirectives(document);
  const weights = typeWeights(document, said);
  // What no document defines is a built-in scalar.
  const weightOf = (node: Directed, type: string): number =>
    said.weightOn(node) ?? weights.get(type) ?? 0;
  const input = (node: InputValueDefinitionNode): readonly [string, InputCost] => {
    const type = namedType(node.type);
    const defaultValue = node.defaultValue && valueFromASTUntyped(node.defaultValue);
    return [node.name.value, { weight: weightOf(node, type), type, defaultValue }];
  };
  const inputs = (nodes: readonly InputValueDefinitionNode[] = []) => new Map(nodes.map(input));
  return {
    inputs,
    field(node: FieldDefinitionNode): FieldCost {
      const type = namedType(node.type);
      return {
        weight: weightOf(node, type),
        type,
        isList: isList(node.type),
        size: said.sizeOn(node),
        arguments: inputs(node.arguments),
      };
    },
  };
}

/** A field of an interface costs no less than in any of its implementations, or it would be the cheap way in. */
function dearest(own: FieldCost, implementations: readonly FieldCost[]): FieldCost {
  const weight = Math.max(own.weight, ...implementations.map((one) => one.weight));
  const size = own.size ?? implementations.find((one) => one.size !== null)?.size ?? null;
  return { ...own, weight, size };
}

function withInterfaces(
  own: ReadonlyMap<string, FieldCost>,
  composites: readonly Composite[],
): ReadonlyMap<string, FieldCost> {
  const fields = new Map(own);
  for (const { kind, name, fields: given = [] } of composites) {
    if (kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const implementing = composites.filter(({ interfaces = [] }) =>
      interfaces.some((one) => one.name.value === name.value),
    );
    for (const field of given) {
      const cost = own.get(`${name.value}.${field.name.value}`);
      const others = implementing.flatMap(
        (one) => own.get(`${one.name.value}.${field.name.value}`) ?? [],
      );
      if (cost) fields.set(`${name.value}.${field.name.value}`, dearest(cost, others));
    }
  }
  return fields;
}

function rootsOf({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const named = definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.operationTypes ?? [])
      : [],
  );
  return new Map([
    ['query', 'Query'],
    ['mutation', 'Mutation'],
    ['subscription', 'Subscription'],
    ...named.map(({ operation, type }): [string, string] => [operation, type.name.value]),
  ]);
}

/**
 * Reads what every field costs out of a supergraph, ours or anyone's: `@cost` and `@listSize`.
 *
 * Without a weight an object costs 1, a scalar or an enum nothing. A weight on a field goes before one on the
 * type it gives. Look-ups only: composition has validated the document.
 */
export function costIndex(document: DocumentNode): CostIndex {
  const read = reader(document);
  const composites = document.definitions.filter(
    (node): node is Composite =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const own = new Map(
    composites.flatMap(({ name, fields = [] }) =>
      fields.map((field) => [`${name.value}.${field.name.value}`, read.field(field)] as const),
    ),
  );
  const inputs = document.definitions.flatMap((node) =>
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
      ? [[node.name.value, read.inputs(node.fields)] as const]
      : [],
  );
  return {
    fields: withInterfaces(own, composites),
    inputs: new Map(inputs),
    roots: rootsOf(document),
  };
}
