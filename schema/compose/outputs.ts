import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectFile } from '../project-root.ts';
import type { Finding } from './finding.ts';

/** A machine-written file: its path in the checkout and what it should hold. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** Finds each machine-written file that is missing or no longer says what its sources say. */
export function driftFindings(outputs: readonly Output[]): readonly Finding[] {
  return outputs
    .filter(({ path, content }) => {
      const file = projectFile(path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    })
    .map(({ path }) => ({
      at: path,
      rule: 'DRIFT',
      message: 'Not what its sources say: run `npm run compose` and commit the result.',
    }));
}

/** Writes the files that differ and leaves the rest untouched, so that a build sees no false change. */
export function writeOutputs(outputs: readonly Output[]): readonly string[] {
  const stale = driftFindings(outputs).map((finding) => finding.at);
  for (const { path, content } of outputs) {
    if (!stale.includes(path)) continue;
    mkdirSync(dirname(projectFile(path)), { recursive: true });
    writeFileSync(projectFile(path), content);
  }
  return stale;
}
