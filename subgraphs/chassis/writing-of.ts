import { fault } from '../../schema/faults.ts';
import type { Context } from './definition.ts';
import type { Writing } from './store/writing.ts';

/** The register's way to write, for resolvers of `Mutation`. A store that was opened to be read alone refuses. */
export function writingOf(
  { writing }: Pick<Context<unknown>, 'writing'>,
  register: string,
): Writing {
  if (!writing) throw fault('SOURCE_UNAVAILABLE', { details: { register } });
  return writing;
}
