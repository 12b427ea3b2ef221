import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { linkedFeatures, textArgument } from '../../schema/access/linked-features.ts';

/** One key of an entity in one register, and every `Type.field` it is made of. */
export interface JoinKey {
  readonly graph: string;
  readonly fields: readonly string[];
}

/** What the planner fetches that nobody asked for, as the supergraph's `join` directives say. */
export interface JoinRules {
  /** Every `Type.field` that the registers are sent when they are asked for this field (`@requires`). */
  inputsOf(type: string, field: string): readonly string[];
  /** The registers that give a field; none when the supergraph does not say. */
  graphsOf(type: string, field: string): readonly string[];
  /** Keys by which a register can be asked for an entity. */
  keysOf(type: string): readonly JoinKey[];
  /** Types that are entered by a key. */
  readonly entities: readonly string[];
  /** Every register. */
  readonly graphs: ReadonlySet<string>;
  /** Key fields that are no part of the API: they join, and nobody can select them. */
  readonly hiddenKeys: ReadonlySet<string>;
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const isComposite = (node: { readonly kind: string }): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isTrue(node: DirectiveNode, name: string): boolean {
  const value = node.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function isFalse(node: DirectiveNode, name: string): boolean {
  const value = node.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && !value.value;
}

const named = (
  { directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined },
  name: string,
): readonly DirectiveNode[] => directives.filter((node) => node.name.value === name);

type Types = ReadonlyMap<string, ReadonlyMap<string, FieldDefinitionNode>>;

/** Every `Type.field` a field set names: `owner { id } code` on `Parcel` is three. */
function fieldsIn(types: Types, type: string, text: string): readonly string[] {
  const found: string[] = [];
  const walk = (set: SelectionSetNode, parent: string): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) continue; // a field set has no fragments to spread
      if (node.kind === Kind.INLINE_FRAGMENT) {
        walk(node.selectionSet, node.typeCondition?.name.value ?? parent);
        continue;
      }
      const field = types.get(parent)?.get(node.name.value);
      if (!field) continue; // `__typename`
      found.push(`${parent}.${node.name.value}`);
      if (node.selectionSet) walk(node.selectionSet, namedType(field.type));
    }
  };
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind === Kind.OPERATION_DEFINITION) walk(operation.selectionSet, type);
  return found;
}

function hiddenFields(supergraph: DocumentNode, composites: readonly Composite[]): Set<string> {
  const names = linkedFeatures(supergraph)
    .filter(({ name }) => name === 'inaccessible')
    .flatMap(({ prefix, imported }) => [prefix, ...imported.map((one) => one.replace(/^@/, ''))]);
  return new Set(
    composites.flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => field.directives?.some((node) => names.includes(node.name.value)))
        .map((field) => `${type.name.value}.${field.name.value}`),
    ),
  );
}

function keysIn(types: Types, type: Composite): readonly JoinKey[] {
  return named(type, 'join__type').flatMap((node) => {
    const graph = textArgument(node, 'graph');
    const key = textArgument(node, 'key');
    if (graph === undefined || key === undefined || isFalse(node, 'resolvable')) return [];
    return [{ graph, fields: fieldsIn(types, type.name.value, key) }];
  });
}

/** A field without a directive is given by every register that has its type. */
function graphsIn(type: Composite, field: FieldDefinitionNode): readonly string[] {
  const given = named(field, 'join__field');
  const from = given.length > 0 ? given : named(type, 'join__type');
  return from
    .filter((node) => !isTrue(node, 'external'))
    .flatMap((node) => textArgument(node, 'graph') ?? []);
}

interface FieldJoin {
  readonly inputs: readonly string[];
  readonly graphs: readonly string[];
}

/** By `Type.field`. A field that an interface object gives has no register of its own: it is the interface's. */
function fieldJoins(
  types: Types,
  composites: readonly Composite[],
): ReadonlyMap<string, FieldJoin> {
  const joins = new Map<string, FieldJoin>();
  const ordered = [...composites].sort((one, other) => one.kind.localeCompare(other.kind)); // interfaces first
  for (const type of ordered)
    for (const field of type.fields ?? []) {
      const name = field.name.value;
      const own = named(field, 'join__field');
      const inherited = own.some((node) => textArgument(node, 'graph') === undefined)
        ? (type.interfaces ?? []).flatMap((one) => joins.get(`${one.name.value}.${name}`) ?? [])
        : [];
      const inputs = own.flatMap((node) => {
        const requires = textArgument(node, 'requires');
        return requires === undefined ? [] : fieldsIn(types, type.name.value, requires);
      });
      joins.set(`${type.name.value}.${name}`, {
        inputs: [...inputs, ...inherited.flatMap((one) => one.inputs)],
        graphs: [...graphsIn(type, field), ...inherited.flatMap((one) => one.graphs)],
      });
    }
  return joins;
}

/** Reads what joins the registers out of the composed supergraph. */
export function joinRules(supergraph: DocumentNode): JoinRules {
  const composites = supergraph.definitions.filter(isComposite);
  const types: Types = new Map(
    composites.map((type) => [
      type.name.value,
      new Map((type.fields ?? []).map((field) => [field.name.value, field])),
    ]),
  );
  const joins = fieldJoins(types, composites);
  const ownKeys = new Map(composites.map((type) => [type.name.value, keysIn(types, type)]));
  const keys = new Map(
    composites.map((type) => [
      type.name.value,
      [type.name.value, ...(type.interfaces ?? []).map((one) => one.name.value)].flatMap(
        (name) => ownKeys.get(name) ?? [],
      ),
    ]),
  );
  const keyFields = new Set([...keys.values()].flat().flatMap(({ fields }) => fields));
  const hidden = hiddenFields(supergraph, composites);
  return {
    inputsOf: (type, field) => joins.get(`${type}.${field}`)?.inputs ?? [],
    graphsOf: (type, field) => joins.get(`${type}.${field}`)?.graphs ?? [],
    keysOf: (type) => keys.get(type) ?? [],
    entities: [...keys].filter(([, own]) => own.length > 0).map(([name]) => name),
    graphs: new Set(
      composites.flatMap((type) =>
        named(type, 'join__type').flatMap((node) => textArgument(node, 'graph') ?? []),
      ),
    ),
    hiddenKeys: new Set([...hidden].filter((field) => keyFields.has(field))),
  };
}
