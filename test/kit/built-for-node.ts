import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { projectFile } from '../../schema/project-root.ts';

/** A program of the tests as JavaScript, for a process of its own. */
export interface Built extends AsyncDisposable {
  readonly path: string;
}

/** Bundles one TypeScript file, because Node 20 runs none. Packages stay where they are installed. */
export async function builtForNode(entry: string): Promise<Built> {
  // Inside the checkout, or the bundle would not find the packages it imports.
  const outDir = projectFile(join('node_modules', '.lgsp-test', `p${process.pid}`));
  await mkdir(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: projectFile(entry), outDir, emptyOutDir: false, target: 'node20' },
  });
  return {
    path: join(outDir, `${basename(entry, '.ts')}.js`),
    [Symbol.asyncDispose]: () => rm(outDir, { recursive: true, force: true }),
  };
}
