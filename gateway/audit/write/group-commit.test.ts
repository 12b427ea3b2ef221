import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { groupCommit } from './group-commit.ts';

/** What was written together, and a group that notes it. */
function noting(callers: () => number) {
  const groups: (readonly string[])[] = [];
  const group = groupCommit<string>(
    async (items) => {
      groups.push(items);
    },
    // Longer than a test may take: whoever waited for it would be found out.
    { cap: 10, waiting: 100, deadlineMs: 120_000, spacingMs: 60_000, callers },
  );
  return { groups, group };
}

describe('a group commit', () => {
  it('waits for nobody when there is nobody else', async () => {
    const { groups, group } = noting(() => 1);
    for (const one of ['a', 'b', 'c']) await group.add([one]);
    expect(groups).toEqual([['a'], ['b'], ['c']]);
  });

  it('waits for those who may yet give something, and no longer', async () => {
    const { groups, group } = noting(() => 3);
    // The first is written at once: the last writing is long past.
    await group.add(['first']);
    const [a, b] = [group.add(['a']), group.add(['b'])];
    await setTimeout(20);
    expect(groups).toEqual([['first']]);
    await Promise.all([a, b, group.add(['c'])]);
    expect(groups).toEqual([['first'], ['a', 'b', 'c']]);
  });
});
