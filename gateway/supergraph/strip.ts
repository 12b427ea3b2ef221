import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';
import { type LinkedFeature, linkedFeatures } from '../../schema/access/linked-features.ts';

/** Specifications of who may read what. ApolloGateway refuses to load a file that carries them. */
const ACCESS_FEATURES = ['authenticated', 'requiresScopes', 'policy'];

/** A supergraph the stock gateway will load, and what was taken out of it. */
export interface Stripped {
  readonly document: DocumentNode;
  /** Names of the access specifications the file carries. */
  readonly access: readonly string[];
}

/** Every name a feature may give to a directive or a type of the document. */
function belongsTo(features: readonly LinkedFeature[]): (name: string) => boolean {
  const names = new Set(
    features.flatMap(({ prefix, imported }) => [
      prefix,
      ...imported.map((name) => name.replace(/^@/, '')),
    ]),
  );
  const prefixes = features.map(({ prefix }) => `${prefix}__`);
  return (name) => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

/**
 * Takes the access directives, their links and their scalars out of a supergraph.
 *
 * They are for whoever enforces them, not for planning: with them ApolloGateway stops at
 * `UNSUPPORTED_LINKED_FEATURE`. Anything else it does not support stays, so that it goes on refusing
 * files it cannot execute rightly.
 */
export function withoutAccess(supergraph: DocumentNode): Stripped {
  const features = linkedFeatures(supergraph).filter(({ name }) => ACCESS_FEATURES.includes(name));
  if (features.length === 0) return { document: supergraph, access: [] };
  const links = new Set(features.map(({ node }) => node));
  const isAccess = belongsTo(features);
  const isGone = (node: ASTNode): boolean => {
    switch (node.kind) {
      case Kind.DIRECTIVE:
        return links.has(node) || isAccess(node.name.value);
      case Kind.DIRECTIVE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        return isAccess(node.name.value);
      default:
        return false;
    }
  };
  const document: DocumentNode = visit(supergraph, {
    enter: (node) => (isGone(node) ? null : undefined),
  });
  return { document, access: features.map(({ name }) => name) };
}
