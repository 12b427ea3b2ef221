import { fault } from '../../schema/faults.ts';
import type { StatusCode } from './rows.ts';

/** What a client wants of a list of results; `null` where it did not say. */
export interface ResultFilter {
  readonly types: readonly string[] | null;
  readonly statuses: readonly StatusCode[] | null;
  /** The day by which VALID and EXPIRED are told apart. */
  readonly today: string;
}

interface FilterArguments {
  readonly types?: readonly string[] | null | undefined;
  readonly statuses?: readonly StatusCode[] | null | undefined;
}

/** There are some twenty types; a longer list is a mistake, and would be sent to the store as it is. */
const TYPES_CEILING = 100;

/**
 * Reads the filter of a list of results.
 *
 * Order and repetition are taken out, so that parents asked the same thing in other words share a
 * statement. A long list of types is refused with `TOO_MANY_KEYS`.
 */
export function resultFilter(args: FilterArguments, today: string): ResultFilter {
  const types = distinct(args.types);
  if (types !== null && types.length > TYPES_CEILING)
    throw fault('TOO_MANY_KEYS', { details: { argument: 'types', ceiling: TYPES_CEILING } });
  return { types, statuses: distinct(args.statuses), today };
}

/** Whether nothing can pass, so that the store need not be asked. */
export function admitsNothing({ types, statuses }: ResultFilter): boolean {
  return types?.length === 0 || statuses?.length === 0;
}

function distinct<T extends string>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values == null ? null : [...new Set(values)].sort();
}
