import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether something has to be built again: it never was, or a source is younger than it.
 *
 * @type {import('./staleness.d.ts').isStale}
 */
export function isStale(builtAt, changedAt) {
  return builtAt === null || changedAt.some((moment) => moment > builtAt);
}

/**
 * When a file was last written; null when there is none.
 *
 * @type {import('./staleness.d.ts').writtenAt}
 */
export function writtenAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * When each source under these paths last changed. Folders count too: only they tell of a file that is gone.
 *
 * @type {import('./staleness.d.ts').changesUnder}
 */
export function changesUnder(paths, isSource) {
  return paths.filter((path) => existsSync(path)).flatMap((path) => changesOf(path, isSource));
}

/**
 * @param {string} path
 * @param {(path: string) => boolean} isSource
 * @returns {number[]}
 */
function changesOf(path, isSource) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return isSource(path) ? [mtimeMs] : [];
  const within = readdirSync(path).flatMap((name) => changesOf(join(path, name), isSource));
  return [mtimeMs, ...within];
}
