import { type Data, isData, own } from './data.ts';

export type Path = readonly (string | number)[];

/** The objects a path leads to, in order; `@` stands for every item of a list. What is null or missing is passed over. */
export function targetsAt(root: Data, path: Path): readonly Data[] {
  const found: Data[] = [];
  collect(root, path, 0, found);
  return found;
}

function collect(value: unknown, path: Path, step: number, found: Data[]): void {
  if (Array.isArray(value)) {
    const next = path[step] === '@' ? step + 1 : step;
    for (const item of value) collect(item, path, next, found);
    return;
  }
  if (!isData(value)) return;
  const name = path[step];
  if (name === undefined) found.push(value);
  else collect(own(value, String(name)), path, step + 1, found);
}

/** Where each of them stands in the answer, in the same order. Worked out only once something has gone wrong. */
export function trailsAt(root: Data, path: Path): readonly Path[] {
  const found: Path[] = [];
  const walk = (value: unknown, step: number, trail: Path): void => {
    if (Array.isArray(value)) {
      const next = path[step] === '@' ? step + 1 : step;
      for (const [at, item] of value.entries()) walk(item, next, [...trail, at]);
      return;
    }
    if (!isData(value)) return;
    const name = path[step];
    if (name === undefined) found.push(trail);
    else walk(own(value, String(name)), step + 1, [...trail, name]);
  };
  walk(root, 0, []);
  return found;
}
