import { getOperationAST, parse } from 'graphql';

/**
 * The name to send with a document: the one that was chosen, or none when the document does not hold it.
 *
 * GraphiQL learns what a document holds a moment after it is written, so one that is run at once would
 * be sent under the name of the one before.
 */
export function nameIn(query: string, chosen: string | null | undefined): string | null {
  if (!chosen) return null;
  try {
    return getOperationAST(parse(query), chosen) ? chosen : null;
  } catch {
    return chosen; // The gateway says better what is wrong with it.
  }
}
