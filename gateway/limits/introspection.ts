import { type DocumentNode, Kind, visit } from 'graphql';
import type { Caller } from '../../schema/access/caller.ts';

/** Who may ask the graph for its own schema by query. */
export type IntrospectionFor = 'everyone' | 'signed-in' | 'nobody';

/**
 * Whether a document asks the graph about itself: `__schema` or `__type`, under any alias, in any fragment.
 *
 * `__typename` is not such a question; it is part of ordinary answers.
 */
export function usesIntrospection(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      isFound ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return isFound;
}

/** Whether a caller may ask the graph about itself. What it says is not secret, but a map for probing. */
export function mayIntrospect({ kind }: Caller, open: IntrospectionFor): boolean {
  return open === 'everyone' || (open === 'signed-in' && kind !== 'public');
}

/**
 * Takes out of a validation message what the validator guesses was meant.
 *
 * Its guesses spell the schema out, one misspelling at a time, to whoever may not ask for it.
 */
export function withoutSuggestions(message: string): string {
  return message.replace(/\s*Did you mean [\s\S]*?\?/g, '');
}
