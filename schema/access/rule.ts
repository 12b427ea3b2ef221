import {
  type DirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type ScalarTypeDefinitionNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import { linkedFeatures, textArgument } from './linked-features.ts';

export type Sharing = 'OPEN' | 'SHARED' | 'CLOSED';
export type PersonalKind = 'NONE' | 'BASIC' | 'SENSITIVE';

/** Any of the inner lists opens it; all names of an inner list are needed. Empty asks for nothing. */
export type Alternatives = readonly (readonly string[])[];

/** What the schema says of who may read one field. */
export interface AccessRule {
  /** `Type.field`. */
  readonly field: string;
  /** Null where the document classifies nothing: the field is held to its directives alone. */
  readonly sharing: Sharing | null;
  readonly personal: PersonalKind;
  /** Code of the deciding agency. */
  readonly decidedBy: string | null;
  /** The legal reference, in Vietnamese. */
  readonly basis: string | null;
  readonly authenticated: boolean;
  /** One entry each for the field, its type and the type it gives; every entry has to be met. */
  readonly scopes: readonly Alternatives[];
  readonly policies: readonly Alternatives[];
}

/** The rules of a document, by `Type.field`. A field without an entry is not of the document. */
export type AccessIndex = ReadonlyMap<string, AccessRule>;

type Composite =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;
type Directed = { readonly directives?: readonly DirectiveNode[] | undefined };

const isComposite = (node: { readonly kind: string }): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.OBJECT_TYPE_EXTENSION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_EXTENSION;

const isLeafType = (node: {
  readonly kind: string;
}): node is EnumTypeDefinitionNode | ScalarTypeDefinitionNode =>
  node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.SCALAR_TYPE_DEFINITION;

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

const textsOf = (value: ValueNode | undefined): readonly string[] => {
  if (value?.kind === Kind.STRING) return [value.value];
  return value?.kind === Kind.LIST ? value.values.flatMap(textsOf) : [];
};

/** `[["a", "b"], ["c"]]`; a list of one level stands for one alternative each, as input coercion has it. */
function alternativesIn(node: DirectiveNode, name: string): Alternatives {
  const value = node.arguments?.find((given) => given.name.value === name)?.value;
  if (value?.kind !== Kind.LIST) return value ? [textsOf(value)] : [];
  return value.values.map(textsOf);
}

/** The guards written on one node, whatever the document calls the directives. */
interface Guard {
  readonly authenticated: boolean;
  readonly scopes: readonly Alternatives[];
  readonly policies: readonly Alternatives[];
}

const NO_GUARD: Guard = { authenticated: false, scopes: [], policies: [] };

const both = (one: Guard, other: Guard): Guard => ({
  authenticated: one.authenticated || other.authenticated,
  scopes: [...one.scopes, ...other.scopes],
  policies: [...one.policies, ...other.policies],
});

/** What a document calls a directive of a specification: its own name unless it was linked under another. */
function localNames(document: DocumentNode): (feature: string) => readonly string[] {
  const linked = linkedFeatures(document);
  return (feature) => {
    const found = linked.filter(({ name }) => name === feature);
    const names = found.flatMap(({ prefix, imported }) => [
      prefix,
      ...imported.filter((one) => one.startsWith('@')).map((one) => one.slice(1)),
    ]);
    return names.length > 0 ? names : [feature];
  };
}

interface Classification {
  readonly sharing: Sharing;
  readonly personal: PersonalKind;
  readonly decidedBy: string | null;
  readonly basis: string | null;
}

/** Reads the directives of one document. */
function reader(document: DocumentNode) {
  const named = localNames(document);
  const [authenticated, scopes, policies] = ['authenticated', 'requiresScopes', 'policy'].map(
    named,
  );
  const classified = named('classification');
  const isOne = (node: DirectiveNode, names: readonly string[] | undefined): boolean =>
    names?.includes(node.name.value) ?? false;
  return {
    guardOf({ directives = [] }: Directed): Guard {
      return {
        authenticated: directives.some((node) => isOne(node, authenticated)),
        scopes: directives
          .filter((node) => isOne(node, scopes))
          .map((node) => alternativesIn(node, 'scopes')),
        policies: directives
          .filter((node) => isOne(node, policies))
          .map((node) => alternativesIn(node, 'policies')),
      };
    },
    classOf({ directives = [] }: Directed): Classification | null {
      const node = directives.find(
        (one) => one.name.value === 'classified' || isOne(one, classified),
      );
      if (!node) return null;
      return {
        // Composition has held both to their enums.
        sharing: (textArgument(node, 'as') ?? 'CLOSED') as Sharing,
        personal: (textArgument(node, 'personal') ?? 'NONE') as PersonalKind,
        decidedBy: textArgument(node, 'decidedBy') ?? null,
        basis: textArgument(node, 'basis') ?? null,
      };
    },
  };
}

/**
 * Reads who may read what out of a document: a subgraph's own, or the composed supergraph.
 *
 * A field asks for its own guards, those of its type and those of the type it gives (Federation
 * specification: guards on objects, interfaces, enums and scalars hold wherever they are reached). An
 * interface's field asks for what every implementation asks for.
 */
export function accessIndex(document: DocumentNode): AccessIndex {
  const read = reader(document);
  const typeGuards = new Map<string, Guard>();
  const typeClasses = new Map<string, Classification>();
  for (const node of document.definitions) {
    if (!isComposite(node) && !isLeafType(node)) continue;
    const name = node.name.value;
    typeGuards.set(name, both(typeGuards.get(name) ?? NO_GUARD, read.guardOf(node)));
    const known = read.classOf(node);
    if (known) typeClasses.set(name, known);
  }

  const index = new Map<string, AccessRule>();
  const put = (type: string, field: FieldDefinitionNode): void => {
    const key = `${type}.${field.name.value}`;
    const parts = [
      read.guardOf(field),
      typeGuards.get(type),
      typeGuards.get(namedType(field.type)),
    ];
    const guard = parts.reduce<Guard>((sum, one) => both(sum, one ?? NO_GUARD), NO_GUARD);
    const known = read.classOf(field) ?? typeClasses.get(type);
    index.set(key, {
      field: key,
      sharing: known?.sharing ?? null,
      personal: known?.personal ?? 'NONE',
      decidedBy: known?.decidedBy ?? null,
      basis: known?.basis ?? null,
      ...guard,
    });
  };
  const composites = document.definitions.filter(isComposite);
  for (const node of composites) for (const field of node.fields ?? []) put(node.name.value, field);
  inheritInto(index, composites);
  return index;
}

const CLASS_ORDER: readonly (Sharing | null)[] = [null, 'OPEN', 'SHARED', 'CLOSED'];
const PERSONAL_ORDER: readonly PersonalKind[] = ['NONE', 'BASIC', 'SENSITIVE'];

const stricter = <T>(order: readonly T[], one: T, other: T): T =>
  order.indexOf(one) >= order.indexOf(other) ? one : other;

/** Lets each interface ask for what its implementations ask for, since its fields lead to theirs. */
function inheritInto(index: Map<string, AccessRule>, composites: readonly Composite[]): void {
  const interfaces = composites.filter(({ kind }) => kind.startsWith('Interface'));
  for (const { name, fields = [] } of interfaces) {
    const under = composites.filter(({ interfaces: implemented = [] }) =>
      implemented.some((one) => one.name.value === name.value),
    );
    for (const field of fields) {
      const key = `${name.value}.${field.name.value}`;
      const rules = under.flatMap(
        (type) => index.get(`${type.name.value}.${field.name.value}`) ?? [],
      );
      const own = index.get(key);
      if (!own) continue;
      index.set(
        key,
        rules.reduce<AccessRule>(
          (sum, rule) => ({
            ...both(sum, rule),
            field: key,
            sharing: stricter(CLASS_ORDER, sum.sharing, rule.sharing),
            personal: stricter(PERSONAL_ORDER, sum.personal, rule.personal),
            decidedBy: sum.decidedBy ?? rule.decidedBy,
            basis: sum.basis ?? rule.basis,
          }),
          own,
        ),
      );
    }
  }
}
