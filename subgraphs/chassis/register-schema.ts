import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, parse, Source } from 'graphql';
import { projectFile } from '../../schema/project-root.ts';
import { scalars } from '../../schema/scalars/index.ts';
import type { ResolverMap } from './definition.ts';
import { referenceResolvers } from './reference-resolvers.ts';

/** What an agency serves: its own `schema.graphql` with the shared documents behind it. */
export function registerDocument(name: string): DocumentNode {
  return documentOf(`subgraphs/${name}/schema.graphql`, SHARED);
}

const SHARED = ['schema/shared.graphql', 'schema/shared-types.graphql'];

/** A schema with the documents behind it that it shares with others, as one document. */
export function documentOf(own: string, shared: readonly string[]): DocumentNode {
  const text = [own, ...shared].map((path) => readFileSync(projectFile(path), 'utf8'));
  return parse(new Source(text.join('\n'), own));
}

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Puts maps of resolvers on top of one another, field by field; a later map wins. */
function layered(...maps: readonly ResolverMap[]): ResolverMap {
  const all: Record<string, unknown> = {};
  for (const map of maps)
    for (const [type, given] of Object.entries(map)) {
      const before = all[type];
      // Scalars are replaced whole; object types are joined field by field.
      all[type] = isFields(before) && isFields(given) ? { ...before, ...given } : given;
    }
  return all;
}

/** An executable schema of any document written for federation, with the resolvers that belong to it. */
export function federatedSchema(typeDefs: DocumentNode, resolvers: ResolverMap): GraphQLSchema {
  // The library types its map with `any`; ours is checked where it is written, by generated types.
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
}

/**
 * One agency's executable schema: what it wrote, with the scalars and the reference data that all share.
 *
 * Every agency answers reference questions itself, so that a commune's name does not depend on another
 * agency being up.
 */
export function registerSchema(name: string, resolvers: ResolverMap): GraphQLSchema {
  return federatedSchema(registerDocument(name), layered(scalars, referenceResolvers, resolvers));
}
