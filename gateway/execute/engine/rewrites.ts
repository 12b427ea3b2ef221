import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Data, isData, own, put } from './data.ts';
import { fitsType } from './types.ts';

const ON = '... on ';

/**
 * Changes what goes to a register or comes from it where the plan says so: a field that had to be asked for under another
 * name gets its own back, an object of an interface that a register calls an object gets that name.
 */
export function rewrite(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const one of rewrites ?? []) {
    const last = one.path.at(-1);
    if (last === undefined) continue;
    atPath(schema, one.path, 0, value, (object) => {
      if (one.kind === 'ValueSetter') return put(object, last, one.setValueTo);
      const moved = own(object, last);
      if (moved === undefined) return;
      put(object, one.renameKeyTo, moved);
      delete object[last];
    });
  }
}

/** Every object that a path but for its last step leads to. An object that does not say what it is fits any condition. */
function atPath(
  schema: GraphQLSchema,
  path: readonly string[],
  step: number,
  value: unknown,
  change: (object: Data) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) atPath(schema, path, step, item, change);
    return;
  }
  if (!isData(value)) return;
  const name = path[step] ?? '';
  if (step === path.length - 1) {
    change(value);
    return;
  }
  if (!name.startsWith(ON)) {
    atPath(schema, path, step + 1, own(value, name), change);
    return;
  }
  const typename = own(value, '__typename');
  if (typename === undefined || fitsType(schema, typename, name.slice(ON.length)))
    atPath(schema, path, step + 1, value, change);
}

/** What a client calls a field that a register was asked for under another name. */
export function nameForClient(
  rewrites: readonly FetchDataRewrite[] | undefined,
  name: string,
): string {
  for (const one of rewrites ?? [])
    if (one.kind === 'KeyRenamer' && one.path.at(-1) === name) return one.renameKeyTo;
  return name;
}
