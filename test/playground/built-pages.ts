import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFile } from '../../schema/project-root.ts';

const SOURCES = projectFile('gateway/pages');
const BUILT = projectFile('dist/pages/playground.html');

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds the pages as they are released, unless what is built is newer than everything it is made of. */
export async function buildPages(): Promise<void> {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((path) => changedAt(join(SOURCES, path))));
  if (changedAt(BUILT) > newest) return;
  // In a process of its own: with the environment of tests, React would be built for development.
  await promisify(execFile)(
    process.execPath,
    [
      projectFile('node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      join(SOURCES, 'vite.config.ts'),
    ],
    { cwd: projectFile('.'), env: {} },
  );
}
