import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No package.json above this file: is the checkout whole?');
  return rootAbove(parent);
}

/** The checkout's folder, the same whether this code runs from its source or from `dist/`. */
export const projectRoot = rootAbove(import.meta.dirname);

/** A file that is not code, by its path in the checkout. */
export function projectFile(path: string): string {
  return join(projectRoot, path);
}
