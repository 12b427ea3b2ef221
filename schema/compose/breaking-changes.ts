import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { projectFile } from '../project-root.ts';
import type { Finding } from './finding.ts';

/** The contract clients were last promised. */
export const RELEASED = 'schema/released.graphql';
/** Breaks with that promise that were decided, each with its reason. */
export const DECLARED = 'schema/breaking-changes.json';

/** One break that was decided on: which, why, and from when. */
export interface DeclaredBreak {
  /** The kind of change as the finding names it, such as `FIELD_REMOVED`. */
  readonly type: string;
  /** What it changes, such as `Enterprise.nameEn`. */
  readonly path: string;
  readonly reason: string;
  /** The day from which clients must do without, `YYYY-MM-DD`. */
  readonly from: string;
}

/** Finds each change that would break a client of the released contract and that no declaration names. */
export async function breakingChanges(
  released: string,
  api: string,
  declared: readonly DeclaredBreak[],
): Promise<readonly Finding[]> {
  const known = new Set(declared.map((one) => `${one.type} ${one.path}`));
  const changes = await diff(buildSchema(released), buildSchema(api));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !known.has(`${change.type} ${change.path ?? ''}`))
    .map((change) => ({
      at: change.path ?? 'schema',
      rule: 'UNDECLARED_BREAK',
      message: `${change.type}: ${change.message}. Undo it, or declare it in ${DECLARED} with a reason.`,
    }));
}

const textOf = (path: string): string | null =>
  existsSync(projectFile(path)) ? readFileSync(projectFile(path), 'utf8') : null;

/** The same, against the files of this checkout. Without a released contract nothing could be held to it. */
export async function breakingFindings(api: string): Promise<readonly Finding[]> {
  if (api === '') return [];
  const released = textOf(RELEASED);
  if (released === null) {
    const message = 'No contract to hold the API to: run `npm run compose -- --release` once.';
    return [{ at: RELEASED, rule: 'NOT_RELEASED', message }];
  }
  // The file is ours and reviewed; an entry of the wrong shape names no change, and the change is reported.
  const declared = JSON.parse(textOf(DECLARED) ?? '[]') as readonly DeclaredBreak[];
  return breakingChanges(released, api, declared);
}

/** Makes the present API the contract. What was declared against the old one has happened, and is cleared. */
export function release(api: string): void {
  writeFileSync(projectFile(RELEASED), api);
  writeFileSync(projectFile(DECLARED), '[]\n');
}
