import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';
import { linkedFeatures } from '../../schema/access/linked-features.ts';

/** How long a list is taken to be: `@listSize`. */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments that say how long it is. */
  readonly slicingArguments: readonly string[];
  /** Lists below that the size is meant for; none when it is meant for the field itself. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** Whatever directives can stand on. */
export type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/** What is written on a node of the schema about cost. */
export interface CostDirectives {
  weightOn(node: Directed): number | undefined;
  sizeOn(node: Directed): ListSize | null;
}

/** What this document calls the two: known by their arguments, since it may have names of its own for them. */
function localNames(document: DocumentNode) {
  const linked = linkedFeatures(document)
    .filter(({ name }) => name === 'cost')
    .flatMap(({ prefix, imported }) => [
      prefix,
      `${prefix}__listSize`,
      ...imported.map((name) => name.replace(/^@/, '')),
    ]);
  const isLinked = (name: string) => linked.length === 0 || linked.includes(name);
  const having = (argument: string, otherwise: string): string => {
    const found = document.definitions.find(
      (node) =>
        node.kind === Kind.DIRECTIVE_DEFINITION &&
        isLinked(node.name.value) &&
        node.arguments?.some(({ name }) => name.value === argument),
    );
    return found?.kind === Kind.DIRECTIVE_DEFINITION ? found.name.value : otherwise;
  };
  return { cost: having('weight', 'cost'), listSize: having('slicingArguments', 'listSize') };
}

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((item) => typeof item === 'string');

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** The arguments of a directive on a node; undefined when it does not stand there. */
function argumentsOf(
  { directives = [] }: Directed,
  wanted: string,
): ReadonlyMap<string, unknown> | undefined {
  const node = directives.find(({ name }) => name.value === wanted);
  return (
    node &&
    new Map(
      (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
    )
  );
}

/** Reads `@cost` and `@listSize` of one document, under whatever names it links them. */
export function costDirectives(document: DocumentNode): CostDirectives {
  const names = localNames(document);
  return {
    weightOn: (node) => numberIn(argumentsOf(node, names.cost)?.get('weight')),
    sizeOn(node) {
      const said = argumentsOf(node, names.listSize);
      return said === undefined
        ? null
        : {
            assumedSize: numberIn(said.get('assumedSize')) ?? null,
            slicingArguments: textsIn(said.get('slicingArguments')),
            sizedFields: textsIn(said.get('sizedFields')),
            requireOneSlicingArgument: said.get('requireOneSlicingArgument') !== false,
          };
    },
  };
}
