import { type DirectiveNode, type DocumentNode, Kind } from 'graphql';

const textOf = (node: DirectiveNode, name: string): string | undefined => {
  const value = node.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : undefined;
};

const registersIn = (
  directives: readonly DirectiveNode[] | undefined,
  name: string,
): readonly string[] =>
  (directives ?? []).flatMap((node) => {
    const graph = node.name.value === name ? textOf(node, 'graph') : undefined;
    return graph === undefined ? [] : [graph.toLowerCase().replaceAll('_', '-')];
  });

/** What a field is sent from the types its `@requires` looks into, as `Type.field`. */
const inputsIn = (directives: readonly DirectiveNode[] | undefined): readonly string[] =>
  (directives ?? []).flatMap((node) => {
    const requires = textOf(node, 'requires') ?? '';
    return [...requires.matchAll(/\.\.\. on (\w+) \{ (\w+)/g)].map(
      ([, type, field]) => `${type}.${field}`,
    );
  });

/**
 * The registers that can give each field of `Query` and of the types they are joined at, or are asked for what it
 * takes. Value types are left out: their fields come from wherever the object came from.
 */
export function registersByField(supergraph: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const inputs = new Map<string, readonly string[]>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const isJoined = node.directives?.some(
      (one) => one.name.value === 'join__type' && textOf(one, 'key') !== undefined,
    );
    if (!isJoined && node.name.value !== 'Query') continue;
    for (const { name, directives } of node.fields ?? []) {
      const own = registersIn(directives, 'join__field');
      const all = registersIn(node.directives, 'join__type');
      found.set(`${node.name.value}.${name.value}`, own.length > 0 ? own : all);
      inputs.set(`${node.name.value}.${name.value}`, inputsIn(directives));
    }
  }
  for (const [field, own] of found) {
    const others = (inputs.get(field) ?? []).flatMap((input) => found.get(input) ?? []);
    if (others.length > 0) found.set(field, [...own, ...others]);
  }
  return found;
}
