import type { DirectiveNode, DocumentNode, ValueNode } from 'graphql';
import { Kind } from 'graphql';

/** A specification a supergraph is written with: `@link(url: "https://specs.apollo.dev/policy/v0.1")`. */
export interface LinkedFeature {
  /** The specification's own name: `policy`. */
  readonly name: string;
  /** Starts the names of its elements in this document; another than `name` when linked `as:`. */
  readonly prefix: string;
  /** What this document calls the elements it imports by name, such as `@mustSignIn`. */
  readonly imported: readonly string[];
  readonly node: DirectiveNode;
}

function argument(node: DirectiveNode, name: string): ValueNode | undefined {
  return node.arguments?.find((given) => given.name.value === name)?.value;
}

/** The text of a directive's argument; undefined when it is not there or not text. */
export function textArgument(node: DirectiveNode, name: string): string | undefined {
  const value = argument(node, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function importedName(value: ValueNode): string | undefined {
  if (value.kind === Kind.STRING) return value.value;
  if (value.kind !== Kind.OBJECT) return undefined;
  const texts = new Map(
    value.fields.flatMap(({ name, value: text }) =>
      text.kind === Kind.STRING ? [[name.value, text.value]] : [],
    ),
  );
  return texts.get('as') ?? texts.get('name');
}

/** Reads which specifications a supergraph says it is written with. */
export function linkedFeatures(supergraph: DocumentNode): readonly LinkedFeature[] {
  return supergraph.definitions
    .flatMap((definition) =>
      definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
        ? (definition.directives ?? [])
        : [],
    )
    .filter((node) => node.name.value === 'link')
    .flatMap((node) => {
      const name = /\/([^/]+)\/v\d+\.\d+$/.exec(textArgument(node, 'url') ?? '')?.[1];
      if (!name) return [];
      const imports = argument(node, 'import');
      const imported =
        imports?.kind === Kind.LIST
          ? imports.values.map(importedName).filter((found) => found !== undefined)
          : [];
      return [{ name, prefix: textArgument(node, 'as') ?? name, imported, node }];
    });
}
