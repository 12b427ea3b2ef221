import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SubgraphDefinition } from './chassis/definition.ts';

/** `.ts` from source, `.js` from `dist/`: whatever this file is, its neighbours are. */
const DEFINITION = `subgraph${extname(import.meta.filename)}`;

/** Every agency there is: the folders beside this file that hold a `subgraph.ts`, in the order of their names. */
export function roster(): readonly string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(definitionOf(entry.name)))
    .map(({ name }) => name)
    .toSorted();
}

/** One agency, loaded when it is asked for. An unknown name is an error that lists the known ones. */
export async function loadSubgraph(name: string): Promise<SubgraphDefinition<unknown>> {
  if (!roster().includes(name)) {
    throw new Error(`There is no register "${name}". There are: ${roster().join(', ')}`);
  }
  // Given as a whole address, because bundlers cannot follow a path that is put together here.
  const address = pathToFileURL(definitionOf(name)).href;
  const module: { readonly default?: SubgraphDefinition<unknown> } = await import(
    /* @vite-ignore */ address
  );
  if (module.default?.name !== name) {
    throw new Error(`${name}/subgraph.ts must export by default a definition named "${name}"`);
  }
  return module.default;
}

const definitionOf = (name: string): string => join(import.meta.dirname, name, DEFINITION);
