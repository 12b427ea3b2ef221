/** Whether something has to be built again: it never was, or a source is younger than it. */
export function isStale(builtAt: number | null, changedAt: readonly number[]): boolean;

/** When a file was last written; null when there is none. */
export function writtenAt(path: string): number | null;

/** When each source under these paths last changed, and each folder. */
export function changesUnder(
  paths: readonly string[],
  isSource: (path: string) => boolean,
): readonly number[];
