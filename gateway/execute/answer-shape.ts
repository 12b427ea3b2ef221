import {
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { Plain } from './plain/plain.ts';

/** What a value must look like for the answer to be put together: how many lists deep, and of what. */
interface Shape {
  readonly depth: number;
  /** The fields of an object; null when it is a leaf, whose value the executor judges. */
  readonly fields: Fields | null;
}

/** By response name. `any` where two fragments give one name different shapes. */
type Fields = readonly (readonly [name: string, shape: Shape | 'any'])[];

/** What is left to be looked at. */
type Judged = readonly (readonly [name: string, shape: JudgedShape])[];
interface JudgedShape {
  readonly depth: number;
  readonly fields: Judged | null;
}

function depthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return depthOf(type.ofType);
  return isListType(type) ? 1 + depthOf(type.ofType) : 0;
}

const sameFrame = (one: Shape, other: Shape): boolean =>
  one.depth === other.depth && (one.fields === null) === (other.fields === null);

/** Names that the same object is asked for in two places add up. */
function put(into: Map<string, Shape | 'any'>, name: string, shape: Shape | 'any'): void {
  const known = into.get(name);
  if (known === undefined) into.set(name, shape);
  else if (known === 'any' || shape === 'any' || !sameFrame(known, shape)) into.set(name, 'any');
  else if (known.fields && shape.fields) {
    const joined = new Map(known.fields);
    for (const [field, child] of shape.fields) put(joined, field, child);
    into.set(name, { depth: known.depth, fields: [...joined] });
  }
}

/**
 * Works out the shape of the answer to a question the planner wrote.
 *
 * Fields the supergraph does not know (a subgraph's own `_entities`) are followed by their fragments.
 */
export function shapeOf(schema: GraphQLSchema, query: string): Judged {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

  function collect(
    set: SelectionSetNode,
    type: unknown,
    into = new Map<string, Shape | 'any'>(),
  ): Fields {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const found = fieldShape(node.name.value, node.selectionSet, type);
        put(into, node.alias?.value ?? node.name.value, found);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment)
        collect(fragment.selectionSet, condition ? schema.getType(condition) : type, into);
    }
    return [...into];
  }

  function fieldShape(
    name: string,
    set: SelectionSetNode | undefined,
    parent: unknown,
  ): Shape | 'any' {
    if (name === '_entities' && set) return { depth: 1, fields: collect(set, undefined) };
    const known = isObjectType(parent) || isInterfaceType(parent);
    const type = known ? parent.getFields()[name]?.type : undefined;
    if (!type) return 'any';
    const named = getNamedType(type);
    const fields = set && isCompositeType(named) ? collect(set, named) : null;
    return { depth: depthOf(type), fields };
  }

  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) return [];
  return judged(collect(operation.selectionSet, schema.getRootType(operation.operation)));
}

/** Without what fits whatever it is: a leaf, and what may have any shape. */
const judged = (fields: Fields): Judged =>
  fields.flatMap(([name, shape]): Judged => {
    if (shape === 'any') return [];
    if (shape.fields !== null)
      return [[name, { depth: shape.depth, fields: judged(shape.fields) }]];
    return shape.depth > 0 ? [[name, { depth: shape.depth, fields: null }]] : [];
  });

function valueFits(value: unknown, shape: JudgedShape, depth: number): boolean {
  if (value === null || value === undefined) return true;
  if (depth > 0) {
    if (!Array.isArray(value)) return value instanceof Plain;
    for (let at = 0; at < value.length; at += 1)
      if (!valueFits(value[at], shape, depth - 1)) return false;
    return true;
  }
  return shape.fields === null || objectFits(value, shape.fields);
}

/** Whether a value can be put into an answer as this object without the merging falling over it. */
export function objectFits(value: unknown, fields: Judged): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  // Any object may be looked into by name; copying it to please the compiler would double the cost.
  const given = value as Readonly<Record<string, unknown>>;
  const typename = given['__typename'];
  if (typename !== undefined && typeof typename !== 'string') return false;
  for (let at = 0; at < fields.length; at += 1) {
    const [name, shape] = fields[at] as Judged[number];
    if (!valueFits(given[name], shape, shape.depth)) return false;
  }
  return true;
}
