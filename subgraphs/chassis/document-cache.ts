import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** A document that may be executed, or why it may not. */
export type Prepared =
  | { readonly phase: 'valid'; readonly document: DocumentNode }
  | {
      readonly phase: 'invalid';
      readonly code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';
      readonly errors: readonly GraphQLError[];
    };

/** A gateway sends few distinct documents; a caller who sends many must not fill the memory. */
const ENTRIES = 1000;

function prepare(schema: GraphQLSchema, query: string, rules: readonly ValidationRule[]): Prepared {
  try {
    const document = parse(query, { maxTokens: 20_000 });
    const errors = validate(schema, document, rules);
    if (errors.length === 0) return { phase: 'valid', document };
    return { phase: 'invalid', code: 'GRAPHQL_VALIDATION_FAILED', errors };
  } catch (error) {
    // graphql-js throws nothing but GraphQLError from parse.
    const errors = [error as GraphQLError];
    return { phase: 'invalid', code: 'GRAPHQL_PARSE_FAILED', errors };
  }
}

/**
 * Parses and validates each document once.
 *
 * Keyed by a hash, not by the text: a literal in a document may be someone's number, and no identifier
 * stands in a cache key. Rules beside GraphQL's own say what this schema does not take.
 */
export function documentCache(
  schema: GraphQLSchema,
  further: readonly ValidationRule[] = [],
): (query: string) => Prepared {
  const rules = [...specifiedRules, ...further];
  const cache = new LRUCache<string, Prepared>({ max: ENTRIES });
  return (query) => {
    const key = createHash('sha256').update(query).digest('base64');
    const known = cache.get(key);
    if (known) return known;
    const prepared = prepare(schema, query, rules);
    if (prepared.phase === 'valid') cache.set(key, prepared);
    return prepared;
  };
}
