import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { textArgument } from '../../schema/access/linked-features.ts';

/** What is fetched by it without a client having asked: keys to join by, and what a field is worked out of. */
const SELECTIONS: ReadonlyMap<string, string> = new Map([
  ['join__type', 'key'],
  ['join__field', 'requires'],
]);

function selectionIn(node: DirectiveNode): SelectionSetNode | undefined {
  const argument = SELECTIONS.get(node.name.value);
  const text = argument && textArgument(node, argument);
  const [definition] = text ? parse(`{ ${text} }`, { noLocation: true }).definitions : [];
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
}

/** Names of the fields, at any depth, that a plan may ask for though no client did. */
export function askedBesides(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set(['__typename']);
  visit(supergraph, {
    Directive(node) {
      const set = selectionIn(node);
      if (set) visit(set, { Field: ({ name }) => void names.add(name.value) });
    },
  });
  return names;
}

/** A field of which an argument is to be taken from above it (`@fromContext`), which plans are not run with. */
export function setFromContext(supergraph: DocumentNode): string | undefined {
  for (const type of supergraph.definitions)
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const { name, directives = [] } of type.fields ?? [])
        for (const { arguments: given = [] } of directives)
          if (given.some((one) => one.name.value === 'contextArguments'))
            return `${type.name.value}.${name.value}`;
  return undefined;
}

/** What a selection asks for, each with where it stands and the arguments it is asked with. */
function* askedIn(set: SelectionSetNode | undefined, above: string): Generator<[string, string]> {
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FRAGMENT_SPREAD) continue;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      yield* askedIn(node.selectionSet, above);
      continue;
    }
    const place = `${above}.${node.name.value}`;
    yield [place, (node.arguments ?? []).map(print).sort().join()];
    yield* askedIn(node.selectionSet, place);
  }
}

/**
 * A field that one type's fields require with different arguments, which no plan can keep apart: both would stand under its
 * name in what the register is told. Undefined where there is none.
 */
export function requiredTwoWays(supergraph: DocumentNode): string | undefined {
  const known = new Map<string, string>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const joins = (type.fields ?? [])
      .flatMap(({ directives = [] }) => directives)
      .filter(({ name }) => name.value === 'join__field');
    for (const join of joins)
      for (const [place, given] of askedIn(selectionIn(join), type.name.value)) {
        if ((known.get(place) ?? given) !== given) return place;
        known.set(place, given);
      }
  }
  return undefined;
}
