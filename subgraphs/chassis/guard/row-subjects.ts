import type { Context } from '../definition.ts';

/** Personal IDs, now or once they are read. */
export type People = readonly string[] | Promise<readonly string[]>;

/**
 * Says whom something is about, by personal IDs and nothing else. Rows are read through the request's
 * loaders, so that asking costs no statement where a field reads the same rows.
 */
// `never`, so that each agency may write down the row it means; the guard hands over the very row.
export type PeopleOf<Loaders> = (row: never, context: Context<Loaders>) => People;

/**
 * Whom the rows of a type are about, and whose they are: the same people, or the two told apart. A relative
 * in a family link is who the row is about, but it is read as part of the record it hangs on.
 */
export type RowSubject<Loaders> =
  | PeopleOf<Loaders>
  | {
      readonly about: PeopleOf<Loaders>;
      readonly owned: 'by the enclosing record' | PeopleOf<Loaders>;
    };

/**
 * By type: whom its rows are about. By `Query.field`: whom its arguments name, which decides before anything
 * is read. A type that is not here is part of the record it hangs on.
 */
export type RowSubjects<Loaders> = Readonly<Record<string, RowSubject<Loaders>>>;
