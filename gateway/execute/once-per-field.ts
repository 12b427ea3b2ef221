import { GraphQLError } from 'graphql';

/** Refusals that speak of a field and not of a row. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'NOT_SIGNED_IN',
  'FIELD_NOT_PERMITTED',
  'PURPOSE_REQUIRED',
  'LEGAL_BASIS_REQUIRED',
  'CONSENT_REQUIRED',
  'JOURNAL_UNAVAILABLE',
]);

/**
 * Lets each refused field be told of once, wherever in a list it stood.
 *
 * A register refuses row by row. Which rows those were shows in the nulls; an error for each of a hundred
 * would only bury the rest.
 */
export function oncePerField(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const told = new Set<string>();
  return errors.flatMap((error) => {
    if (!REFUSALS.has(error.extensions['code'])) return [error];
    const path = (error.path ?? []).filter((step) => typeof step === 'string');
    const key = `${String(error.extensions['code'])} ${path.join('.')}`;
    if (told.has(key)) return [];
    told.add(key);
    return [new GraphQLError(error.message, { path, extensions: error.extensions })];
  });
}
