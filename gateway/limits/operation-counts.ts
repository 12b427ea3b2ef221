import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much there is of an operation, as it stands once every fragment is written out. */
export interface OperationCounts {
  /** Fields nested in one another, the innermost included. What is asked of the schema itself is apart. */
  readonly depth: number;
  /** The same below `__schema` and `__type`. */
  readonly introspectionDepth: number;
  readonly fields: number;
  /** Fields under a name of the caller's choice, `__typename` too. */
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Directives on whichever node has most. */
  readonly directivesOnOneNode: number;
}

/** Deeper than anyone nests fragments by hand; shallow enough for a recursive walk. */
const FRAGMENT_LEVELS = 100;

const NOTHING: OperationCounts = {
  depth: 0,
  introspectionDepth: 0,
  fields: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  directivesOnOneNode: 0,
};

const BOTTOMLESS: OperationCounts = { ...NOTHING, depth: Number.POSITIVE_INFINITY };

/** Two parts that stand side by side. */
function beside(one: OperationCounts, other: OperationCounts): OperationCounts {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    rootFields: one.rootFields + other.rootFields,
    directives: one.directives + other.directives,
    directivesOnOneNode: Math.max(one.directivesOnOneNode, other.directivesOnOneNode),
  };
}

type Directed = { readonly directives?: readonly unknown[] | undefined };

/** The directives written on a node itself. */
const writtenOn = ({ directives = [] }: Directed): OperationCounts => ({
  ...NOTHING,
  directives: directives.length,
  directivesOnOneNode: directives.length,
});

const isIntrospection = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

/** A field over what is selected of it. */
function over(field: FieldNode, below: OperationCounts): OperationCounts {
  const deepest = Math.max(below.depth, below.introspectionDepth);
  const isApart = isIntrospection(field);
  return beside(writtenOn(field), {
    ...below,
    depth: isApart ? 0 : below.depth + 1,
    introspectionDepth: isApart ? deepest + 1 : below.introspectionDepth,
    fields: below.fields + 1,
    aliases: below.aliases + (field.alias ? 1 : 0),
    rootFields: 1,
  });
}

/** Counts within one document; what a fragment comes to is found once, however often it is spread. */
function counter(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, OperationCounts>();

  function ofFragment(name: string, level: number): OperationCounts {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING; // validation says so
    if (level > FRAGMENT_LEVELS) return BOTTOMLESS;
    known.set(name, BOTTOMLESS); // met again on the way down, it would never end
    const counts = beside(writtenOn(fragment), ofSelections(fragment.selectionSet, level + 1));
    known.set(name, counts);
    return counts;
  }

  function ofSelection(node: SelectionNode, level: number): OperationCounts {
    switch (node.kind) {
      case Kind.FIELD:
        return over(node, node.selectionSet ? ofSelections(node.selectionSet, level) : NOTHING);
      case Kind.INLINE_FRAGMENT:
        return beside(writtenOn(node), ofSelections(node.selectionSet, level));
      case Kind.FRAGMENT_SPREAD:
        return beside(writtenOn(node), ofFragment(node.name.value, level));
    }
  }

  function ofSelections({ selections }: SelectionSetNode, level: number): OperationCounts {
    return selections.map((node) => ofSelection(node, level)).reduce(beside, NOTHING);
  }

  return (operation: OperationDefinitionNode): OperationCounts =>
    [operation, ...(operation.variableDefinitions ?? [])]
      .map(writtenOn)
      .reduce(beside, ofSelections(operation.selectionSet, 0));
}

/**
 * Counts each operation of a document, in time that grows with its text and not with what it unfolds to.
 *
 * Needs no schema and no validation before it, so that it can stand in front of the validator, some of whose
 * rules are slow on what this refuses. A fragment that spreads itself is infinitely deep.
 */
export function operationCounts(document: DocumentNode): readonly OperationCounts[] {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const count = counter(fragments);
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [count(node)] : [],
  );
}
