import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesUnder, isStale, writtenAt } from './staleness.js';

describe('what was built', () => {
  it.each([
    ['is stale when it never was', null, [], true],
    ['is fresh when no source is younger', 20, [10, 20], false],
    ['is stale when one source is younger', 20, [10, 21], true],
    ['is fresh when there is no source left to compare', 20, [], false],
  ])('%s', (_name, builtAt, changedAt, expected) => {
    expect(isStale(builtAt, changedAt)).toBe(expected);
  });
});

describe('the sources', () => {
  let folder: string;
  const at = (path: string, second: number): void => utimesSync(path, second, second);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'staleness-'));
    mkdirSync(join(folder, 'agency'));
    for (const name of ['agency/a.ts', 'agency/b.ts', 'agency/notes.md'])
      writeFileSync(join(folder, name), '');
    at(join(folder, 'agency/a.ts'), 10);
    at(join(folder, 'agency/b.ts'), 12);
    at(join(folder, 'agency/notes.md'), 30);
    at(join(folder, 'agency'), 11);
    at(folder, 9);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const changes = () => changesUnder([folder], (path) => path.endsWith('.ts'));

  it('changed when they or their folders did; other files do not count', () => {
    expect([...changes()].sort((one, other) => one - other)).toEqual([
      9000, 10_000, 11_000, 12_000,
    ]);
    expect(isStale(12_000, changes())).toBe(false);
  });

  it('tell of one that was taken away', () => {
    unlinkSync(join(folder, 'agency/a.ts'));
    expect(isStale(12_000, changes())).toBe(true);
  });

  it('that are not there have never been written, and change nothing', () => {
    expect(writtenAt(join(folder, 'nowhere'))).toBe(null);
    expect(changesUnder([join(folder, 'nowhere')], () => true)).toEqual([]);
  });
});
