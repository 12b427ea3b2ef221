import type { Context } from '../definition.ts';
import type { Subject } from './records.ts';
import type { RowSubjects } from './row-subjects.ts';

/** What a register says of whom its rows are about, over one request's loaders. */
export function subjectsFor<Loaders>(
  subjects: RowSubjects<Loaders>,
  context: Context<Loaders>,
): (type: string) => Subject | undefined {
  const bound = new Map<string, Subject | undefined>();
  const bind = (type: string): Subject | undefined => {
    const subject = Object.hasOwn(subjects, type) ? subjects[type] : undefined;
    if (!subject) return undefined;
    const said = typeof subject === 'function' ? { about: subject, owned: subject } : subject;
    // The guard hands each entry the rows of its own type, which is what the entry was written for.
    const about = (row: unknown) => said.about(row as never, context);
    const { owned } = said;
    if (owned === said.about) return { about, owned: about };
    return {
      about,
      owned: typeof owned === 'function' ? (row) => owned(row as never, context) : owned,
    };
  };
  return (type) => {
    if (!bound.has(type)) bound.set(type, bind(type));
    return bound.get(type);
  };
}
