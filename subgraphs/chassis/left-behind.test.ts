import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, builtForNode } from '../../test/kit/built-for-node.ts';

describe('a record that fails once its answer has failed', () => {
  let program: Built;
  beforeAll(async () => {
    program = await builtForNode('test/kit/left-behind.child.ts');
  });
  afterAll(() => program[Symbol.asyncDispose]());

  const run = (how: string) =>
    spawnSync(process.execPath, [program.path, how], { encoding: 'utf8' });

  it('is heard of, and the register stays', () => {
    const { status, stdout } = run('hear');
    expect([status, stdout.split('\n')]).toEqual([
      0,
      ['answered: null 1', 'heard: late', 'still there', ''],
    ]);
  });

  it('would end the process if nobody heard it', () => {
    const { status, stdout } = run('not');
    expect([status, stdout]).toEqual([1, 'answered: null 1\n']);
  });
});
