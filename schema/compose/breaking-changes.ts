import { existsSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { projectFile } from '../project-root.ts';
import type { Finding } from './finding.ts';

/** The contract clients were last promised. */
export const RELEASED = 'schema/released.graphql';
/** Breaks with that promise that were decided, each with its reason. */
export const DECLARED = 'schema/breaking-changes.json';

/** One break that was decided on: which, why, and from when. */
interface Declared {
  readonly type: string;
  readonly path: string;
  readonly reason: string;
  readonly from: string;
}

function declared(): readonly Declared[] {
  const path = projectFile(DECLARED);
  // The file is ours and reviewed; a wrong shape matches no change, and the change is reported.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Declared[]) : [];
}

/** Finds each change of the API that would break a client of the released contract and that no file declares. */
export async function breakingFindings(api: string): Promise<readonly Finding[]> {
  const path = projectFile(RELEASED);
  if (!existsSync(path) || api === '') return [];
  const released = buildSchema(readFileSync(path, 'utf8'));
  const changes = await diff(released, buildSchema(api));
  const known = new Set(declared().map((one) => `${one.type} ${one.path}`));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !known.has(`${change.type} ${change.path ?? ''}`))
    .map((change) => ({
      at: change.path ?? 'schema',
      rule: 'UNDECLARED_BREAK',
      message: `${change.type}: ${change.message}. Undo it, or declare it in ${DECLARED} with a reason.`,
    }));
}
